import TerminalCanvas
import Testing
import TongbaoCore

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

  @Test("the mark of columns to the right takes nothing from a header", arguments: [Language.zh, .en])
  func scrollMark(_ language: Language) throws {
    for columns in 20...60 {
      let state = try Fixture.state(columns, 24, language: language)
      let header = state.text.split(separator: "\n", omittingEmptySubsequences: false)[3]
      guard header.contains("▸"), let model = state.derived.table else { continue }
      let layout = TableLayout(model: model, firstColumn: 0, width: columns)
      for slot in layout.slots where slot.width == model.columns[slot.position].width {
        #expect(header.contains(model.columns[slot.position].header), "\(columns): \(header)")
      }
    }
  }

  @Test("a blank stands between a value and its change", arguments: [Language.zh, .en])
  func change(_ language: Language) throws {
    var state = try Fixture.state(200, 24, language: language)
    var earlier = try Fixture.snapshot(try Fixture.month(7), shift: 0, catalogue: try Fixture.catalogue())
    earlier.columns = earlier.columns.map { $0.map { Column(values: $0.values.map { $0 / 2 }) } }
    _ = state.update(.loaded(dataset: "fixture", earlier))
    try state.type("=")
    #expect(state.text.contains(" ↑44.2") && state.text.contains("↑0.62"))
    #expect(!state.text.contains { $0 == "…" } && state.text.firstRange(of: #/[0-9][↑↓]/#) == nil)
  }

  @Test("help texts stand apart from the keys beside them, whole, and the legend breaks between its items")
  func help() throws {
    for (columns, rows) in [(120, 120), (100, 120), (80, 180), (40, 280)] {
      for language in Language.allCases {
        var state = try Fixture.segments(columns, rows, language: language)
        try state.type("?")
        let text = state.text
        #expect(!text.contains("…PgDn") && !text.contains("..."), "\(columns)")
        let words = text.filter { !" │\n".contains($0) }
        for item in state.phrases.helpLegend[0].split(separator: "  ") {
          #expect(text.contains(item), "\(columns) \(language): \(item)")
        }
        guard columns < 100 else { continue }
        for entry in KeyTable.entries where entry.command.domainIndex == nil && !entry.keys.isEmpty {
          let sentence = state.phrases.sentence(for: entry.command).filter { $0 != " " }
          #expect(words.contains(sentence), "\(columns) \(language): \(sentence)")
        }
      }
    }
  }

  @Test("the picker keeps source, periods and size of a dataset at every width", arguments: [120, 80, 40])
  func picker(_ columns: Int) throws {
    for language in Language.allCases {
      var state = try Fixture.state(columns, 40, language: language)
      var only = Fixture.shelf[0]
      only.id = "bulletin"
      only.title = Wording(zh: "家庭市场运营情况通报", en: "Home market, bulletin of August 2020, as published")
      only.periods = [try Fixture.month(8)]
      _ = state.update(.shelved(Fixture.shelf + [only]))
      try state.type("Djj")
      let zh = language == .zh
      for part in zh ? ["合成", "1 期 2020年8月", "4 项指标"] : ["synthetic", "1 period, Aug 2020", "4 indicators"] {
        #expect(state.text.contains(part), "\(columns): \(part)")
      }
      #expect(state.text.contains("bulletin"))
      let lines = state.text.split(separator: "\n", omittingEmptySubsequences: false)
      let row = try #require(lines.firstIndex { $0.contains("broken/dataset.json") })
      _ = state.update(.mouse(MouseEvent(.press, at: Point(column: columns / 2, row: row))))
      #expect(state.overlay == nil, "a click on a dataset's second line chooses it")
    }
  }
}
