import Testing
@testable import TongbaoCore

@Test func roomOpens() {}
