import TerminalCanvas
import TongbaoCore

/// The screen of alerts: how many there are, then each in a line, in groups.
extension Picture {
  mutating func drawAlerts(_ state: State, _ chrome: Chrome) {
    guard let alerts = state.alerts, let painter = AlertPainter(state) else {
      return drawAlertNotice(state.alertNotice, from: chrome.top, chrome)
    }
    var top = chrome.top
    if AlertLayout.hasCounts(chrome.size) {
      drawAlertCounts(painter, row: top)
      top += 1
    }
    if painter.lines.lines.isEmpty { return drawAlertNotice(state.alertNotice, from: top, chrome) }
    let layout = AlertLayout(columns: chrome.size.columns)
    if chrome.hasHeader {
      for slot in layout.slots {
        drawAlertText(painter.header(slot.part), slot, row: top, Style(.dim))
      }
      top += 1
    }
    let room = max(0, chrome.footerTop - top)
    for (offset, line) in painter.lines.lines.dropFirst(alerts.firstLine).prefix(room).enumerated() {
      switch line {
      case .heading(let index):
        let heading = painter.heading(index)
        drawListHeading(heading.name, heading.details, row: top + offset)
      case .alert(let index): drawAlert(index, row: top + offset, layout, painter)
      }
    }
  }

  private mutating func drawAlertNotice(_ text: String, from top: Int, _ chrome: Chrome) {
    let rows = max(1, chrome.footerTop - top)
    drawNotice(text, in: Rect(column: 1, row: top, columns: chrome.size.columns - 2, rows: rows))
  }

  /// The counts in their longest form that fits, and how lines are grouped where that fits beside it.
  private mutating func drawAlertCounts(_ painter: AlertPainter, row: Int) {
    let room = max(0, frame.size.columns - 2)
    let forms = painter.counts
    let text = forms.first { TextLayout.width($0, glyphs: frame.glyphs) <= room } ?? forms.last ?? ""
    let width = frame.write(text, at: Point(column: 1, row: row), style: Style(.strong, .bold), width: room)
    let grouping = painter.grouping
    let columns = TextLayout.width(grouping, glyphs: frame.glyphs)
    guard width + columns + 3 <= room else { return }
    frame.write(
      grouping, at: Point(column: frame.size.columns - columns - 1, row: row), style: Style(.dim), width: columns)
  }

  private mutating func drawAlertText(_ text: String, _ slot: AlertLayout.Slot, row: Int, _ style: Style) {
    frame.write(
      text, at: Point(column: slot.column, row: row), style: style, width: slot.width,
      align: slot.part.isNumeric ? .right : .left)
  }

  private mutating func drawAlert(_ index: Int, row: Int, _ layout: AlertLayout, _ painter: AlertPainter) {
    guard let line = painter.line(index, layout) else { return }
    let isCurrent = painter.state.alerts?.position == index
    let paper: Paper = isCurrent ? .row : .plain
    let rect = Rect(column: 0, row: row, columns: frame.size.columns, rows: 1)
    if isCurrent {
      frame.fill(rect, paper: .row)
      frame.write("▸", at: rect.origin, style: Style(.accent, on: .row, .bold))
    }
    frame.write(line.mark, at: Point(column: 1, row: row), style: Style(line.ink, on: paper, .bold), width: 2)
    for slot in layout.slots {
      let ink: Ink = slot.part == .value ? line.ink : slot.part == .region && isCurrent ? .strong : .text
      let isBold = slot.part == .value || slot.part == .region && isCurrent || slot.part == .change && line.isNew
      drawAlertText(line.texts[slot.part] ?? "", slot, row: row, Style(ink, on: paper, isBold ? .bold : []))
    }
    addTarget(rect, .choose(.alert(line.place)))
  }
}

extension AlertLayout.Part {
  /// Whether it is set at the right of its column.
  fileprivate var isNumeric: Bool {
    switch self {
    case .region, .indicator, .change, .since: false
    case .value, .limit, .gap, .movement, .run: true
    }
  }
}
