import TerminalCanvas
import TongbaoCore

/// Where the parts of a region's screen stand.
struct RegionLayout {
  static let spark = 12
  let size: Size

  /// The columns of the list; what is left to its right is for the panel.
  var listWidth: Int { size.columns >= 110 ? 78 : size.columns }
  var panel: Rect? {
    guard size.columns >= 110 else { return nil }
    let chrome = Chrome(size: size)
    return Rect(
      column: listWidth + 2, row: chrome.top, columns: size.columns - listWidth - 3, rows: chrome.footerTop - chrome.top)
  }

  /// The right ends and widths of the columns after the name, as many as fit.
  var slots: [(part: Part, column: Int, width: Int)] {
    var free = listWidth - 20
    let parts: [(Part, Int)] = [(.value, 10), (.national, 9), (.gap, 9), (.rank, 6), (.change, 9), (.spark, RegionLayout.spark)]
    let kept = parts.prefix { part in
      free -= part.1 + 1
      return free >= 0
    }
    var column = listWidth - kept.reduce(0) { $0 + $1.1 + 1 }
    return kept.map { part, width in
      defer { column += width + 1 }
      return (part, column, width)
    }
  }

  var nameWidth: Int { (slots.first?.column ?? listWidth) - 3 }

  /// One column of the list.
  enum Part {
    case value, national, gap, rank, change, spark
  }

  /// How many lines of the list a screen shows.
  static func bodyRows(of size: Size) -> Int {
    let chrome = Chrome(size: size)
    return max(1, chrome.footerTop - chrome.top - (chrome.hasHeader ? 1 : 0))
  }
}

/// A region's screen: all its indicators by domain.
extension Picture {
  mutating func drawRegion(_ state: State, _ chrome: Chrome) {
    guard let dataset = state.dataset, let region = state.region, let period = state.period else { return }
    let layout = RegionLayout(size: chrome.size)
    var top = chrome.top
    if let notice = state.notice(for: period) {
      frame.write(notice, at: Point(column: 1, row: top + 1), style: Style(.caution))
      return
    }
    guard let snapshot = state.snapshot else { return }
    if chrome.hasHeader {
      drawRegionHeader(state, layout, row: top)
      top += 1
    }
    let painter = RegionPainter(state: state, dataset: dataset, snapshot: snapshot, row: region.row)
    for (offset, line) in state.regionLines.dropFirst(region.firstLine).prefix(chrome.footerTop - top).enumerated() {
      switch line {
      case .heading(let name): drawHeading(name, row: top + offset, width: layout.listWidth)
      case .indicator(let column): drawIndicator(column, row: top + offset, layout, painter)
      }
    }
    if let panel = layout.panel { drawRegionPanel(painter, in: panel) }
  }

  private mutating func drawRegionHeader(_ state: State, _ layout: RegionLayout, row: Int) {
    let words = state.phrases.regionColumns
    frame.write(words.indicator, at: Point(column: 1, row: row), style: Style(.dim))
    for slot in layout.slots {
      let text =
        switch slot.part {
        case .value: words.value
        case .national: words.national
        case .gap: words.gap
        case .rank: words.rank
        case .change: words.change
        case .spark: words.spark
        }
      frame.write(
        text, at: Point(column: slot.column, row: row), style: Style(.dim), width: slot.width,
        align: slot.part == .spark ? .left : .right)
    }
  }

  private mutating func drawHeading(_ name: String, row: Int, width: Int) {
    frame.horizontalLine(row: row, columns: 1..<max(1, width))
    frame.write(name + " ", at: Point(column: 1, row: row), style: Style(.accent, .bold))
  }

  private mutating func drawIndicator(_ column: Int, row: Int, _ layout: RegionLayout, _ painter: RegionPainter) {
    let isCurrent = painter.state.region?.column == column
    let paper: Paper = isCurrent ? .row : .plain
    let line = Rect(column: 0, row: row, columns: layout.listWidth, rows: 1)
    if isCurrent { frame.fill(line, paper: paper) }
    let cells = painter.cells(column)
    frame.write(
      painter.name(column), at: Point(column: 2, row: row), style: Style(.text, on: paper, isCurrent ? .bold : []),
      width: layout.nameWidth)
    for slot in layout.slots {
      let rect = Rect(column: slot.column, row: row, columns: slot.width, rows: 1)
      switch slot.part {
      case .value: write(cells.value, cells.ink, rect, paper)
      case .national: write(cells.national, .dim, rect, paper)
      case .gap: write(cells.gap, cells.gapInk, rect, paper)
      case .rank: write(cells.rank, .text, rect, paper)
      case .change: write(cells.change, .text, rect, paper)
      case .spark: Sparkline(painter.marks(column, count: slot.width), style: Style(cells.sparkInk, on: paper)).draw(in: rect, into: &frame)
      }
    }
    addTarget(line, .choose(.indicator(column: column)))
  }

  private mutating func write(_ text: String, _ ink: Ink, _ rect: Rect, _ paper: Paper) {
    frame.write(text, at: rect.origin, style: Style(ink, on: paper), width: rect.size.columns, align: .right)
  }
}
