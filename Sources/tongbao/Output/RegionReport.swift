import TongbaoCore
import TongbaoDashboard
import TongbaoExchange

/// All indicators of one region as a report.
struct RegionReport {
  let opened: OpenedSnapshot
  let row: Int

  var report: Report {
    let words = ReportWording(
      opened.language, catalogue: opened.dataset.catalogue, roster: opened.dataset.roster)
    let region = opened.dataset.roster[row]
    return Report(
      title: opened.title + " · " + region.label(in: opened.language), columns: headers(words),
      rows: columns.map { cells($0, words) },
      notes: (earlier.map { [words.changeNote(from: $0.period)] } ?? []) + opened.notes,
      parts: PrintedParts(opened).parts(row: row),
      facts: opened.facts + [("code", .text(region.code.description)), ("region", .both(region.names))])
  }

  /// The snapshot that changes are measured from.
  private var earlier: Snapshot? {
    if case .loaded(let snapshot) = opened.dataset.timeline.neighbour(opened.snapshot.period.previous) {
      snapshot
    } else {
      nil
    }
  }

  /// Every indicator, and context and segments of which something is known, be it that the value is missing.
  private var columns: [Int] {
    opened.dataset.catalogue.columns.indices.filter { column in
      let key = opened.dataset.catalogue.columns[column]
      let isOfTable = key.segment == nil && !opened.dataset.catalogue.indicators[key.indicator].isContext
      return isOfTable || opened.snapshot.observation(column: column, row: row) != .unknown
    }
  }

  private func headers(_ words: ReportWording) -> [Report.Column] {
    let ids = ["name", "unit", "value", "national", "rank", "change", "status"]
    let texts: Set = ["name", "unit", "status"]
    var columns = zip(ids, words.regionHeaders).map {
      Report.Column(id: $0, title: $1, isNumeric: !texts.contains($0))
    }
    columns.insert(Report.Column(id: "gap", title: words.gapHeader), at: 4)
    return [ListingWording.column("indicator", opened.language)] + columns
      + ["change_from", "change_of"].map { Report.Column(id: $0, title: "", isForPeople: false) }
  }

  private func cells(_ column: Int, _ words: ReportWording) -> [Report.Cell] {
    let dataset = opened.dataset
    let indicator = dataset.indicator(ofColumn: column)
    let judge = dataset.judge(column, in: opened.snapshot)
    let status = judge.status(row: row)
    let observation = opened.snapshot.observation(column: column, row: row)
    let national = opened.snapshot.observation(column: column, row: 0)
    let rank = row == 0 ? nil : judge.rank(ofRow: row)?.ranks
    let change = Change(
      column: column, row: row, from: dataset.timeline.neighbour(opened.snapshot.period.previous), to: opened.snapshot,
      catalogue: dataset.catalogue)
    let name = dataset.name(ofColumn: column)
    let before = earlier?.observation(column: column, row: row).number
    return [
      Report.Cell(dataset.catalogue.name(ofColumn: column)),
      Report.Cell(name[opened.language], .both(name)),
      Report.Cell(indicator.unit.presentation(in: opened.language).label, .text(indicator.unit.id)),
      Report.Cell(words.marked(observation, status, of: indicator, by: judge.threshold), observation.value),
      Report.Cell(words.text(national, of: indicator, by: judge.threshold), national.value),
      gapCell(observation, national, indicator, judge.threshold, words), rankCell(rank, words),
      Report.Cell(words.text(change, of: indicator), change.value(indicator, between: [observation.number, before])),
      Report.Cell(words.text(status), .text(status.word)),
      Report.Cell("", change.kind == nil ? .nothing : earlier.map { .text("\($0.period)") } ?? .nothing),
      Report.Cell("", change.kind.map { .text($0) } ?? .nothing),
    ]
  }

  /// The gap to the national value is told of rates and means; of amounts it would say nothing.
  private func gapCell(
    _ here: Observation, _ national: Observation, _ indicator: Indicator, _ threshold: Threshold?,
    _ words: ReportWording
  ) -> Report.Cell {
    guard row != 0, indicator.kind == .rate, indicator.addsUp != .sum, let here = here.number,
      let there = national.number
    else { return Report.Cell("", .nothing) }
    return Report.Cell(
      words.gap(here, there, of: indicator, by: threshold), .number((here - there).exact(between: [here, there])))
  }

  /// A rank that a bound leaves open is written as an interval, in the notation of snapshot files.
  private func rankCell(_ rank: ClosedRange<Int>?, _ words: ReportWording) -> Report.Cell {
    guard let rank else { return Report.Cell("", .nothing) }
    return Report.Cell(
      words.text(rank),
      rank.count == 1 ? .number(Double(rank.lowerBound)) : .text("[\(rank.lowerBound),\(rank.upperBound)]"))
  }
}

extension Change {
  /// The change for programs: a difference in the unit, or in PP of the lead.
  ///
  /// The pace is no decimal number, so that a lead is rounded to two decimals more than the indicator is shown with.
  fileprivate func value(_ indicator: Indicator, between numbers: [Double?]) -> Report.Cell.Value {
    switch self {
    case .difference(let difference, _): .number(difference.exact(between: numbers))
    case .ofLead(let difference):
      .number(Double(NumberText.fixed(difference, decimals: indicator.decimals + 2)) ?? difference)
    case .undetermined, .redefined, .pending, .none: .nothing
    }
  }

  /// What changed: the value, its lead over the pace, or the definition; nil where no change is told.
  fileprivate var kind: String? {
    switch self {
    case .difference: "value"
    case .ofLead: "lead"
    case .redefined: "definition"
    case .undetermined, .pending, .none: nil
    }
  }
}
