import TongbaoCore
import TongbaoDashboard

/// All indicators of one region as a report.
struct RegionReport {
  let opened: OpenedSnapshot
  let row: Int

  var report: Report {
    let words = ReportWording(opened.language)
    let region = opened.dataset.roster[row]
    return Report(
      title: opened.title + " · " + region.label(in: opened.language), columns: headers(words),
      rows: columns.map { cells($0, words) }, notes: opened.notes,
      facts: opened.facts + [("region", region.name), ("code", region.code.description)])
  }

  /// Every indicator, and segments of which something is known.
  private var columns: [Int] {
    opened.dataset.catalogue.columns.indices.filter { column in
      let key = opened.dataset.catalogue.columns[column]
      let isOfTable = key.segment == nil && !opened.dataset.catalogue.indicators[key.indicator].isContext
      return isOfTable || opened.snapshot.observation(column: column, row: row).isInformative
    }
  }

  private func headers(_ words: ReportWording) -> [Report.Column] {
    let ids = ["name", "unit", "value", "national", "rank", "change", "status"]
    let texts: Set = ["name", "unit", "status"]
    return [ListingWording.column("indicator", opened.language)]
      + zip(ids, words.regionHeaders).map { Report.Column(id: $0, title: $1, isNumeric: !texts.contains($0)) }
  }

  private func cells(_ column: Int, _ words: ReportWording) -> [Report.Cell] {
    let dataset = opened.dataset
    let indicator = dataset.indicator(ofColumn: column)
    let judge = dataset.judge(column, in: opened.snapshot)
    let status = judge.status(row: row)
    let observation = opened.snapshot.observation(column: column, row: row)
    let national = opened.snapshot.observation(column: column, row: 0)
    let rank = row == 0 ? nil : judge.ranking()[row]
    let change = Change(
      column: column, row: row, from: dataset.timeline.neighbour(opened.snapshot.period.previous), to: opened.snapshot,
      catalogue: dataset.catalogue)
    return [
      Report.Cell(dataset.catalogue.name(ofColumn: column)),
      Report.Cell(dataset.name(ofColumn: column)[opened.language]),
      Report.Cell(indicator.unit.presentation(in: opened.language).label, .text(indicator.unit.id)),
      Report.Cell(words.marked(observation, status, of: indicator), observation.value),
      Report.Cell(words.text(national, of: indicator), national.value),
      rankCell(rank, words),
      Report.Cell(words.text(change, of: indicator), change.value),
      Report.Cell(words.text(status), .text(status.word)),
    ]
  }

  private func rankCell(_ rank: ClosedRange<Int>?, _ words: ReportWording) -> Report.Cell {
    guard let rank else { return Report.Cell("", .nothing) }
    let text = words.text(rank)
    return Report.Cell(text, rank.count == 1 ? .number(Double(rank.lowerBound)) : .text(text))
  }
}

extension Change {
  /// The change for programs: a difference in the unit, or in PP of the lead.
  var value: Report.Cell.Value {
    switch self {
    case .difference(let difference, _), .ofLead(let difference): .number(difference)
    case .undetermined, .redefined, .pending, .none: .nothing
    }
  }
}

extension Status {
  /// The status for programs.
  var word: String {
    switch self {
    case .tier(_, let severity, _): severity.rawValue
    case .commended: "commended"
    case .normal: "normal"
    case .undetermined: "undetermined"
    case .pending: "pending"
    case .missing: "missing"
    case .unknown: "unknown"
    case .unjudged: "unjudged"
    }
  }
}
