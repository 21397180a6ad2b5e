import Sheets
import TerminalCanvas
import Testing
import TongbaoCore
import TongbaoExchange

@testable import TongbaoDashboard

/// Views that leave: the window that asks for them, and what each screen is as a report.
@Suite struct ExportTests {
  // MARK: The window

  private func form(_ state: State) throws -> ExportForm {
    guard case .export(let form)? = state.overlay else { throw FixtureError.noSuchMonth }
    return form
  }

  @Test func theWindowProposesANameFromViewAndPeriodAndEnterWrites() throws {
    var state = try Fixture.state()
    state.startFolder = "/home/li"
    try state.type("<c-s>")
    #expect(state.text.contains("写入 /home/li/tongbao-fixture-2020-08-broadband.xlsx"))
    let effects = try state.type("<enter>")
    #expect(
      effects == [
        .export(
          ExportOrder(
            path: "tongbao-fixture-2020-08-broadband.xlsx", format: .xlsx,
            options: DelimitedOptions(hasByteOrderMark: true, breaksAsWindows: true)))
      ])
    #expect(state.text.contains("正在写入"))
    #expect(try state.type("<enter>").isEmpty, "it is written once")
    _ = state.update(.exported("/home/li/x.xlsx"))
    #expect(state.overlay == nil && state.text.contains("已导出 /home/li/x.xlsx"))
  }

  @Test func arrowsChooseTheFormatAndItsEndingFollows() throws {
    var state = try Fixture.state()
    try state.type("<c-s><right><right><right>")
    #expect(try form(state).format == .csv && form(state).path == "tongbao-fixture-2020-08-broadband.csv")
    try state.type("<down><right>")
    #expect(try form(state).order?.options == DelimitedOptions())
    try state.type("<down>x.md")
    #expect(try form(state).path?.hasSuffix(".csvx.md") == true && form(state).format == .markdown)
    try state.type("<up><left>")
    #expect(try form(state).path?.hasSuffix(".csvx.html") == true)
  }

  @Test func whatIsThereNeedsASecondEnter() throws {
    var state = try Fixture.state()
    try state.type("<c-s><enter>")
    _ = state.update(.exportRefused(Wording(zh: "已存在"), isTaken: true))
    #expect(state.text.contains("已存在"))
    var again = state
    guard case .export(let order)? = try again.type("<enter>").first else { throw FixtureError.noSuchMonth }
    #expect(order.replaces)
    // Another name is another file.
    try state.type("<down>1")
    guard case .export(let other)? = try state.type("<enter>").first else { throw FixtureError.noSuchMonth }
    #expect(!other.replaces && other.path.hasSuffix("1"))
  }

  @Test func aRefusalKeepsWhatWasTypedAndEscapeLeaves() throws {
    var state = try Fixture.state()
    try state.type("<c-s><enter>")
    _ = state.update(.exportRefused(Wording(zh: "不可写"), isTaken: false))
    guard case .export(let order)? = try state.type("<enter>").first else { throw FixtureError.noSuchMonth }
    #expect(!order.replaces)
    try state.type("<esc>")
    #expect(state.overlay == nil)
    _ = state.update(.exportRefused(Wording(zh: "不可写"), isTaken: false))
    #expect(state.text.contains("不可写"), "a refusal that comes later is told in the footer")
  }

  @Test func formatAndFolderAreKept() throws {
    var state = try Fixture.state()
    try state.type("<c-s><right><down>")
    for _ in 0..<60 { try state.type("<left>") }
    try state.type("<paste:reports/>")
    _ = state.update(.paste("reports/"))
    try state.type("<enter>")
    _ = state.update(.exported("x"))
    try state.type("i<c-s>")
    #expect(try form(state).path == "reports/tongbao-fixture-2020-08-broadband-ranking.html")
  }

  @Test func anEmptyNameIsAskedFor() throws {
    var state = try Fixture.state()
    try state.type("<c-s><down>")
    for _ in 0..<60 { try state.type("<backspace>") }
    #expect(try state.type("<enter>").isEmpty && state.text.contains("请填文件名"))
  }

  @Test func aNameWithoutAnEndingGetsThatOfTheFormat() throws {
    func path(_ typed: String) throws -> String? {
      var state = try Fixture.state()
      try state.type("<c-s><down>")
      for _ in 0..<60 { try state.type("<backspace>") }
      _ = state.update(.paste(typed))
      return try form(state).path
    }
    #expect(try path("report") == "report.xlsx" && path("~/a/b") == "~/a/b.xlsx" && path("x.dat") == "x.dat")
    for name in ["~", ".", "..", "a/", "~/", "a/..", " "] { #expect(try path(name) == nil, "\(name)") }
  }

  @Test("in a small window the name and what is wrong with it are seen")
  func small() throws {
    var state = try Fixture.state(40, 12)
    state.startFolder = "/home/" + String(repeating: "long/", count: 40)
    try state.type("<c-s><right><right><right><enter>")
    let path = state.startFolder! + "tongbao.csv"
    _ = state.update(.exportRefused(Wording { $0.exportReplaces(path) }, isTaken: true))
    for words in ["覆盖，或改名", "格式", "编码", "文件  ", "broadband.csv"] { #expect(state.text.contains(words)) }
    state.size = Size(columns: 40, rows: 8)
    for words in ["覆盖，或改名", "文件  ", "broadband.csv"] { #expect(state.text.contains(words)) }
  }

  @Test("without figures nothing leaves")
  func nothing() throws {
    var state = State(size: Size(columns: 80, rows: 24))
    #expect(try state.type("<c-s>").isEmpty && state.overlay == nil)
    #expect(ExportedView(state).content(as: .csv) == nil)
  }

  @Test("a change that waits for a period is not exported before that is read")
  func waiting() throws {
    var state = try Fixture.waitingForThePast(try Fixture.state())
    #expect(try state.type("<c-s><enter>").isEmpty && state.text.contains("正在读取2020年7月"))
  }

  // MARK: What is seen

  private func text(_ keys: String, as format: ExportFormat = .csv, _ state: State? = nil) throws -> [String] {
    var state = try state ?? Fixture.state()
    try state.type(keys)
    guard case .text(let text)? = ExportedView(state).content(as: format) else { return [] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func theTableLeavesInItsOrderWithItsFilterAndComparison() throws {
    #expect(
      try text("").prefix(3) == [
        "code,region,broadband.gross_adds,broadband.floor,broadband.churn,source",
        "000000,全国,349.7,95.6,0.97,synthetic", "110000,北京,13,88.4,1.24,synthetic",
      ])
    let sorted = try text("lss").dropFirst(2).compactMap { $0.split(separator: ",").dropFirst(1).first }
    #expect(Set(sorted) == ["北京", "山西", "广东", "陕西", "新疆"])
    #expect(try text("/xj<enter>").count == 4)
    let compared = try text("=")
    #expect(
      compared[0]
        == "code,region,broadband.gross_adds,broadband.gross_adds.change,broadband.floor,broadband.floor.change,"
        + "broadband.churn,broadband.churn.change,source")
    #expect(compared[1] == "000000,全国,349.7,-0.1,95.6,-0.1,0.97,-0.1,synthetic")
    #expect(try text("/xj<enter>", as: .json).joined().contains("\"filter\": \"xj\""))
  }

  @Test func aGroupHasItsTotalAndUnfoldedColumnsTheirs() throws {
    let lines = try text("Pjjj<enter>", as: .markdown)
    #expect(lines.contains { $0.hasPrefix("- 范围 ") } && lines.contains { $0.hasPrefix("| 西部 |") })
    let unfolded = try text("2w")
    #expect(unfolded[0].contains("iptv.completion.lead") && unfolded[0].contains("iptv.completion.streak"))
  }

  @Test func aRankingHasItsGroupAndThePlacesWon() throws {
    let lines = try text("Pjjj<enter>i", as: .markdown)
    #expect(lines.contains { $0.hasPrefix("| 西部 |") } && lines.contains { $0.contains("位次升降") })
    var (state, dataset) = (try Fixture.state(), try Fixture.movingDataset())
    var july = try Fixture.movedJuly(dataset.catalogue)
    july.columns[3]?[1] = .number(99)
    dataset.timeline[july.period] = .loaded(july)
    state = Fixture.opened(dataset, like: state)
    try state.type("2i")
    let report = try #require(state.seenReport)
    let index = try #require(report.columns.firstIndex { $0.id == "places_won" })
    let won = report.rows.compactMap { row -> (text: String, number: Double)? in
      if case .number(let number) = row[index].value { (row[index].text, number) } else { nil }
    }
    #expect(won.contains { $0.text.hasPrefix("▲") && $0.number > 0 })
    #expect(won.contains { $0.text.hasPrefix("▼") && $0.number < 0 })
  }

  @Test func aUnitThatIsAWordIsNoPartOfTheName() {
    let (chinese, english) = (ChinesePhrases(), EnglishPhrases())
    #expect(english.exportNamed("Survey time", unit: "days") == "Survey time (days)")
    #expect(
      english.exportNamed("Churn", unit: "%") == "Churn %" && english.exportNamed("Adds", unit: "k/day") == "Adds k/day"
    )
    #expect(chinese.exportNamed("时长", unit: "天") == "时长 天" && english.exportNamed("Index", unit: "") == "Index")
  }

  @Test func theOrderIsTold() throws {
    #expect(try text("lss", as: .markdown).contains { $0.hasPrefix("- 排序 按底线完成") })
    #expect(try text("lss", as: .json).joined().contains("\"sorted_by\": [\"broadband.floor\"]"))
    #expect(try !text("", as: .markdown).contains { $0.hasPrefix("- 排序") })
  }

  @Test func whatIsComparedWithIsSaidOnce() throws {
    #expect(try text("=", as: .markdown).contains("- 对比 较上期"))
    #expect(
      try text("=", as: .markdown, Fixture.state(language: .en)).contains("- Compared with the previous period"))
    #expect(try text("==jl<enter>", as: .markdown).contains { $0.hasPrefix("- 对比 较去年同期") })
    // Values that are compared with older ones bear a mark, and the mark is explained.
    let uneven = try text("jli", as: .markdown, Fixture.moving(try Fixture.state()))
    #expect(uneven.contains("- 对比 较上次有数（\\* 早于上期）") && uneven.contains { $0.contains("−0.2\\*") })
  }

  @Test func anEmptyListNamesNoKeys() throws {
    for language in Language.allCases {
      for keys in ["a/zzz<enter>", "T/zzz<enter>"] {
        let lines = try text(keys, as: .markdown, Fixture.state(language: language))
        #expect(lines.contains(language == .zh ? "没有符合筛选条件的内容" : "Nothing matches the filter"), "\(keys)")
        #expect(!lines.contains { $0.contains("Esc") })
      }
    }
  }

  @Test func theOverviewTellsWhatItsCardsTell() throws {
    let lines = try text("0", as: .markdown, Fixture.state(language: .en))
    #expect(lines.contains { $0.contains("| Change | Lead PP | Need attention | New | Still | Recovered |") })
    #expect(lines.contains { $0.contains("| +4.5 |") }, "the lead over the pace")
    var state = try Fixture.state()
    guard let dataset = state.dataset, let august = Period(.month, 2020, 8),
      var snapshot = dataset.timeline.snapshot(august)
    else { throw FixtureError.noSuchMonth }
    snapshot.columns[3] = nil
    var other = dataset
    other.timeline[august] = .loaded(snapshot)
    state = Fixture.opened(other, like: state)
    #expect(try text("0", as: .markdown, state).contains { $0.contains("| 魔百和 | 本期无数据 |  |  |  |  |  |") })
    #expect(try text("0", as: .csv, state).contains("iptv,魔百和,,,,,,,,,,,synthetic"))
    let tasks = try text("0", as: .markdown, Fixture.reportedState())
    #expect(tasks.contains { $0.contains("**任务") })
  }

  @Test func aValueThatWasKnownLastIsToldWithItsPeriod() throws {
    let state = try Fixture.sparse(try Fixture.state())
    let lines = try text("jl<enter>", as: .markdown, state)
    #expect(lines.contains { $0.contains("（2019年3月） |") })
  }

  @Test func everyScreenHasAReport() throws {
    let screens = [
      "0": "overview", "": "table", "i": "ranking", "m": "map", "<enter>": "region", "a": "alerts", "C": "comparison",
      "z": "trend", "T": "tasks", "B": "bulletin",
    ]
    for (keys, view) in screens {
      for language in Language.allCases {
        var state = try Fixture.state(language: language)
        try state.type("jl" + keys)
        let report = try #require(state.seenReport, "\(view)")
        #expect(report.facts.contains { $0.key == "view" && "\($0.value)".contains(view) }, "\(view)")
        #expect(report.warning != nil && report.rows.allSatisfy { $0.count == report.columns.count }, "\(view)")
        for format in ExportFormat.allCases { #expect(ExportedView(state).content(as: format) != nil) }
        guard case .text(let page)? = ExportedView(state).content(as: .html) else { continue }
        #expect(page.contains(language == .zh ? "演示数据" : "ynthetic"), "\(view) \(language)")
      }
    }
  }

  @Test func rankingsMapsAndTrendsHavePictures() throws {
    #expect(try text("lli", as: .html).count { $0.hasPrefix("<rect") } >= 5)
    #expect(try text("lli", as: .html).contains { $0.contains("class=\"limit\"") })
    #expect(try text("llm", as: .html).count { $0.contains("class=\"tile") } == 5)
    #expect(try text("llz", as: .html).contains { $0.contains("<polyline") })
  }

  @Test func fifthsHaveNumbersThatAreNoDigits() throws {
    let page = try text("llmc", as: .html)
    #expect(page.contains { $0.contains(">① ") } && page.contains { $0.contains("① 最差的五分之一") })
    #expect(try text("llc", as: .html).contains { $0.contains("这里的颜色表示状态") })
    #expect(try !text("ll", as: .html).contains { $0.contains("这里的颜色表示状态") })
  }

  @Test func aTrendIsInterruptedWhereItsDefinitionChanges() throws {
    var state = try Fixture.longer(try Fixture.state())
    try state.type("jz")
    guard case .lines(let picture)? = state.seenReport?.pictures.first else { throw FixtureError.noSuchMonth }
    #expect(picture.breaks.values.contains("口径变"))
  }

  @Test func aTrendIsARowForEachPeriod() throws {
    let lines = try text("ljjz")
    #expect(
      lines[0].hasPrefix("period,") && lines.contains { $0.hasPrefix("2020-05,") }
        && lines.contains { $0.hasPrefix("2020-08,") })
  }

  @Test func boundsAndGapsStayWhatTheyAre() throws {
    let lines = try text("")
    #expect(lines.contains { $0.hasPrefix("610000,陕西,22.7,") && $0.contains("\"[60,80)\"") && $0.contains(",null,") })
  }

  @Test func theWorkbookFollowsTheThresholds() throws {
    let state = try Fixture.state()
    guard case .workbook(let draft)? = ExportedView(state).content(as: .xlsx) else { throw FixtureError.noSuchMonth }
    let formulas = draft.sheets[0].rules.map { rule -> String in
      if case .formula(let text) = rule.test { text } else { "" }
    }
    #expect(
      formulas == [
        "=AND(ISNUMBER(C7),C7<0.7)", "=AND(ISNUMBER(C7),C7>=1)", "=AND(ISNUMBER(D7),D7>0.013)",
        "=AND(ISNUMBER(D7),D7<0.007)",
      ])
    #expect(draft.sheets[0].frozenRows == 5 && draft.sheets[1].name == "说明")
  }

  @Test func theTextIsTheScreenWithoutTheWindow() throws {
    var state = try Fixture.state(80, 24)
    let screen = state.text
    try state.type("<c-s>")
    guard case .text(let text)? = ExportedView(state).content(as: .text) else { throw FixtureError.noSuchMonth }
    #expect(text == screen)
  }
}
