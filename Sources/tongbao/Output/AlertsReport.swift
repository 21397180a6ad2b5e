import TongbaoCore
import TongbaoDashboard
import TongbaoExchange

/// The alerts of a period as a report: the gravest first, then those that need attention no longer.
struct AlertsReport {
  /// An alert, and the table that it stands in.
  private struct Entry {
    let alert: Alert
    let table: Table
    var followUp: FollowUp?
  }

  /// A table of regions, or of the segments that a domain has as rows.
  private final class Table {
    let opened: OpenedSnapshot
    let texts: AlertTexts
    var bases: [Int: AlertTexts.ColumnBasis] = [:]

    init(_ opened: OpenedSnapshot) {
      self.opened = opened
      texts = AlertTexts(
        opened.dataset, opened.snapshot, peers: opened.dataset.reportingRows, in: opened.language)
    }

    func basis(_ column: Int) -> AlertTexts.ColumnBasis {
      if let known = bases[column] { return known }
      let basis = texts.basis(column)
      bases[column] = basis
      return basis
    }
  }

  private let opened: OpenedSnapshot
  private let domain: Domain?
  private let entries: [Entry]
  /// Whether anybody has written about anything, so that what became of it is worth a column.
  private let hasFollowUps: Bool

  /// The alerts that were asked for: of one domain, of one row of the table of regions, only new ones, and of these what
  /// is wanted of their follow-up.
  init(
    opened: OpenedSnapshot, domain: Domain?, row: Int?, isNewOnly: Bool, followUps: AlertFollowUps,
    only wanted: AlertFollowUps.Wanted
  ) {
    hasFollowUps = !followUps.isEmpty
    self.opened = opened
    self.domain = domain
    var tables: [String: Table] = [:]
    var found: [Entry] = []
    for own in opened.dataset.catalogue.domains where domain == nil || own.id == domain?.id {
      let key = own.rows ?? ""
      guard let table = tables[key] ?? AlertsReport.table(of: own, in: opened, row: row) else { continue }
      tables[key] = table
      found += AlertsReport.alerts(of: own, row: own.rows == nil ? row : nil, in: table)
    }
    let kept = found.filter { !isNewOnly || $0.alert.change == .new }.map { entry in
      let followUp = followUps.followUp(
        column: entry.alert.column, row: entry.alert.row, of: entry.table.opened.dataset)
      return Entry(alert: entry.alert, table: entry.table, followUp: followUp)
    }.filter { wanted.passes($0.followUp) }
    entries = kept.enumerated().sorted { ($0.element.alert.order, $0.offset) < ($1.element.alert.order, $1.offset) }
      .map(\.element)
  }

  private static func table(of domain: Domain, in opened: OpenedSnapshot, row: Int?) -> Table? {
    guard let dimension = domain.rows else { return Table(opened) }
    return opened.bySegments(of: dimension, in: row ?? 0).map(Table.init)
  }

  private static func alerts(of domain: Domain, row: Int?, in table: Table) -> [Entry] {
    let (dataset, snapshot) = (table.opened.dataset, table.opened.snapshot)
    return AlertList(
      columns: dataset.alertColumns(ofDomain: domain.id), rows: dataset.alertRows(in: snapshot), in: snapshot,
      of: dataset
    ).alerts.filter { row == nil || $0.row == row }.map { Entry(alert: $0, table: table) }
  }

  /// Whether there is nothing to report.
  var isEmpty: Bool { entries.isEmpty }

  var report: Report {
    let words = ReportWording(opened.language)
    let counts = AlertCounts(entries.lazy.map(\.alert))
    let title = [opened.title, domain?.name[opened.language], words.alertsTitle].compactMap { $0 }
    return Report(
      title: title.joined(separator: " · "), columns: columns, rows: entries.map(cells),
      notes: [entries.isEmpty ? words.noAlerts : words.text(counts)] + opened.notes, facts: opened.facts + facts(counts)
    )
  }

  private func facts(_ counts: AlertCounts) -> [(key: String, value: Report.Cell.Value)] {
    [("critical", counts.critical), ("attention", counts.attention)].map { ($0.0, .number(Double($0.1))) }
      + AlertChange.allCases.map { ($0.rawValue, .number(Double(counts[$0]))) }
  }

  private var columns: [Report.Column] {
    let headers = AlertTexts(opened.dataset, opened.snapshot, peers: [], in: opened.language).headers
    let words = ReportWording(opened.language)
    func column(_ id: String, _ title: String = "", numeric: Bool = false) -> Report.Column {
      Report.Column(id: id, title: title, isNumeric: numeric, isForPeople: !title.isEmpty)
    }
    return [
      column("code"), column("segment"), column("region", headers.region), column("domain"), column("indicator"),
      column("name", headers.indicator), column("severity"), column("tier"),
      column("value", headers.value, numeric: true), column("condition", headers.limit, numeric: true),
      column("limit"), column("gap", headers.gap, numeric: true), column("change", headers.change),
      column("before"), column("before_period"), column("periods", headers.run, numeric: true),
      column("since", headers.since), column("state", hasFollowUps ? words.followHeaders["state"] ?? "" : ""),
      column("owner", hasFollowUps ? words.followHeaders["owner"] ?? "" : ""),
      column("due", hasFollowUps ? words.followHeaders["due"] ?? "" : ""),
    ]
  }

  private func cells(_ entry: Entry) -> [Report.Cell] {
    let (alert, table) = (entry.alert, entry.table)
    let dataset = table.opened.dataset
    let indicator = dataset.indicator(ofColumn: alert.column)
    let basis = table.basis(alert.column)
    let facts = table.texts.facts(alert, basis)
    let shown = table.texts.cells(alert, basis)
    let name = dataset.name(ofColumn: alert.column)
    let unit = indicator.unit.presentation(in: opened.language).label
    return place(entry) + [
      Report.Cell(indicator.domain), Report.Cell(dataset.catalogue.name(ofColumn: alert.column)),
      Report.Cell(name[opened.language] + (unit.isEmpty ? "" : " " + unit), .both(name)),
      Report.Cell("", alert.severity.map { .text($0.rawValue) } ?? .nothing),
      Report.Cell("", alert.tier.map { .number(Double($0 + 1)) } ?? .nothing),
      Report.Cell(shown.mark + (shown.mark.isEmpty ? "" : " ") + shown.value, facts.observation.value),
      Report.Cell(shown.limit, facts.gap.map { .text($0.condition.description) } ?? .nothing),
      Report.Cell("", facts.gap?.limit.map { .number($0.tidied(decimals: indicator.decimals)) } ?? .nothing),
      Report.Cell(shown.gap, facts.gap?.gap.map { .number($0.tidied(decimals: indicator.decimals)) } ?? .nothing),
      Report.Cell(shown.change, .text(alert.change.rawValue)),
      Report.Cell("", facts.before?.observation.value ?? .nothing),
      Report.Cell("", facts.before.map { .text("\($0.period)") } ?? .nothing),
    ] + run(facts.run, shown) + followed(entry.followUp)
  }

  private func place(_ entry: Entry) -> [Report.Cell] {
    let roster = entry.table.opened.dataset.roster
    let region = roster[entry.alert.row]
    let code = roster.dimension == nil ? region.code : roster.head.code
    return [
      Report.Cell("\(code)"), Report.Cell("", roster.segment(entry.alert.row).map { .text($0) } ?? .nothing),
      Report.Cell(region.label(in: opened.language), .both(region.names)),
    ]
  }

  private func followed(_ followUp: FollowUp?) -> [Report.Cell] {
    let words = ReportWording(opened.language)
    return [
      Report.Cell(followUp.map(words.text) ?? "", followUp.map { .text($0.state.rawValue) } ?? .nothing),
      Report.Cell(followUp?.owner ?? "", followUp?.owner.map { .text($0) } ?? .nothing),
      Report.Cell(
        followUp?.due.map(words.title) ?? "", followUp?.due.map { .text($0.description) } ?? .nothing),
    ]
  }

  private func run(_ run: ColumnOutlook.Run, _ shown: AlertTexts.Cells) -> [Report.Cell] {
    guard case .streak(let streak) = run else {
      return [Report.Cell(shown.run, .nothing), Report.Cell("", .nothing)]
    }
    return [
      Report.Cell(shown.run, .number(Double(streak.count))), Report.Cell(shown.since, .text(streak.first.description)),
    ]
  }
}

extension Alert {
  /// Critical ones first, then those that need attention, those that are not known and those that have recovered.
  fileprivate var order: Int {
    switch severity {
    case .critical: 0
    case .attention: 1
    case nil: change == .untold ? 2 : 3
    }
  }
}
