import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

/// The windows tell from which cell of which file the value under the cursor was taken, and nothing where that is not known.
@Suite struct OriginTests {
  private func state(_ language: Language, sheet: String? = "附件1") throws -> State {
    var state = try Fixture.state(120, 40, language: language)
    let old = try #require(state.snapshot)
    let record = ImportRecord(
      file: "八月.xlsx", sheet: sheet, range: "A3:C9", checksum: String(repeating: "0", count: 64), rows: [1: "7"],
      lines: [ImportRecord.Line(column: 0, line: "C")])
    _ = state.update(.loaded(dataset: "fixture", old.keepingOrigins(of: old, adding: [record])))
    return state
  }

  @Test(arguments: [(Language.zh, "来自 八月.xlsx 附件1!C7"), (.en, "from 八月.xlsx, sheet 附件1, cell C7")])
  func bothWindowsTellTheCell(language: Language, words: String) throws {
    for key in ["I", "o"] {
      var state = try state(language)
      try state.type(key)
      #expect(state.text.contains(words), "\(key)\n\(state.text)")
      try state.type("<esc>j" + key)
      #expect(!state.text.contains("八月"), "another region's value is not traced")
    }
  }

  @Test func aFileWithoutSheetsHasNone() throws {
    var state = try state(.zh, sheet: nil)
    try state.type("I")
    #expect(state.text.contains("来自 八月.xlsx C7"))
  }
}
