import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("A series with holes")
struct HoleTests {
  private func state(_ columns: Int = 120, _ rows: Int = 40, _ language: Language = .zh) throws -> State {
    try Fixture.sparse(try Fixture.state(columns, rows, language: language))
  }

  private func footer(_ keys: String, _ language: Language = .zh) throws -> String {
    var state = try state(160, 40, language)
    try state.type(keys)
    return try #require(state.explanation).sentence
  }

  @Test("steps go to the nearest period with a file and say what they passed over")
  func steps() throws {
    var state = try state()
    try state.type("[")
    #expect(state.period == Period(.month, 2019, 8) && state.text.contains("跨过2019年9月至2020年7月：没有数据"))
    try state.type("[]")
    #expect(state.period == Period(.month, 2019, 8) && state.text.contains("跨过2019年4月至2019年7月：没有数据"))
    try state.type("]]")
    #expect(state.period == Period(.month, 2020, 8) && state.text.contains("2020年9月不在数据范围内"))
  }

  @Test("a year's step passes over years without the period, or stays and says so")
  func years() throws {
    var state = try state()
    try state.type("{")
    #expect(state.period == Period(.month, 2019, 8) && state.message == nil)
    try state.type("{")
    #expect(state.period == Period(.month, 2019, 8) && state.text.contains("2018年8月没有数据，此前各年同期也没有"))
    try state.type("[}")
    #expect(state.period == Period(.month, 2019, 3) && state.text.contains("2020年3月没有数据，此后各年同期也没有"))
    var dataset = try Fixture.sparseDataset()
    dataset.timeline[try #require(Period(.month, 2019, 8))] = nil
    dataset.timeline[try #require(Period(.month, 2017, 8))] = .waiting
    state = Fixture.opened(dataset, like: state)
    try state.type("{")
    #expect(state.period == Period(.month, 2017, 8) && state.text.contains("跨过2018年至2019年同期：没有数据"))
  }

  @Test("the strip of periods shows files and holes")
  func strip() throws {
    var state = try state()
    #expect(state.text.contains("2019-03 ·4·") && state.text.contains("2019-08 ·11· ◀ 2020年8月"))
    try state.type("[[")
    #expect(state.text.contains("2018-02 ·12· ◀ 2019年3月 ▶   ·4· 8月     ·11· 2020-08"))
  }

  @Test("a change is from the last that is known, and says of when that is")
  func changes() throws {
    #expect(try footer("").contains("底线目标完成率 88.4%") && footer("").contains("较2019年8月−10.0PP"))
    #expect(try footer("", .en).contains("−10.0 pp on Aug 2019"))
    #expect(try footer("[").contains("较2019年3月−10.0PP"))
  }

  @Test("a table says which period its changes are from, and marks those that are from another")
  func comparison() throws {
    var state = try state()
    try state.type("=")
    #expect(state.text.contains("对比：较2019年8月") && state.text.contains("↓10.0") && !state.text.contains("↓10.0*"))
    var dataset = try Fixture.sparseDataset()
    let july = try #require(Period(.month, 2020, 7))
    var snapshot = try Fixture.snapshot(july, shift: 1, catalogue: dataset.catalogue)
    snapshot.columns[1] = nil
    snapshot.columns[2] = nil
    dataset.timeline[july] = .loaded(snapshot)
    dataset.timeline[try Fixture.month(8)] = .loaded(
      try Fixture.snapshot(try Fixture.month(8), shift: 0, catalogue: dataset.catalogue))
    state = Fixture.opened(dataset, like: state)
    try state.type("=")
    #expect(state.text.contains("* 早于上期") && state.text.contains("↓10.0*") && state.text.contains("↓1.0 "))
    try state.type("==")
    #expect(!state.text.contains("*"))
  }

  @Test("the period that a table states is that of its rows, whatever the head alone had in between")
  func headInBetween() throws {
    var dataset = try Fixture.sparseDataset()
    let may = try #require(Period(.month, 2020, 5))
    var snapshot = try Fixture.snapshot(may, shift: 1, catalogue: dataset.catalogue)
    snapshot.columns = [nil, Column(values: [96] + Array(repeating: .nan, count: 5)), nil, nil]
    dataset.timeline[may] = .loaded(snapshot)
    let august = try Fixture.month(8)
    var now = try #require(dataset.timeline.snapshot(august))
    now.columns[1]?[0] = .unknown
    dataset.timeline[august] = .loaded(now)
    var state = Fixture.opened(dataset, like: try state())
    try state.type("=")
    #expect(state.text.contains("对比：较2019年8月") && state.text.contains("↓10.0") && !state.text.contains("*"))
    now.columns[1]?[0] = .number(95)
    dataset.timeline[august] = .loaded(now)
    state = Fixture.opened(dataset, like: state)
    try state.type("=")
    #expect(state.text.contains("* 早于上期") && state.text.contains("↓1.0*") && state.text.contains("↓10.0*"))
  }

  @Test("a file that is still to be read leaves the changes open until it has come")
  func pending() throws {
    var dataset = try Fixture.sparseDataset()
    let august = try #require(Period(.month, 2019, 8))
    let snapshot = try #require(dataset.timeline.snapshot(august))
    dataset.timeline[august] = .waiting
    var state = Fixture.opened(dataset, like: try state())
    try state.type("=j")
    #expect(state.text.contains("较上月…"))
    _ = state.update(.loaded(dataset: "fixture", snapshot))
    #expect(state.text.contains("↓10.0") && state.text.contains("对比：较2019年8月"))
  }

  @Test("nothing of last year to compare with is said, in the title and under the table")
  func lastYear() throws {
    var state = try state()
    try state.type("[==")
    #expect(state.text.contains("较去年同期（无数据）"))
    try state.type("j")
    #expect(try #require(state.explanation).sentence.contains("2018年8月无数据，无从比较"))
  }

  @Test("where a value is not known the last that was is told, and judged by nobody")
  func lastKnown() throws {
    #expect(try footer("j$").hasSuffix("月均离网率 无数据 · 最近一次有数：2019年8月 11.40%"))
    #expect(try footer("j$", .en).hasSuffix("no data for Monthly churn · last known: 11.40%, Aug 2019"))
    var state = try state()
    try state.type("<enter>")
    let line = try #require(state.text.split(separator: "\n").first { $0.contains("离网率") })
    #expect(line.contains("10.97") || line.contains("11.24"))
    #expect(line.contains("2019年8月") && !line.contains("!"))
  }

  @Test("the cursor begins on a value, and an empty table says where its nearest data are")
  func beginning() throws {
    var state = try state()
    #expect(state.currentColumn == 1, "of the first column nothing is known")
    #expect(state.text.contains("2魔百和·"))
    try state.type("2")
    #expect(state.text.contains("“魔百和”在2020年8月没有数据") && state.text.contains("最近一期有数：2019年3月，按 [ 2 次"))
    try state.type("[[")
    #expect(!state.text.contains("“魔百和”在") && state.text.contains("91.2"))
    try state.type("[")
    #expect(state.text.contains("最近一期有数：2019年3月，按 ]"))
    var dataset = try Fixture.sparseDataset()
    let last = try #require(dataset.timeline.snapshot(try Fixture.month(8)))
    var other = last
    other.columns = [nil, nil, nil, last.columns[1]]
    dataset.timeline[last.period] = .loaded(other)
    #expect(Fixture.opened(dataset, like: state).domain == 1, "the first table has nothing")
  }

  @Test("the sparkline says that it shows the last reports, and the trend reaches over what is known")
  func spans() throws {
    var state = try state()
    #expect(state.text.contains("近12期有数"))
    try state.type("<enter>")
    #expect(state.text.contains("底线目标完成率 %  2018-02至2020-08"))
    let dots = state.text.filter { $0.unicodeScalars.first.map { (0x2801...0x28FF).contains($0.value) } ?? false }
    #expect(dots.count >= 4, "every lone point is seen")
    #expect(try Fixture.state().text.contains("近12月"))
  }

  @Test("a streak over holes tells how many are known and since when")
  func streak() throws {
    var dataset = try Fixture.sparseDataset()
    for period in dataset.timeline.periods {
      var snapshot = try #require(dataset.timeline.snapshot(period))
      snapshot.columns[1] = Column(values: [60, 60, 60, 60, 60, 60])
      dataset.timeline[period] = .loaded(snapshot)
    }
    let state = Fixture.opened(dataset, like: try state(200, 40))
    #expect(try #require(state.explanation).sentence.contains("2018年2月以来有数的4期均需关注"))
  }
}

@Suite("Weeks and ten days")
struct ShortPeriodScreenTests {
  private func state(_ kind: Period.Kind, _ periods: [(Int, Int)], _ language: Language = .zh) throws -> State {
    let plain = try Fixture.catalogue()
    let catalogue = Catalogue(
      title: plain.title, region: .nation, level: .province, every: kind, domains: plain.domains,
      indicators: plain.indicators)
    let all = periods.compactMap { Period(kind, $0, $1) }
    var dataset = Dataset(id: "short", catalogue: catalogue, roster: Fixture.roster, timeline: Timeline(periods: all))
    for (index, period) in all.enumerated() {
      dataset.timeline[period] = .loaded(
        try Fixture.snapshot(period, shift: Double(all.count - index), catalogue: catalogue))
    }
    return Fixture.opened(dataset, like: try Fixture.state(160, 40, language: language))
  }

  @Test(
    "the period before is named as people name it",
    arguments: [
      (Period.Kind.week, "较上周", "last week"), (.tenDays, "较上旬", "the previous ten days"),
      (.quarter, "较上季度", "last quarter"), (.year, "较上年", "last year"),
    ])
  func names(_ kind: Period.Kind, _ chinese: String, _ english: String) throws {
    let periods = kind == .year ? [(2019, 1), (2020, 1)] : [(2020, 3), (2020, 4)]
    #expect(try #require(try state(kind, periods).explanation).sentence.contains(chinese))
    #expect(try #require(try state(kind, periods, .en).explanation).sentence.contains("on " + english))
  }

  @Test("the fifty-third week of a year whose neighbours have none says why it is not compared")
  func longYears() throws {
    var state = try state(.week, [(2015, 53), (2020, 52), (2020, 53)])
    try state.type("==")
    #expect(try #require(state.explanation).sentence.contains("2019年没有第53周，无从比较"))
    try state.type("{")
    #expect(state.period == Period(.week, 2015, 53) && state.text.contains("跨过2016年至2019年同期"))
    try state.type("{")
    #expect(state.text.contains("2014年没有第53周，此前也没有同期的数据"))
    var english = try self.state(.week, [(2020, 53), (2020, 52)], .en)
    try english.type("==")
    #expect(try #require(english.explanation).sentence.contains("2019 had no week 53 to compare with"))
  }

  @Test("trends name weeks and ten days with their year")
  func axes() throws {
    var weeks = try state(.week, (1...20).map { (2020, $0) })
    try weeks.type("<enter>")
    #expect(weeks.text.contains("2020年1周") && weeks.text.contains("2020年20周"))
    var days = try state(.tenDays, (1...20).map { (2020, $0) }, .en)
    try days.type("<enter>")
    #expect(days.text.contains("early Jan 2020") && days.text.contains("mid Jul 2020"))
  }
}
