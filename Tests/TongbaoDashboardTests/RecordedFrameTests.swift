import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("Recorded frames")
struct RecordedFrameTests {
  /// A screen, and how it is reached.
  struct Screen: Sendable, CustomTestStringConvertible {
    var name: String
    var keys: String
    var prepare: @Sendable (inout State) throws -> Void = { _ in }
    var testDescription: String { name }
  }

  static let screens: [Screen] = [
    Screen(name: "table", keys: "Gl"), Screen(name: "compare", keys: "=l"), Screen(name: "compare-year", keys: "=="),
    Screen(name: "sorted", keys: "lsllS"), Screen(name: "filter", keys: "/s"),
    Screen(name: "no-match", keys: "/zzz<enter>"),
    Screen(name: "region", keys: "Gl<enter>"), Screen(name: "region-attention", keys: "Gl<enter>s"),
    Screen(name: "pace", keys: "2G"), Screen(name: "help", keys: "?"), Screen(name: "palette", keys: ":"),
    Screen(name: "picker", keys: "D"), Screen(name: "statistics", keys: "lI"),
    Screen(name: "threshold", keys: "lt<pgup>"), Screen(name: "threshold-kept", keys: "lt85.5<enter>"),
    Screen(name: "briefing", keys: "lb"), Screen(name: "briefing-region", keys: "Gl<enter>b"),
    Screen(name: "briefing-overview", keys: "0b"), Screen(name: "bulletin", keys: "GlB"),
    Screen(name: "bulletin-region", keys: "Gl<enter>B<down>"),
    Screen(name: "overview", keys: "0"), Screen(name: "overview-region", keys: "0<right><right><right>"),
    Screen(name: "overview-loading", keys: "0", prepare: { $0 = try Fixture.waitingForThePast($0) }),
    Screen(name: "contrast", keys: "ljjC"), Screen(name: "contrast-region", keys: "ljjC=<right>"),
    Screen(name: "contrast-group", keys: "jjjC==="),
    Screen(name: "ranking", keys: "ljji"), Screen(name: "map", keys: "ljjm"), Screen(name: "map-fifths", keys: "ljjmc"),
    Screen(name: "shades", keys: "lc"), Screen(name: "ranking-lower", keys: "lli="),
    Screen(name: "follow", keys: "lGA<down>", prepare: { try Fixture.giveEntries(to: &$0) }),
    Screen(name: "follow-footer", keys: "lG", prepare: { try Fixture.giveEntries(to: &$0) }),
    Screen(name: "export", keys: "l<c-s>"), Screen(name: "export-csv", keys: "<c-s><right><right><right><down><down>"),
    Screen(name: "trend", keys: "lGz"), Screen(name: "trend-pinned", keys: "lGz<space>k<space>k<left>"),
    Screen(name: "trend-bounds", keys: "lGkz<left>", prepare: { $0 = try Fixture.bounded($0) }),
    Screen(name: "trend-pace", keys: "2Gz", prepare: { $0 = try Fixture.longer($0) }),
    Screen(name: "trend-redefined", keys: "jz", prepare: { $0 = try Fixture.longer($0) }),
    Screen(name: "trend-loading", keys: "lz", prepare: { $0 = try Fixture.waitingForThePast($0) }),
    Screen(name: "trend-sparse", keys: "lz", prepare: { $0 = try Fixture.sparse($0) }),
    Screen(name: "trend-nothing", keys: "llGkz", prepare: { $0 = try Fixture.sparse($0) }),
    Screen(name: "groups", keys: " P"), Screen(name: "group", keys: "Pjjj<enter>gg<right>"),
    Screen(name: "group-changes", keys: "Pjjj<enter>=s"), Screen(name: "group-ranking", keys: "Pjjj<enter>i"),
    Screen(name: "group-map", keys: "Pjjj<enter>ljm "),
    Screen(name: "marks", keys: " jj j"), Screen(name: "unfolded", keys: "2wls"),
    Screen(name: "pace-statistics", keys: "2jI"),
    Screen(name: "marks-ascii", keys: " jj j", prepare: { $0.glyphs = .ascii }),
    Screen(name: "earlier", keys: "[[[["), Screen(name: "bounds", keys: "jjjl"),
    Screen(name: "problems", keys: "!", prepare: Fixture.breakFile),
    Screen(name: "kept", keys: "", prepare: Fixture.breakFile),
    Screen(name: "failed", keys: "[", prepare: Fixture.failPeriod),
    Screen(name: "no-data", keys: "", prepare: Fixture.takeShownPeriodAway),
    Screen(name: "passed-over", keys: "[", prepare: Fixture.takePeriodAway),
    Screen(name: "sparse", keys: "=l", prepare: { $0 = try Fixture.sparse($0) }),
    Screen(name: "sparse-region", keys: "<enter>jj", prepare: { $0 = try Fixture.sparse($0) }),
    Screen(name: "sparse-empty", keys: "2", prepare: { $0 = try Fixture.sparse($0) }),
    Screen(name: "loading", keys: "", prepare: { $0 = try Fixture.waiting($0) }),
    Screen(name: "loading-past", keys: "=", prepare: { $0 = try Fixture.waitingForThePast($0) }),
    Screen(name: "alerts", keys: "a", prepare: { $0 = try Fixture.moving($0) }),
    Screen(name: "alerts-by-region", keys: "asj", prepare: { $0 = try Fixture.moving($0) }),
    Screen(name: "alerts-by-domain", keys: "ass", prepare: { $0 = try Fixture.moving($0) }),
    Screen(name: "alerts-filter", keys: "a/xj", prepare: { $0 = try Fixture.moving($0) }),
    Screen(name: "alerts-loading", keys: "a", prepare: { $0 = try Fixture.waitingForThePast($0) }),
    Screen(name: "alerts-briefing", keys: "ab", prepare: { $0 = try Fixture.moving($0) }),
    Screen(
      name: "alerts-ascii", keys: "aG",
      prepare: {
        $0 = try Fixture.moving($0)
        $0.glyphs = .ascii
      }),
    Screen(
      name: "restated", keys: "",
      prepare: { state in
        state.tellsOfReissues = true
        let july = try Fixture.movedJuly(Fixture.catalogue())
        _ = state.update(.loaded(dataset: "fixture", july))
      }),
    Screen(name: "tasks", keys: "T", prepare: { try Fixture.giveTasks(to: &$0) }),
    Screen(name: "tasks-by-region", keys: "Tsjj", prepare: { try Fixture.giveTasks(to: &$0) }),
    Screen(name: "tasks-ticking", keys: "T<space>", prepare: { try Fixture.giveTasks(to: &$0) }),
    Screen(name: "report-notes", keys: "jo", prepare: { try Fixture.giveTasks(to: &$0) }),
    Screen(name: "nothing-open", keys: "", prepare: { $0 = Fixture.nothingOpen($0) }),
    Screen(name: "ascii", keys: "Gl", prepare: { $0.glyphs = .ascii }),
    Screen(name: "ascii-trend", keys: "lGz<space>k<space>", prepare: { $0.glyphs = .ascii }),
    Screen(name: "ascii-region", keys: "Gl<enter>", prepare: { $0.glyphs = .ascii }),
    Screen(name: "segments", keys: "2l", prepare: Fixture.showSegments),
    Screen(name: "segments-of-region", keys: "/gd<enter>x/f<enter>", prepare: Fixture.showSegments),
    Screen(name: "segment", keys: "/gd<enter>xj<enter>", prepare: Fixture.showSegments),
    Screen(name: "segments-unknown", keys: "x", prepare: Fixture.showSegments),
  ]

  static let sizes = [Size(columns: 120, rows: 40), Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)]

  @Test("screens look as they were recorded", arguments: screens)
  func frames(_ screen: Screen) throws {
    var page = ""
    for size in Self.sizes {
      for language in Language.allCases {
        var state = try Fixture.state(size.columns, size.rows, language: language)
        _ = state.update(.shelved(Fixture.shelf))
        try screen.prepare(&state)
        _ = state.update(.resized(size))
        try state.type(screen.keys)
        page += "== \(size.columns)x\(size.rows) \(language.rawValue) \(screen.keys)\n" + state.text
      }
    }
    Recording.expect(page, at: "Tests/TongbaoDashboardTests/Frames/\(screen.name).txt", #_sourceLocation)
  }

  @Test("the page of keys is drawn from the table of keys")
  func keyPage() { Recording.expect(KeyTable.markdown, at: "docs/keys.md", #_sourceLocation) }
}
