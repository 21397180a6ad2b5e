import TongbaoCore
import TongbaoExchange

/// A region held against another period, region or its peers.
struct SeenContrast {
  private let frame: SeenFrame
  private let painter: ContrastPainter

  init?(_ frame: SeenFrame) {
    guard let painter = ContrastPainter(frame.state) else { return nil }
    self.frame = frame
    self.painter = painter
  }

  var report: Report {
    let sides = painter.sides
    let region = frame.roster[painter.model.state.row]
    var content = SeenFrame.Content(
      name: [region.label(in: frame.language), frame.phrases.contrastTitle(sides.own, sides.other)], view: "comparison")
    content.columns = columns(sides)
    content.rows = painter.model.lines.flatMap { domain, columns in columns.map { cells($0, domain) } }
    content.facts = [
      ("region", .both(region.names)),
      ("own", .both(frame.both { ContrastPainter($0)?.sides.own })),
      ("other", .both(frame.both { ContrastPainter($0)?.sides.other })),
    ]
    return frame.report(content)
  }

  private func columns(_ sides: (own: String, other: String)) -> [Report.Column] {
    let words = frame.phrases.contrastColumns
    func text(_ id: String, _ title: String, isForPeople: Bool = true) -> Report.Column {
      Report.Column(id: id, title: title, isNumeric: false, isForPeople: isForPeople)
    }
    return [
      text("indicator", "", isForPeople: false), text("domain", frame.phrases.exportWords.domain),
      text("name", frame.phrases.regionColumns.indicator), text("unit", frame.phrases.unitHeader),
      Report.Column(id: "own", title: sides.own), Report.Column(id: "other", title: sides.other),
      Report.Column(id: "difference", title: words.difference), Report.Column(id: "relative", title: words.relative),
      Report.Column(id: "ranks", title: words.ranks),
    ]
  }

  private func cells(_ column: Int, _ domain: Int) -> [Report.Cell] {
    let line = painter.model.line(column)
    let indicator = frame.dataset.indicator(ofColumn: column)
    let texts = frame.texts(column, threshold: frame.model.judges[column].threshold)
    let status = frame.model.status(column: column, row: painter.model.state.row)
    let domain = frame.catalogue.domains[domain]
    var own = Report.Cell(line.own, status, texts)
    if status != .unjudged {
      own.rules = ThresholdRules(frame.model.judges[column], indicator, head: .none).rules
    }
    var other = Report.Cell(line.other, .unjudged, texts)
    other.text = painter.cell(.other, line, columns: .max).text
    var difference = Report.Cell(line.difference, texts)
    difference.text = painter.cell(.difference, line, columns: .max).text
    if case .difference(let exact, _) = line.difference {
      let shown = painter.shownDifference(line, exact)
      difference.showDifference(shown.value, texts, decimals: shown.decimals)
    }
    return [
      Report.Cell(frame.catalogue.name(ofColumn: column)),
      Report.Cell(frame.state.label(domain.name, id: domain.id), .text(domain.id)),
      Report.Cell(frame.name(column), .both(frame.dataset.name(ofColumn: column))),
      Report.Cell(frame.unit(column), .text(indicator.unit.id)), own, other,
      difference, relative(line), Report.Cell(painter.cell(.ranks, line, columns: .max).text),
    ]
  }

  private func relative(_ line: ContrastLine) -> Report.Cell {
    let text = painter.cell(.relative, line, columns: .max).text
    guard !text.isEmpty, case .difference(_, let relative?) = line.difference else { return Report.Cell("", .nothing) }
    var cell = Report.Cell(text, .number(relative.tidied(decimals: 0)))
    cell.shown = Double(NumberText.fixed(relative, decimals: 1))
    cell.look = Report.NumberLook(decimals: 1, isPercentage: true, isSigned: true)
    return cell
  }
}
