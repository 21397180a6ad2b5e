import TongbaoCore
import TongbaoDashboard
import TongbaoExchange

/// What became of alerts as a report, the most urgent first.
struct FollowUpsReport {
  let opened: OpenedLedger
  let alerts: [FollowedAlert]

  private var language: Language { opened.language }

  var report: Report {
    let words = ReportWording(language)
    let title = "\(opened.source.catalogue.title[language]) · \(words.title(of: opened.period)) · \(words.followTitle)"
    let counts = words.text(self.counts.map { (state: $0, count: $1) })
    let isRestated = alerts.contains { $0.followUp?.restated.isEmpty == false }
    return Report(
      title: title, columns: columns, rows: alerts.map(cells),
      notes: (counts.isEmpty ? [] : [counts]) + (isRestated ? [words.restatedNote] : []), facts: facts)
  }

  private var counts: [(FollowUp.State, Int)] {
    FollowUp.State.allCases.map { state in (state, alerts.count { $0.followUp?.state == state }) }
  }

  private var facts: [(key: String, value: Report.Cell.Value)] {
    [("dataset", .text(opened.source.name)), ("period", .text("\(opened.period)"))]
      + counts.map { ($0.0.rawValue, .number(Double($0.1))) }
  }

  private static let ids = [
    "state", "code", "region", "indicator", "name", "value_then", "value", "status", "owner", "due", "measure",
    "reason",
    "since", "reopened", "late", "period", "by", "at", "entries", "restated",
  ]
  /// What people read; the rest is for programs.
  private static let shown: Set = [
    "state", "region", "name", "value_then", "value", "owner", "due", "measure", "reason",
  ]

  private var columns: [Report.Column] {
    let headers = ReportWording(language).followHeaders
    return Self.ids.map { id in
      Report.Column(id: id, title: headers[id] ?? id, isNumeric: false, isForPeople: Self.shown.contains(id))
    }
  }

  private func cells(_ alert: FollowedAlert) -> [Report.Cell] {
    let words = ReportWording(language, catalogue: alert.catalogue, roster: alert.roster)
    let followUp = alert.followUp
    let entry = followUp?.acknowledgement ?? alert.entries.last
    let promise = followUp?.acknowledgement?.commitment
    return [
      Report.Cell(followUp.map(words.text) ?? "", text(followUp?.state.rawValue)),
      Report.Cell("\(alert.subject.region)"),
      Report.Cell(
        alert.region?.label(in: language) ?? "\(alert.subject.region) (\(words.goneFromDataset))",
        alert.region.map { .both($0.names) } ?? .nothing),
      Report.Cell(alert.subject.column),
      Report.Cell(
        alert.name?[language] ?? "\(alert.subject.column) (\(words.goneFromDataset))",
        alert.name.map { .both($0) } ?? .nothing),
      then(entry, alert, words), now(alert, words),
      Report.Cell("", text(alert.followUp == nil ? nil : alert.status.word)), cell(promise?.owner),
      Report.Cell(promise?.due.map(words.title) ?? "", text(promise?.due?.description)),
      cell(promise?.measure), cell(promise?.reason), cell(followUp?.since.description),
      cell(followUp?.reopening?.rawValue), cell(followUp?.isOverdue == true ? "yes" : nil),
      cell(entry?.period.description), cell(alert.entries.last?.by), cell(alert.entries.last?.at),
      Report.Cell("", .number(Double(alert.entries.count))),
      cell(followUp?.restated.isEmpty == false ? "yes" : nil),
    ]
  }

  /// The value as it stood when the alert was taken on; a star where the file says otherwise by now.
  private func then(_ entry: FollowUpEntry?, _ alert: FollowedAlert, _ words: ReportWording) -> Report.Cell {
    guard let entry else { return Report.Cell("", .nothing) }
    let star = alert.followUp?.restated.contains(entry.number) == true ? "*" : ""
    return Report.Cell(shown(entry.value, alert, words, in: entry.period) + star, entry.value.value)
  }

  private func now(_ alert: FollowedAlert, _ words: ReportWording) -> Report.Cell {
    guard let indicator = alert.indicator else { return Report.Cell("", .nothing) }
    let text = words.marked(alert.value, alert.status, of: indicator, by: indicator.threshold(in: opened.period))
    return Report.Cell(text, alert.value.value)
  }

  private func shown(
    _ value: Observation, _ alert: FollowedAlert, _ words: ReportWording, in period: Period
  ) -> String {
    guard let indicator = alert.indicator else { return value.notation ?? "" }
    return words.text(value, of: indicator, by: indicator.threshold(in: period))
  }

  private func text(_ text: String?) -> Report.Cell.Value { text.map { .text($0) } ?? .nothing }
  private func cell(_ text: String?) -> Report.Cell { Report.Cell(text ?? "", self.text(text)) }
}
