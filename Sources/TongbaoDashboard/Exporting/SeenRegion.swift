import TongbaoCore
import TongbaoExchange

/// A region with all its indicators: value, what it is held against, rank and change.
struct SeenRegion {
  private let frame: SeenFrame
  private let painter: RegionPainter
  private let row: Int

  init?(_ frame: SeenFrame) {
    guard let region = frame.state.region else { return nil }
    self.frame = frame
    row = region.row
    painter = RegionPainter(
      state: frame.state, dataset: frame.dataset, model: frame.model, row: region.row, nameWidth: .max)
  }

  var report: Report {
    let region = frame.roster[row]
    let lines = frame.state.regionLines.compactMap(\.column)
    var content = SeenFrame.Content(name: [region.label(in: frame.language)], view: "region")
    content.columns = columns
    content.rows = lines.map(cells)
    content.facts = [
      ("code", .text(roster(region))), ("region", .both(region.names)),
    ]
    content.thresholds = frame.thresholds(lines)
    content.particulars = [comparison].compactMap { $0 }
    return frame.report(content)
  }

  /// What changes are from, where that is not the period before: a comparison with that is none of this screen.
  private var comparison: Report.Line? {
    frame.state.comparison == .lastYear || painter.base.isUneven
      ? SeenScope(frame, base: painter.base).comparison : nil
  }

  private func roster(_ region: Region) -> String {
    frame.roster.dimension == nil ? region.code.description : frame.roster.segment(row) ?? ""
  }

  private var columns: [Report.Column] {
    let words = frame.phrases.regionColumns
    func text(_ id: String, _ title: String, isForPeople: Bool = true) -> Report.Column {
      Report.Column(id: id, title: title, isNumeric: false, isForPeople: isForPeople)
    }
    var columns = [
      text("indicator", "", isForPeople: false), text("domain", frame.phrases.exportWords.domain),
      text("name", words.indicator), text("unit", frame.phrases.unitHeader),
      Report.Column(id: "value", title: frame.state.valueHeader(frame.dataset, row)),
    ]
    if row != 0 {
      columns += [
        Report.Column(id: "national", title: words.national), Report.Column(id: "gap", title: words.gap),
        Report.Column(id: "rank", title: words.rank),
      ]
    }
    return columns + [
      Report.Column(id: "change", title: painter.changeHeader),
      text("status", frame.phrases.statusHeader), text("limits", frame.phrases.exportWords.limits),
      text("last_known", "", isForPeople: false), text("last_known_period", "", isForPeople: false),
    ]
  }

  private func cells(_ column: Int) -> [Report.Cell] {
    let indicator = frame.dataset.indicator(ofColumn: column)
    let judge = frame.model.judges[column]
    let texts = frame.texts(column, threshold: judge.threshold)
    let status = frame.model.status(column: column, row: row)
    let observation = frame.snapshot.observation(column: column, row: row)
    let domain = frame.catalogue.domains.first { $0.id == indicator.domain }
    let words = ReportWording(frame.phrases, catalogue: frame.catalogue)
    var cells = [
      Report.Cell(frame.catalogue.name(ofColumn: column)),
      Report.Cell(domain.map { frame.state.label($0.name, id: $0.id) } ?? "", .text(indicator.domain)),
      Report.Cell(frame.name(column), .both(frame.dataset.name(ofColumn: column))),
      Report.Cell(frame.unit(column), .text(indicator.unit.id)), Report.Cell(observation, status, texts),
    ]
    if status != .unjudged {
      cells[4].rules = ThresholdRules(judge, indicator, head: row == 0 ? .none : .column("national")).rules
    }
    if row != 0 {
      let national = frame.snapshot.observation(column: column, row: 0)
      cells += [
        Report.Cell(national, .unjudged, texts), gap(indicator, observation, national, texts),
        Report.Cell(RowRank(column: column, row: row, in: frame.model, better: indicator.better)),
      ]
    }
    let earlier = painter.base.neighbour(column: column, row: row)
    let change = Change(
      column: column, row: row, from: earlier, to: frame.snapshot, catalogue: frame.catalogue)
    var changed = Report.Cell(change, texts)
    if painter.base.isMarked(earlier), !changed.text.isEmpty { changed.text += ChangeBase.mark }
    let past = observation == .unknown ? painter.base.lastKnown(column: column, row: row).snapshot : nil
    let last = past?.observation(column: column, row: row)
    // What was known last stands in the place of the value, as on the screen, but is none of this period.
    if let past, let last {
      cells[4].text = texts.text(last) + frame.phrases.bracketed(frame.phrases.title(of: past.period))
    }
    return cells + [
      changed, Report.Cell(words.text(status), .text(status.word)),
      limits(judge.threshold, words.limits(judge.threshold, of: indicator)),
      Report.Cell("", last?.value ?? .nothing), Report.Cell("", past.map { .text("\($0.period)") } ?? .nothing),
    ]
  }

  /// What judges a value: for people as under a header, for programs all conditions in the catalogue's unit, worst first.
  private func limits(_ threshold: Threshold?, _ text: String) -> Report.Cell {
    let conditions = (threshold?.tiers.map(\.condition) ?? []) + (threshold?.commend ?? [])
    return Report.Cell(text, conditions.isEmpty ? .nothing : .list(conditions.map(\.description)))
  }

  /// The gap to the national value is told of rates and means; of amounts it would say nothing.
  private func gap(
    _ indicator: Indicator, _ own: Observation, _ national: Observation, _ texts: CellText
  ) -> Report.Cell {
    guard indicator.kind == .rate, indicator.addsUp != .sum, let own = own.number, let national = national.number
    else { return Report.Cell("", .nothing) }
    let exact = (own - national).exact(between: [own, national])
    return Report.Cell(between: own, and: national, exact: exact, texts)
  }
}
