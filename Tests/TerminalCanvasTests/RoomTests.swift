import Testing
@testable import TerminalCanvas

@Test func roomOpens() {}
