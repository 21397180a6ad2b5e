@testable import TongbaoCore

/// A condition for a test, from its notation.
func condition(_ text: String) -> Condition {
  (try? Condition(text)) ?? Condition([.equal(.init(.nan))])
}

/// What a snapshot file would say: a number, `~number`, a condition, `-` for missing and `` for unknown.
func observation(_ text: String) -> Observation {
  if text.isEmpty { return .unknown }
  if text == "-" { return .missing }
  if text.hasPrefix("~") { return .approximate(Double(text.dropFirst()) ?? .nan) }
  return Double(text).map { .number($0) } ?? .bound(condition(text))
}

/// A period for a test; the year 1 where the notation is wrong, so that the test fails on it.
func period(_ text: String) -> Period {
  guard let period = Period(text) ?? Period(.year, 1) else { preconditionFailure("the year 1 is a period") }
  return period
}

func indicator(
  _ id: String = "x", unit: String = "%", better: Indicator.Better = .higher, kind: Indicator.Kind = .rate,
  addsUp: Indicator.Addition = .no, pace: Indicator.PaceRule? = nil, thresholds: [Threshold] = [],
  dimension: String? = nil
) -> Indicator {
  Indicator(
    id: id, domain: "d", name: Wording(zh: id), unit: Unit(unit), decimals: 1, better: better, kind: kind,
    addsUp: addsUp,
    pace: pace, thresholds: thresholds, dimension: dimension)
}

/// A threshold from notations; the tiers are all of attention but the first `critical` ones.
func threshold(_ tiers: [String] = [], commend: [String] = [], critical: Int = 0, from: String? = nil) -> Threshold {
  Threshold(
    from: from.map(period),
    tiers: tiers.enumerated().map { .init(condition($1), $0 < critical ? .critical : .attention) },
    commend: commend.map(condition))
}

func catalogue(_ indicators: [Indicator], dimensions: [Dimension] = []) -> Catalogue {
  Catalogue(
    title: Wording(zh: "测试"), region: .nation, level: .province, every: .month,
    domains: [Domain(id: "d", name: Wording(zh: "域"))], dimensions: dimensions, indicators: indicators)
}

func column(_ cells: [String]) -> Column {
  var column = Column(rows: cells.count)
  for (row, cell) in cells.enumerated() { column[row] = observation(cell) }
  return column
}

/// A snapshot whose columns are given as cells, the head of the table first.
func snapshot(_ text: String = "2020-08", _ columns: [String]?...) -> Snapshot {
  Snapshot(
    period: period(text), source: .init(kind: .synthetic, title: "t"), columns: columns.map { $0.map(column) })
}

/// The verdict on one value, with the head's value, last period's and another indicator's beside it.
func verdict(
  _ value: String, _ asked: String, national: String = "", last: Neighbour = .absent, other: String = "",
  pace: Indicator.PaceRule? = nil
) -> Verdict {
  let judge = Judge(
    column: 0, snapshot: snapshot("2020-08", [national, value], ["", other]),
    catalogue: catalogue([indicator(pace: pace), indicator("other")]), previous: last)
  return judge.verdict(condition(asked), row: 1)
}

func region(_ code: Int, _ short: String, _ pinyin: String, _ english: String? = nil, _ other: [String] = []) -> Region
{
  Region(
    code: RegionCode(code) ?? .nation, name: short + "省", short: short, english: english, pinyin: pinyin,
    abbreviations: other)
}
