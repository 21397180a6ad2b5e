import TongbaoCore

/// The interface in English, as a native reader of operating reports expects it.
struct EnglishPhrases: Phrases {
  var language: Language { .en }
  var head: String?
  var rows: String?
  /// Whether the screen has ASCII only, so that signs are spelled out.
  var isPlain = false

  var product: String { "Tongbao" }
  var synthetic: String { "demo data, synthetic" }
  var syntheticShort: String { "synthetic" }

  func title(of period: Period) -> String {
    switch period.kind {
    case .year: "\(period.year)"
    case .halfYear: "H\(period.number) \(period.year)"
    case .quarter: "Q\(period.number) \(period.year)"
    case .month: "\(EnglishPhrases.months[period.number - 1]) \(period.year)"
    case .tenDays: "\(third(period)) \(EnglishPhrases.months[(period.number - 1) / 3]) \(period.year)"
    case .week: "Week \(period.number), \(period.year)"
    }
  }

  func shortTitle(of period: Period) -> String {
    switch period.kind {
    case .year: "\(period.year)"
    case .halfYear: "H\(period.number)"
    case .quarter: "Q\(period.number)"
    case .month: EnglishPhrases.months[period.number - 1]
    case .tenDays: "\(third(period)) \(EnglishPhrases.months[(period.number - 1) / 3])"
    case .week: "W\(period.number)"
    }
  }

  private func third(_ period: Period) -> String { ["early", "mid", "late"][(period.number + 2) % 3] }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  func levelHeader(_ level: Level) -> String {
    switch level {
    case .nation: "Nation"
    case .group: "Region"
    case .province: "Province"
    case .branch: "Branch"
    case .county: "County"
    }
  }

  var attentionRule: String { "limits" }
  /// No wider than the dozen cells of the sparkline below it.
  func sparkHeader(count: Int, kind: Period.Kind) -> String {
    switch kind {
    case .halfYear: "\(count) half-yrs"
    case .tenDays: "\(count) ten-days"
    default: "\(count) \(unit(kind))"
    }
  }

  func rowCount(_ shown: Int, of all: Int, level: Level) -> String {
    if let rows { return (shown == all ? "all \(all)" : "\(shown) of \(all)") + " by \(rows.lowercased())" }
    let name =
      switch level {
      case .nation: "nations"
      case .group: "regions"
      case .province: "provinces"
      case .branch: "branches"
      case .county: "counties"
      }
    return shown == all ? "all \(all) \(name)" : "\(shown) of \(all) \(name)"
  }

  func sorted(by name: String, descending: Bool) -> String { "by \(name)\(descending ? "↓" : "↑")" }

  var regionColumns: RegionColumns {
    RegionColumns(
      indicator: "Indicator", value: "Value", national: head ?? "National", gap: "Gap", rank: "Rank", change: "Change",
      yearChange: "On year")
  }

  func valueHeader(_ level: Level) -> String { "Value" }

  func counts(attention: Int, commended: Int) -> String { "\(attention) need attention · \(commended) commended" }

  func trendTitle(_ name: String, unit: String, count: Int, kind: Period.Kind) -> String {
    "\(name)\(unit.isEmpty ? "" : " " + unit), last \(count) \(self.unit(kind))"
  }

  var rankTitle: String { "Rank" }
  var listsTitle: String { "In the report" }
  var threshold: String { "attention" }
  var unitHeader: String { "Unit" }
  var statusHeader: String { "Status" }
  var critical: String { "critical" }

  var atLeastSign: String { isPlain ? ">=" : "≥" }
  var atMostSign: String { isPlain ? "<=" : "≤" }
  func approximate(_ number: String) -> String { "~" + number }
  func between(_ lower: String, _ upper: String) -> String { "\(lower)–\(upper)" }

  var and: String { " and " }
  var shortAnd: String { " & " }
  var comma: String { ", " }
  var colon: String { ": " }
  var clauseSeparator: String { " · " }
  func bracketed(_ text: String) -> String { " (\(text))" }

  func noData(for period: Period) -> String { "No data for \(title(of: period))" }
  func reading(_ period: Period) -> String { "Reading \(title(of: period))…" }
  func failed(_ period: Period, problem: String) -> String { "The file of \(title(of: period)) is wrong: \(problem)" }
  func problemCount(_ count: Int) -> String {
    count == 1 ? "1 file problem: press !" : "\(count) file problems: press !"
  }
  func warningCount(_ count: Int) -> String {
    count == 1 ? "1 file warning: press !" : "\(count) file warnings: press !"
  }
  func outside(_ period: Period, first: Period, last: Period) -> String {
    "\(title(of: period)) is outside the data, which runs from \(title(of: first)) to \(title(of: last))"
  }
  var noAttention: String { "Nothing in this table needs attention" }
  var noMatch: String { "No \(rows == nil ? "region" : "row") matches; Esc clears the filter" }
  func copied(_ text: String) -> String { "Copied: \(text)" }
  func keptOldData(_ problem: String) -> String { "A file is wrong; what is shown was read before. \(problem)" }
  var noFilter: String { "There is no filter yet: press / and type" }
  var onlyEnglish: String { "A screen of plain ASCII can show English only" }

  func comparing(_ comparison: Comparison) -> String {
    switch comparison {
    case .none: "Comparison is off"
    case .last: "Compared with the previous period"
    case .lastYear: "Compared with the same period last year"
    }
  }

  func mouse(isTaken: Bool) -> String {
    isTaken ? "The mouse works in the table" : "The mouse is the terminal's: text can be selected"
  }
  var nothingOpen: String { "No dataset can be opened" }
  var othersCanBeOpened: String { "This dataset cannot be opened; D shows the others" }
  func tableCount(_ count: Int) -> String {
    count == 1 ? "This dataset has one table" : "This dataset has only \(count) tables"
  }
  func noSegments(of region: String, in domain: String) -> String { "\(domain) has no breakdown of \(region)" }
  var noLowerLevel: String { "There is no data for a lower level" }

  var helpTitle: String { "Keys" }
  var helpScopes: HelpScopes {
    HelpScopes(
      anywhere: "Everywhere", table: "In a table", region: "In a region's screen", board: "Tasks", trend: "In a trend")
  }
  var helpLegend: [String] {
    [
      "!! critical  ! attention  ✓ commended  ? undetermined  – missing  blank: no data  … being read",
      "Marks tell status only; arrows tell change and sorting only.",
    ]
  }
  var paletteTitle: String { "Commands" }
  var datasetsTitle: String { "Datasets" }
  var problemsTitle: String { "File problems" }
  var noProblems: String { "All files were read without a complaint" }
  var noCommand: String { "No command matches" }

  func shelfLine(periods: Int, first: String, last: String, indicators: Int) -> String {
    periods == 0
      ? "no data files · \(indicators) indicators"
      : "\(periods) \(periods == 1 ? "period" : "periods"), \(first) to \(last) · \(indicators) indicators"
  }

  func sourceKind(_ kind: Snapshot.Source.Kind) -> String {
    switch kind {
    case .published: "published"
    case .measured: "measured"
    case .synthetic: "synthetic"
    }
  }

  var statistics: StatisticsWords { Self.statisticsWords }
  private static let statisticsWords = StatisticsWords(
    known: "numbers", bounds: "bounds only", missing: "missing", unknown: "no data", least: "least",
    lowerQuartile: "lower quartile", median: "median", upperQuartile: "upper quartile", greatest: "greatest",
    mean: "plain mean", total: "total", overall: "overall", attention: "need attention", commended: "commended",
    undetermined: "undetermined", better: "direction", higher: "higher is better", lower: "lower is better",
    neither: "neither is better")

  func refusal(_ refusal: Total.Refusal, isSum: Bool) -> String {
    let start = isSum ? "no total: " : "no overall value: "
    return switch refusal {
    case .doesNotAdd: "no total: this indicator does not add up over \(rows == nil ? "regions" : "these rows")"
    case .incomplete(let missing):
      start
        + (missing == 1
          ? "1 \(rows == nil ? "region" : "row") has no exact value"
          : "\(missing) \(rows == nil ? "regions" : "rows") have no exact value")
    case .unknownIndicator(let id): start + "the catalogue has no indicator \(id)"
    case .noWeight: start + "all weights are zero"
    }
  }

  var filterPrompt: String { "Filter (name, pinyin, initials, code): " }

  func unit(_ kind: Period.Kind) -> String {
    switch kind {
    case .year: "years"
    case .halfYear: "half-years"
    case .quarter: "quarters"
    case .month: "months"
    case .tenDays: "ten-day periods"
    case .week: "weeks"
    }
  }
}
