import Testing
import TongbaoBulletin

@Suite("The text of a report")
struct ReportTextTests {
  @Test("Characters know their places")
  func places() {
    let text = ReportText(name: "a.txt", bytes: Array("一\n二三".utf8))
    #expect(text.place(of: 3) == TextPlace(line: 2, column: 2))
    #expect(text.text(2..<4) == "二三")
  }
}
