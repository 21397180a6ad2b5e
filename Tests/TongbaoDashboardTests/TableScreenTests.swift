import Testing

@testable import TongbaoDashboard

@Suite("The table on the screen")
struct TableScreenTests {
  @Test("marks stand beside the values that they judge")
  func marks() throws {
    let text = try Fixture.state().text
    #expect(text.contains("!  58.2"))
    #expect(text.contains("✓ 121.0"))
    #expect(text.contains("? 60–80"))
  }
}
