import Sheets
import TongbaoCore
