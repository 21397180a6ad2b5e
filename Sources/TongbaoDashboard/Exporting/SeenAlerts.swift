import TongbaoCore
import TongbaoExchange

/// The alerts that the filter leaves, in the order of the screen.
struct SeenAlerts {
  private let frame: SeenFrame
  private let lines: AlertLines
  private let model: AlertsModel
  private let painter: AlertPainter

  init?(_ frame: SeenFrame) {
    guard let lines = frame.state.alertLines, let model = frame.state.derived.alerts,
      let painter = AlertPainter(frame.state)
    else { return nil }
    self.frame = frame
    self.lines = lines
    self.model = model
    self.painter = painter
  }

  var report: Report {
    var content = SeenFrame.Content(name: [frame.phrases.alertsTitle], view: "alerts")
    content.columns = columns
    content.rows = rows
    content.notes = [note]
    if !frame.state.alertView.filter.isEmpty {
      content.facts = [("filter", .text(frame.state.alertView.filter))]
      content.particulars = [Report.Line(frame.phrases.exportWords.filter, frame.state.alertView.filter)]
    }
    return frame.report(content)
  }

  /// How many alerts there are, or why there is none.
  private var note: String {
    guard lines.entries.isEmpty else { return painter.counts.first ?? "" }
    return frame.state.alertView.filter.isEmpty ? frame.state.alertNotice : frame.phrases.exportWords.noMatch
  }

  private var columns: [Report.Column] {
    let words = frame.phrases.alertColumns
    func text(_ id: String, _ title: String = "") -> Report.Column {
      Report.Column(id: id, title: title, isNumeric: false, isForPeople: !title.isEmpty)
    }
    return [
      text("code"), text("segment"), text("region", words.region), text("domain"), text("indicator"),
      text("name", words.indicator), text("severity"), Report.Column(id: "value", title: words.value),
      Report.Column(id: "condition", title: words.limit), Report.Column(id: "gap", title: words.gap),
      Report.Column(id: "movement", title: words.movement), text("change", words.change),
      Report.Column(id: "periods", title: words.run), text("since", words.since),
      text("state", frame.phrases.followColumns.state), text("owner", frame.phrases.followColumns.owner),
      text("due", frame.phrases.followColumns.due),
    ].filter { hasFollowUps || !["state", "owner", "due"].contains($0.id) }
  }

  private var hasFollowUps: Bool { !frame.state.followFile.entries.isEmpty }

  /// What is worked out of a column is worked out once for all its alerts.
  private var rows: [[Report.Cell]] {
    let texts = model.parts.map {
      AlertTexts(
        $0.dataset, $0.model.snapshot, peers: $0.model.peers, phrases: frame.phrases, glyphs: frame.state.glyphs)
    }
    var bases: [AlertBasisKey: AlertTexts.ColumnBasis] = [:]
    return lines.entries.map { entry in
      let key = AlertBasisKey(part: entry.part, column: entry.alert.column)
      let basis =
        bases[key]
        ?? texts[entry.part].basis(key.column, judge: model.parts[entry.part].model.judges[key.column])
      bases[key] = basis
      return cells(entry, texts[entry.part], basis)
    }
  }

  private func cells(_ entry: AlertEntry, _ texts: AlertTexts, _ basis: AlertTexts.ColumnBasis) -> [Report.Cell] {
    let (alert, dataset) = (entry.alert, model.parts[entry.part].dataset)
    let indicator = dataset.indicator(ofColumn: alert.column)
    let (facts, shown) = (texts.facts(alert, basis), texts.cells(alert, basis))
    let unit = indicator.unit.presentation(in: frame.language).label
    let name = dataset.name(ofColumn: alert.column)
    let label = frame.state.label(name, id: dataset.catalogue.name(ofColumn: alert.column))
    let cellTexts = CellText(
      indicator: indicator, phrases: frame.phrases, catalogue: dataset.catalogue, glyphs: frame.state.glyphs,
      limits: PlainLimits(basis.judge.threshold))
    let gap: Report.Cell =
      if let value = facts.observation.number, let limit = facts.gap?.limit {
        Report.Cell(
          between: value, and: limit, exact: (value - limit).tidied(decimals: indicator.decimals), cellTexts)
      } else { Report.Cell("", .nothing) }
    var value = Report.Cell(facts.observation, alert.status, cellTexts)
    value.rules = ThresholdRules(basis.judge, indicator, head: .none).rules
    return place(alert, dataset) + [
      Report.Cell(indicator.domain), Report.Cell(dataset.catalogue.name(ofColumn: alert.column)),
      Report.Cell(frame.phrases.exportNamed(label, unit: unit), .both(name)),
      Report.Cell("", alert.severity.map { .text($0.rawValue) } ?? .nothing),
      value,
      Report.Cell(shown.limit, facts.gap.map { .text($0.condition.description) } ?? .nothing), gap,
      Report.Cell(texts.movement(of: alert), cellTexts), Report.Cell(shown.change, .text(alert.change.rawValue)),
    ] + run(facts.run, shown) + followUp(alert, dataset)
  }

  private func place(_ alert: Alert, _ dataset: Dataset) -> [Report.Cell] {
    let roster = dataset.roster
    let region = roster[alert.row]
    return [
      Report.Cell("\(roster.dimension == nil ? region.code : roster.head.code)"),
      Report.Cell("", roster.segment(alert.row).map { .text($0) } ?? .nothing),
      Report.Cell(region.label(in: frame.language), .both(region.names)),
    ]
  }

  private func run(_ run: ColumnOutlook.Run, _ shown: AlertTexts.Cells) -> [Report.Cell] {
    guard case .streak(let streak) = run else { return [Report.Cell(shown.run, .nothing), Report.Cell("", .nothing)] }
    var count = Report.Cell(shown.run, .number(Double(streak.count)))
    count.look = Report.NumberLook(decimals: 0)
    return [count, Report.Cell(shown.since, .text(streak.first.description))]
  }

  private func followUp(_ alert: Alert, _ dataset: Dataset) -> [Report.Cell] {
    guard hasFollowUps else { return [] }
    let subject = dataset.alertSubject(column: alert.column, row: alert.row)
    let entries = subject.flatMap { frame.state.followFile.entries[$0] } ?? []
    let followUp = dataset.followUp(
      column: alert.column, row: alert.row, upTo: frame.snapshot.period, entries: entries)
    return [
      Report.Cell(
        followUp.map { frame.phrases.followState($0.state) } ?? "",
        followUp.map { .text($0.state.rawValue) } ?? .nothing),
      Report.Cell(followUp?.owner ?? "", followUp?.owner.map { .text($0) } ?? .nothing),
      Report.Cell(
        followUp?.due.map { frame.phrases.title(of: $0) } ?? "",
        followUp?.due.map { .text($0.description) } ?? .nothing),
    ]
  }
}
