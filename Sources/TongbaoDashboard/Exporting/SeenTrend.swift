import TerminalCanvas
import TongbaoCore
import TongbaoExchange

/// An indicator over periods: a row for each period, a column for each line and level of the chart.
struct SeenTrend {
  private let frame: SeenFrame
  private let painter: TrendPainter

  init?(_ frame: SeenFrame) {
    guard let painter = TrendPainter(frame.state) else { return nil }
    self.frame = frame
    self.painter = painter
  }

  private var model: TrendModel { painter.model }
  private var indicator: Indicator { frame.dataset.indicator(ofColumn: model.column) }
  private var texts: CellText { frame.texts(model.column, threshold: indicator.threshold(in: frame.snapshot.period)) }

  var report: Report {
    var content = SeenFrame.Content(
      name: [frame.roster[model.row].label(in: frame.language), frame.named(model.column)], view: "trend")
    content.columns = columns
    content.rows = model.window.periods.indices.map(row)
    content.facts = [
      ("indicator", .text(frame.catalogue.name(ofColumn: model.column))), ("unit", .text(indicator.unit.id)),
      ("region", .both(frame.roster[model.row].names)),
    ]
    content.thresholds = frame.thresholds([model.column])
    content.notes = model.breaks.sorted { $0.key < $1.key }.map { frame.phrases.redefinedLine(from: $1.from) }
    content.pictures = model.hasValues ? [.lines(picture)] : []
    content.hasMarks = false
    return frame.report(content)
  }

  private var columns: [Report.Column] {
    let look = Report.NumberLook(of: indicator, in: frame.language)
    let unit = frame.unit(model.column)
    func title(_ name: String) -> String { frame.phrases.exportNamed(name, unit: unit) }
    return [Report.Column(id: "period", title: frame.phrases.exportWords.period, isNumeric: false)]
      + model.lines.indices.map { Report.Column(id: id(ofLine: $0), title: title(painter.chart.name($0)), look: look) }
      + model.levels.map { Report.Column(id: id(of: $0), title: title(painter.chart.name($0)), look: look) }
  }

  private func id(ofLine index: Int) -> String {
    let line = model.lines[index]
    let row = frame.roster.segment(line.row) ?? frame.roster[line.row].code.description
    return line.kind == .lastYear ? "last_year" : row
  }

  private func id(of level: TrendLevel) -> String {
    switch level.kind {
    case .attention: "attention"
    case .critical: "critical"
    case .pace: "pace"
    }
  }

  private func row(_ index: Int) -> [Report.Cell] {
    let period = model.window.periods[index]
    let lines = model.lines.map { Report.Cell($0.observations[index], .unjudged, texts) }
    let levels = model.levels.map { level -> Report.Cell in
      guard let value = level.values[index] else { return Report.Cell("", .nothing) }
      var cell = Report.Cell(painter.chart.text(value, of: level), .number(value.tidied(decimals: indicator.decimals)))
      if level.kind == .pace {
        cell.shown = Double(NumberText.fixed(value, decimals: 1))
      } else {
        cell.decimals = limitDecimals(value)
      }
      return cell
    }
    return [Report.Cell(frame.phrases.title(of: period), .text("\(period)"))] + lines + levels
  }

  /// The decimals with which a limit is written, in the catalogue's unit.
  private func limitDecimals(_ value: Double) -> Int {
    let text = NumberText.fixed(value, decimals: indicator.decimals + 2).droppingZeroDecimals
    return text.firstIndex(of: ".").map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0
  }

  private var picture: ReportPicture.Lines {
    let lines = model.lines.indices.map { index in
      let line = model.lines[index]
      return ReportPicture.Lines.Line(
        name: painter.chart.name(index), extents: line.extents.map { ReportPicture.Extent($0) },
        value: texts.text(line.observations.last { $0.isInformative } ?? .unknown))
    }
    let levels = model.levels.map { level in
      ReportPicture.Lines.Line(
        name: painter.chart.name(level), extents: level.values.map { $0.map { ReportPicture.Extent($0) } },
        level: pictured(level.kind),
        value: (level.values.last { $0 != nil } ?? nil).map { painter.chart.text($0, of: level) } ?? "")
    }
    var picture = ReportPicture.Lines(
      title: frame.named(model.column), periods: model.window.periods.map { frame.phrases.axisTitle(of: $0) },
      lines: lines + levels, marks: marks(lines + levels))
    picture.breaks = model.breaks.mapValues { _ in frame.phrases.redefinedShort }
    return picture
  }

  private func pictured(_ kind: TrendLevel.Kind) -> ReportPicture.Lines.Level {
    switch kind {
    case .attention: .attention
    case .critical: .critical
    case .pace: .pace
    }
  }

  /// Five values from the least to the greatest.
  private func marks(_ lines: [ReportPicture.Lines.Line]) -> [(value: Double, text: String)] {
    let ends = lines.flatMap(\.extents).compactMap { $0 }.flatMap { [$0.lower, $0.upper] }.filter(\.isFinite)
    guard let least = ends.min(), let greatest = ends.max(), least < greatest else {
      return ends.first.map { [($0, texts.number($0))] } ?? []
    }
    return (0...4).map { step in
      let value = least + (greatest - least) * Double(step) / 4
      return (value, texts.number(value))
    }
  }
}
