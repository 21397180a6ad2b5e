import TestRandom
import Testing

@testable import TongbaoCore

@Suite("Checks that an analyst would make")
struct DataChecksTests {
  /// The columns of the made-up series.
  private enum Made: Int, CaseIterable { case adds, addsYTD, customers, share, target, completion }

  /// Two years of twenty provinces: seasons, sizes far apart, and noise of ten per cent.
  private struct Series {
    var dataset: Dataset
    let periods: [Period]

    init(seed: UInt64) {
      var random = SeededRandom(seed)
      periods = (2019...2020).flatMap { year in (1...12).compactMap { Period(.month, year, $0) } }
      let regions = (1...20).map { TongbaoCoreTests.region($0 * 10000 + 110000, "省\($0)", "sheng") }
      let roster = Roster(head: TongbaoCoreTests.region(0, "全国", "quan guo"), members: regions)
      let sizes = (0..<20).map { _ in 1 + Double.random(in: 0...1, using: &random) * 80 }
      dataset = Dataset(
        id: "made", catalogue: Series.catalogue, roster: roster, timeline: Timeline(periods: periods))
      var addsYTD = [Double](repeating: 0, count: 20)
      var customers = sizes.map { Series.rounded($0 * 40) }
      let target = sizes.map { Series.rounded($0 * 13) }
      for period in periods {
        let season = [1.2, 0.6, 1, 1, 1.1, 1, 0.9, 1, 1, 1.1, 1, 1.3][period.number - 1]
        let adds = sizes.map { Series.rounded($0 * season * Double.random(in: 0.9...1.1, using: &random)) }
        addsYTD = zip(period.number == 1 ? addsYTD.map { _ in 0 } : addsYTD, adds).map { Series.rounded($0 + $1) }
        customers = customers.map { Series.rounded($0 * Double.random(in: 0.99...1.03, using: &random)) }
        let share = sizes.indices.map { Series.rounded(40 + Double($0) + Double.random(in: -1...1, using: &random)) }
        let completion = zip(addsYTD, target).map { Series.rounded($0 / $1 * 100) }
        func summed(_ values: [Double]) -> Column { Column(values: [Series.rounded(values.reduce(0, +))] + values) }
        let whole = Series.rounded(addsYTD.reduce(0, +) / target.reduce(0, +) * 100)
        dataset.timeline[period] = .loaded(
          Snapshot(
            period: period, source: .init(kind: .synthetic, title: ""),
            columns: [
              summed(adds), summed(addsYTD), summed(customers), Column(values: [50] + share), summed(target),
              Column(values: [whole] + completion),
            ]))
      }
    }

    private static func rounded(_ value: Double) -> Double { Double(NumberText.fixed(value, decimals: 1)) ?? value }

    private static let catalogue: Catalogue = {
      func made(
        _ id: String, _ unit: String, _ kind: Indicator.Kind, _ addsUp: Indicator.Addition, _ most: Double,
        pace: Indicator.PaceRule? = nil
      ) -> Indicator {
        var indicator = indicator(id, unit: unit, kind: kind, addsUp: addsUp, pace: pace)
        indicator.range = 0...most
        return indicator
      }
      return TongbaoCoreTests.catalogue([
        made("adds", "万户", .flow, .sum, .infinity), made("adds_ytd", "万户", .cumulative, .sum, .infinity),
        made("customers", "万户", .stock, .sum, .infinity), made("share", "%", .rate, .no, 100),
        made("target", "万户", .stock, .sum, .infinity),
        made(
          "completion", "%", .rate, .ratio(numerator: "adds_ytd", denominator: "target", factor: 100), 1000,
          pace: .year),
      ])
    }()

    func value(_ made: Made, _ row: Int, _ period: Period) -> Double {
      dataset.timeline.snapshot(period)?.observation(column: made.rawValue, row: row).number ?? .nan
    }

    mutating func set(_ made: Made, _ row: Int, _ period: Period, _ observation: Observation) {
      guard var snapshot = dataset.timeline.snapshot(period) else { return }
      snapshot.columns[made.rawValue]?[row] = observation
      dataset.timeline[period] = .loaded(snapshot)
    }

    /// Takes a column out of all periods, so that what follows from a fault in another is not told there too.
    mutating func drop(_ made: Made) {
      for period in periods {
        guard var snapshot = dataset.timeline.snapshot(period) else { continue }
        snapshot.columns[made.rawValue] = nil
        dataset.timeline[period] = .loaded(snapshot)
      }
    }

    var findings: [DataFinding] { DataChecks.findings(in: periods, of: dataset) }
  }

  @Test("Figures without a fault give nothing to ask about", arguments: 1...20)
  func quiet(_ seed: UInt64) { #expect(Series(seed: seed).findings == []) }

  /// A fault of one value, with what is to be found of it.
  private enum Fault: CaseIterable {
    case beyondRange, tenThousandTimes, tenThousandthPart, shareOfOne, tripled, fallen, missing, head, ratio
  }

  @Test("One planted fault is found, and nothing else", arguments: 1...12)
  func planted(_ seed: UInt64) {
    var random = SeededRandom(seed)
    for fault in Fault.allCases {
      var series = Series(seed: seed)
      let row = Int.random(in: 1...20, using: &random)
      let period = series.periods[Int.random(in: 14...23, using: &random)]
      if fault != .ratio { series.drop(.completion) }
      let expected = Self.plant(fault, row, period, &series, &random)
      #expect(series.findings == [expected], "\(fault) in row \(row) of \(period), seed \(seed)")
    }
  }

  private static func plant(
    _ fault: Fault, _ row: Int, _ period: Period, _ series: inout Series, _ random: inout SeededRandom
  ) -> DataFinding {
    func finding(_ kind: DataFinding.Kind, _ made: Made, _ rows: [Int]) -> DataFinding {
      DataFinding(kind, column: made.rawValue, rows: rows, period: period)
    }
    let before = period.previous ?? period
    func usual(_ made: Made, _ wrong: Double) -> Double {
      series.periods.map { $0 == period ? wrong : series.value(made, row, $0) }.middle
    }
    switch fault {
    case .beyondRange:
      series.set(.share, row, period, .number(108.5))
      return finding(.outsideRange(108.5), .share, [row])
    case .tenThousandTimes, .tenThousandthPart:
      let factor = fault == .tenThousandTimes ? 1e4 : 1e-4
      let wrong = series.value(.customers, row, period) * factor
      series.set(.customers, row, period, .number(wrong))
      return finding(.scale(wrong, factor: factor, usual: usual(.customers, wrong)), .customers, [row])
    case .shareOfOne:
      let wrong = series.value(.share, row, period) / 100
      series.set(.share, row, period, .number(wrong))
      return finding(.scale(wrong, factor: 0.01, usual: usual(.share, wrong)), .share, [row])
    case .tripled:
      let wrong = series.value(.customers, row, period) * 3
      series.set(.customers, row, period, .number(wrong))
      return finding(.jump(from: series.value(.customers, row, before), to: wrong), .customers, [row])
    case .fallen:
      let last = series.periods[23]
      let then = series.value(.addsYTD, row, last.previous ?? last)
      let wrong = then * Double.random(in: 0.0001...0.99, using: &random)
      series.set(.addsYTD, row, last, .number(wrong))
      return DataFinding(
        .fell(from: then, in: last.previous ?? last, to: wrong), column: Made.addsYTD.rawValue, rows: [row],
        period: last)
    case .missing:
      series.set(.adds, row, period, .unknown)
      return finding(.missing(since: before), .adds, [row])
    case .head:
      let stated = series.value(.customers, 0, period) + 12
      let implied = (1...20).reduce(0) { $0 + series.value(.customers, $1, period) }
      series.set(.customers, 0, period, .number(stated))
      return finding(.headDiffers(stated: stated, implied: implied), .customers, [0])
    case .ratio:
      let stated = series.value(.completion, row, period) + 4
      let implied = series.value(.addsYTD, row, period) / series.value(.target, row, period) * 100
      series.set(.completion, row, period, .number(stated))
      return finding(
        .ratioDiffers(
          stated: stated, implied: implied, numerator: Made.addsYTD.rawValue, denominator: Made.target.rawValue),
        .completion, [row])
    }
  }

  @Test("A whole column in another unit is told once")
  func wholeColumn() {
    var series = Series(seed: 5)
    series.drop(.completion)
    let period = series.periods[20]
    for row in 0...20 { series.set(.customers, row, period, .number(series.value(.customers, row, period) * 1e4)) }
    let findings = series.findings
    #expect(findings.count == 1)
    #expect(findings.first?.rows == Array(0...20))
  }

  @Test("A change is held against the largest that any region ever made", arguments: [(2.1, true), (1.7, false)])
  func beyondTheLargest(_ factor: Double, isAsked: Bool) {
    var series = Series(seed: 9)
    // One region grew by half two years ago, and stayed there.
    for period in series.periods[3...] {
      series.set(.customers, 7, period, .number(series.value(.customers, 7, period) * 1.5))
    }
    let last = series.periods[23]
    series.set(.customers, 4, last, .number(series.value(.customers, 4, last.previous ?? last) * factor))
    for period in series.periods { series.set(.customers, 0, period, .unknown) }
    let asked = DataChecks.findings(in: [last], of: series.dataset).map(\.rows)
    #expect(asked == (isAsked ? [[4]] : []))
  }

  @Test("Where several regions move at once nobody is asked", arguments: [2, 3])
  func together(_ count: Int) {
    var series = Series(seed: 3)
    let period = series.periods[20]
    for row in 1...count {
      series.set(.customers, row, period, .number(series.value(.customers, row, period) * (2 + 0.1 * Double(row))))
    }
    for period in series.periods { series.set(.customers, 0, period, .unknown) }
    let asked = DataChecks.findings(in: [period], of: series.dataset).flatMap(\.rows)
    #expect(asked == (count == 2 ? [1, 2] : []))
  }

  @Test("A region's first value is held against its peers")
  func peers() {
    var series = Series(seed: 8)
    for period in series.periods.dropLast() { series.set(.customers, 3, period, .unknown) }
    let last = series.periods[23]
    series.set(.customers, 3, last, .number(series.value(.customers, 3, last) * 1e4 + 1e6))
    let kinds = DataChecks.findings(in: [last], of: series.dataset).map(\.kind)
    #expect(kinds.count == 1)
    if case .scale(_, let factor, _)? = kinds.first { #expect(factor >= 1e4) } else { Issue.record("no scale") }
  }

  @Test("Where something else is measured from a period on, nothing is compared across it")
  func definitionChange() {
    var series = Series(seed: 2)
    var indicators = series.dataset.catalogue.indicators
    let from = series.periods[16]
    indicators[Made.customers.rawValue].definitionChanges = [.init(from: from, note: Wording(zh: "口径"))]
    series.dataset = Dataset(
      id: "made", catalogue: TongbaoCoreTests.catalogue(indicators), roster: series.dataset.roster,
      timeline: series.dataset.timeline)
    for period in series.periods[16...] {
      for row in 0...20 { series.set(.customers, row, period, .number(series.value(.customers, row, period) * 1e4)) }
    }
    #expect(series.findings == [])
  }

  @Test("A short past tells nothing of jumps, and bounds tell nothing at all")
  func short() {
    var series = Series(seed: 4)
    for period in series.periods.dropLast(3) { series.dataset.timeline[period] = nil }
    series.set(.customers, 2, series.periods[23], .number(series.value(.customers, 2, series.periods[23]) * 3))
    series.set(.customers, 0, series.periods[23], .unknown)
    series.set(.share, 2, series.periods[23], .bound(condition("<1")))
    series.set(.share, 3, series.periods[23], .missing)
    #expect(DataChecks.findings(in: [series.periods[23]], of: series.dataset) == [])
  }

  @Test("A list that was printed is held against the values as they are printed")
  func lists() throws {
    var series = Series(seed: 7)
    let last = series.periods[23]
    func asked(_ rows: [Int], _ completeness: PrintedList.Completeness) throws -> [[Int]] {
      var snapshot = try #require(series.dataset.timeline.snapshot(last))
      snapshot.lists = [
        PrintedList(
          column: Made.share.rawValue, criterion: .condition(condition(">=50")), rows: rows, count: rows.count,
          completeness: completeness, tone: .commend)
      ]
      series.dataset.timeline[last] = .loaded(snapshot)
      return DataChecks.findings(in: [last], of: series.dataset).map { finding in
        #expect(finding.kind == .listDiffers(condition(">=50")) && finding.severity == .warning)
        return finding.rows
      }
    }
    for row in 1...20 { series.set(.share, row, last, .number(row < 4 ? 49.96 : 49.9)) }
    series.set(.share, 9, last, .bound(condition(">=10")))
    #expect(try asked([1, 2, 3], .complete) == [], "49.96 is printed as 50.0")
    #expect(try asked([1, 2, 3, 4, 9], .complete) == [[4]], "a bound that leaves it open says nothing")
    #expect(try asked([1, 2], .complete) == [[3]])
    #expect(try asked([1, 2], .open) == [], "a list of some says nothing of the others")
  }

  @Test("A net quantity may fall within the year")
  func net() {
    var series = Series(seed: 6)
    var indicators = series.dataset.catalogue.indicators
    indicators[Made.addsYTD.rawValue].range = -1e6...1e6
    series.dataset = Dataset(
      id: "made", catalogue: TongbaoCoreTests.catalogue(indicators), roster: series.dataset.roster,
      timeline: series.dataset.timeline)
    series.drop(.completion)
    let last = series.periods[23]
    series.set(.addsYTD, 2, last, .number(series.value(.addsYTD, 2, last.previous ?? last) - 0.3))
    series.set(.addsYTD, 0, last, .unknown)
    #expect(series.findings == [])
  }

  @Test("What cannot be as written is an error, what could be a warning")
  func severities() {
    func severity(_ kind: DataFinding.Kind) -> Problem.Severity {
      DataFinding(kind, column: 0, rows: [1], period: period("2020-08")).severity
    }
    #expect(severity(.outsideRange(108)) == .error)
    #expect(severity(.fell(from: 3, in: period("2020-07"), to: 2)) == .error)
    #expect(severity(.jump(from: 1, to: 3)) == .warning)
    #expect(severity(.scale(1, factor: 1e4, usual: 1)) == .warning)
    #expect(severity(.missing(since: period("2020-07"))) == .warning)
    #expect(severity(.headDiffers(stated: 1, implied: 2)) == .warning)
  }
}
