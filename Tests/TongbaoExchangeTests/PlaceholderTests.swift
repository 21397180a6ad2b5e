import Testing
import TongbaoExchange
