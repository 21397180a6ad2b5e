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

  @Test("The end is after the last character of the file, whatever was dropped there")
  func end() {
    let text = ReportText(name: "a.txt", bytes: Array("一二 \u{200B}".utf8))
    #expect(text.characters.count == 2)
    #expect(text.place(of: 2) == TextPlace(line: 1, column: 5))
    #expect(ReportText(name: "a.txt", bytes: []).place(of: 0) == TextPlace(line: 1, column: 1))
  }

  @Test(
    "Lines of the file end with LF, CR LF or CR",
    arguments: ["一\n二\n三", "一\r\n二\r\n三", "一\r二\r三"])
  func lineEnds(source: String) throws {
    let text = ReportText(name: "a.txt", bytes: Array(source.utf8))
    #expect(text.text(0..<text.characters.count) == "一\n二\n三")
    #expect(text.place(of: 4) == TextPlace(line: 3, column: 1))
  }

  @Test("A byte order mark takes no column, and what is dropped does")
  func columns() {
    let text = ReportText(name: "a.txt", bytes: Array("\u{FEFF}[bookmark: _a1]（一）收 入".utf8))
    #expect(text.text(0..<text.characters.count) == "（一）收入")
    #expect(text.place(of: 0) == TextPlace(line: 1, column: 16))
    #expect(text.place(of: 4) == TextPlace(line: 1, column: 21))
  }
}
