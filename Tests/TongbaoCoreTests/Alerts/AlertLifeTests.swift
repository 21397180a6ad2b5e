import Testing
import TongbaoCore

/// The life of an alert over made-up series.
@Suite struct AlertLifeTests {
  /// What becomes of one value over periods, told of the last; nil where there is no alert.
  private func change(
    _ cells: [(String, String?)],
    _ indicator: Indicator = indicator(thresholds: [threshold(["<3", "<5"], critical: 1)])
  ) -> AlertChange? {
    list(cells, indicator)?.alerts.first?.change
  }

  private func list(_ cells: [(String, String?)], _ indicator: Indicator) -> AlertList? {
    var timeline = Timeline(periods: cells.map { period($0.0) })
    for (text, cell) in cells { if let cell { timeline[period(text)] = .loaded(snapshot(text, ["50", cell])) } }
    let roster = Roster(head: region(100000, "全国", "quanguo"), members: [region(110000, "北京", "beijing")])
    let dataset = Dataset(id: "t", catalogue: catalogue([indicator]), roster: roster, timeline: timeline)
    return dataset.alerts(in: period(cells.last?.0 ?? ""))
  }

  /// Two months one after the other.
  private func step(_ before: String?, _ now: String, _ indicator: Indicator? = nil) -> AlertChange? {
    let cells: [(String, String?)] = [("2020-07", before), ("2020-08", now)]
    return indicator.map { change(cells, $0) } ?? change(cells)
  }

  @Test func aLife() {
    let months = ["6", "4", "4", "3.5", "2", "2.5", "4.8", "7", "8", "1"]
    let told: [AlertChange?] = [nil, .new, .continuing, .worse, .worse, .better, .better, .recovered, nil, .new]
    for end in months.indices {
      let cells = months[...end].enumerated().map { ("2020-0\($0 + 1)".replacingTen, Optional($1)) }
      let expected = end == 0 ? nil : told[end]
      #expect(change(cells) == expected, "\(months[end])")
    }
  }

  @Test func oneStep() {
    let rows: [(String?, String, AlertChange?)] = [
      // Alike is what the indicator's decimals do not tell apart.
      ("4.00", "4.04", .continuing), ("4.00", "4.06", .better), ("4.00", "3.94", .worse),
      // A worse tier is worse, whatever else.
      ("4", "2", .worse), ("2", "4", .better),
      // Unknown, missing, undetermined now: nobody says that it has recovered.
      ("4", "", .untold), ("4", "-", .untold), ("4", "<9", .untold), ("4", ">=5", .recovered),
      ("6", "", nil), ("6", "-", nil), ("6", "<9", nil), ("-", "-", nil), ("", "", nil),
      // Nothing was told before, or it was left open.
      ("", "4", .first), ("-", "4", .first), ("<9", "4", .first), (">=5", "4", .new), ("~6", "~4", .new),
      // Bounds are told apart only where nothing that is possible now was before.
      ("[3,4)", "[4,5)", .better), ("[4,5)", "[3,4)", .worse), ("[3,4.5)", "[4,5)", .continuing),
      ("<5", "<5", .continuing), ("4", "<5", .continuing), ("<5", "4", .continuing),
      // A bound that leaves a worse tier open may not have moved.
      ("<5", "2", .continuing), ("2", "<5", .continuing), ("<3", "[3,5)", .better),
      // The file before is still to be read.
      (nil, "4", .pending), (nil, "6", nil),
    ]
    for (before, now, expected) in rows {
      #expect(step(before, now) == expected, "\(before ?? "…") → \(now)")
    }
  }

  @Test func theFirstFileHasNoPast() {
    #expect(change([("2020-08", "4")]) == .first)
    #expect(change([("2020-08", "6")]) == nil)
  }

  @Test func lowerIsBetter() {
    let churn = indicator(better: .lower, thresholds: [threshold([">2"])])
    #expect(step("3", "4", churn) == .worse)
    #expect(step("4", "3", churn) == .better)
    #expect(step("1", "3", churn) == .new)
    #expect(step("3", "1", churn) == .recovered)
  }

  @Test func withoutADirectionOnlyTiersTell() {
    let plain = indicator(better: .neither, thresholds: [threshold(["<3", "<5"])])
    #expect(step("4", "3.5", plain) == .continuing)
    #expect(step("4", "2", plain) == .worse)
  }

  @Test func aHoleIsPassedOver() {
    #expect(change([("2020-05", "4"), ("2020-08", "3.5")]) == .worse)
    #expect(change([("2020-05", "4"), ("2020-07", ""), ("2020-08", "4")]) == .continuing)
    #expect(change([("2020-05", "4"), ("2020-07", "-"), ("2020-08", "6")]) == .recovered)
    // What was gone in the file before is not told gone again.
    #expect(change([("2020-05", "4"), ("2020-07", ""), ("2020-08", "")]) == nil)
    #expect(change([("2020-05", nil), ("2020-07", ""), ("2020-08", "4")]) == .pending)
  }

  @Test func aCompletionRateIsHeldAgainstItsPace() {
    let rate = indicator(pace: .year, thresholds: [threshold(["<pace"])])
    // The value rises, the lead falls.
    #expect(step("55", "60", rate) == .worse)
    #expect(step("50", "60", rate) == .better)
    #expect(step("60", "60", rate) == .new)
    #expect(change([("2019-12", "90"), ("2020-01", "1")], rate) == .better)
    #expect(step("<pace", "<pace", rate) == .continuing)
    #expect(step("<pace", ">=pace", rate) == .recovered)
  }

  @Test func anotherCumulativeValueStartsAnewWithTheYear() {
    let total = indicator(kind: .cumulative, thresholds: [threshold(["<50"])])
    #expect(change([("2019-12", "40"), ("2020-01", "3")], total) == .continuing)
    #expect(change([("2020-01", "40"), ("2020-02", "45")], total) == .better)
  }

  @Test func anotherDefinitionIsAnotherBeginning() {
    var changed = indicator(thresholds: [threshold(["<5"])])
    changed.definitionChanges = [.init(from: period("2020-08"), note: Wording(zh: "新口径"))]
    #expect(step("4", "3", changed) == .redefined)
    #expect(step("4", "6", changed) == nil)
    #expect(change([("2020-07", "4"), ("2020-08", "3"), ("2020-09", "2")], changed) == .worse)
  }

  @Test func whereThresholdsHaveChangedSeveritiesTell() {
    let moved = indicator(thresholds: [
      threshold(["<5"]), threshold(["<3", "<4", "<6"], critical: 2, from: "2020-08"),
    ])
    #expect(step("4.5", "5", moved) == .better)
    #expect(step("4.5", "3.5", moved) == .worse)
    #expect(step("5.5", "5.5", moved) == .new)
    let gone = indicator(thresholds: [threshold(["<5"]), threshold([], from: "2020-08")])
    #expect(step("4", "4", gone) == .recovered)
  }

  @Test func columnsComeInTheirOrderAndRowsInTheirs() {
    let names = ["a", "b"].map { indicator($0, thresholds: [threshold(["<5"])]) }
    var timeline = Timeline(periods: [period("2020-08")])
    timeline[period("2020-08")] = .loaded(snapshot("2020-08", ["1", "1", "9", "1"], ["1", "9", "1", "-"]))
    let roster = Roster(
      head: region(100000, "全国", "quanguo"),
      members: [
        region(110000, "北京", "beijing"), region(120000, "天津", "tianjin"), region(130000, "河北", "hebei"),
      ])
    let dataset = Dataset(id: "t", catalogue: catalogue(names), roster: roster, timeline: timeline)
    let alerts = dataset.alerts(in: period("2020-08"))?.alerts ?? []
    #expect(alerts.map { [$0.column, $0.row] } == [[0, 1], [0, 3], [1, 2]])
    #expect(AlertCounts(alerts).standing == 3 && AlertCounts(alerts)[.first] == 3)
    #expect(dataset.subject(of: alerts[2]) == AlertSubject(column: "b", region: roster[2].code))
  }

  @Test func theHeadIsJudgedOnlyWhereItStandsAlone() {
    var timeline = Timeline(periods: [period("2020-08")])
    timeline[period("2020-08")] = .loaded(snapshot("2020-08", ["1", ""]))
    let roster = Roster(head: region(100000, "全国", "quanguo"), members: [region(110000, "北京", "beijing")])
    let one = catalogue([indicator(thresholds: [threshold(["<5"])])])
    var dataset = Dataset(id: "t", catalogue: one, roster: roster, timeline: timeline)
    #expect(dataset.alerts(in: period("2020-08"))?.alerts.map(\.row) == [0])
    dataset.timeline[period("2020-08")] = .loaded(snapshot("2020-08", ["1", "9"]))
    #expect(dataset.alerts(in: period("2020-08"))?.alerts.isEmpty == true)
  }

  @Test func gaps() throws {
    let one = indicator(thresholds: [threshold(["<3", "<5"], critical: 1)])
    let alert = try #require(list([("2020-08", "4")], one)?.alerts.first)
    let judge = Judge(column: 0, snapshot: snapshot("2020-08", ["50", "4"]), catalogue: catalogue([one]))
    let gap = try #require(AlertGap(of: alert, observation: .number(4), judge: judge))
    #expect(gap.condition == condition("<5") && gap.limit == 5 && gap.gap == -1)
    #expect(AlertGap(of: alert, observation: .bound(condition("<5")), judge: judge)?.gap == nil)
  }
}

extension String {
  /// The tenth month, written with one digit too many.
  fileprivate var replacingTen: String { self == "2020-010" ? "2020-10" : self }
}
