import TerminalCanvas
import TongbaoBulletin
import TongbaoCore

/// Where the bulletin stands on a screen.
enum BulletinLayout {
  /// Longer lines are hard to read.
  private static let widest = 96

  /// The cells of a line.
  static func columns(of size: Size) -> Int { max(1, min(widest, size.columns - 4)) }

  /// How many lines are shown.
  static func bodyRows(of size: Size) -> Int {
    let chrome = Chrome(size: size)
    return max(0, chrome.footerTop - chrome.top)
  }
}

/// The screen of the bulletin.
extension Picture {
  mutating func drawBulletin(_ state: State, _ chrome: Chrome) {
    guard let bulletin = state.bulletin, let written = state.derived.bulletin, let dataset = state.dataset else {
      if let period = state.period, let notice = state.notice(for: period) {
        drawNotice(notice, in: Rect(column: 1, row: chrome.top, columns: chrome.size.columns - 2, rows: 2))
      }
      return
    }
    let name = state.bulletinCell.map { dataset.roster[$0.row].label(in: state.shownLanguage) }
    let room = max(0, chrome.footerTop - chrome.top)
    for (offset, line) in written.lines.dropFirst(bulletin.firstLine).prefix(room).enumerated() {
      let isCurrent = line.sentence == bulletin.sentence
      draw(line, row: chrome.top + offset, isCurrent: isCurrent, name: isCurrent ? name : nil)
    }
    if let first = written.lines.indices.first(where: { written.lines[$0].sentence == bulletin.sentence }),
      (0..<room).contains(first - bulletin.firstLine)
    {
      frame.write(
        "▸", at: Point(column: 0, row: chrome.top + first - bulletin.firstLine), style: Style(.accent, on: .row, .bold))
    }
  }

  private mutating func draw(_ line: WrittenBulletin.Line, row: Int, isCurrent: Bool, name: String?) {
    let rect = Rect(column: 0, row: row, columns: frame.size.columns, rows: 1)
    let paper: Paper = isCurrent ? .row : .plain
    if isCurrent { frame.fill(rect, paper: .row) }
    let indent = line.sentence != nil || line.kind == .introduction ? WrittenBulletin.indent : 0
    let column = 1 + indent
    let style: Style =
      switch line.kind {
      case .title: Style(.strong, .bold)
      case .part: Style(.accent, .bold)
      case .section: Style(.strong, .bold)
      case .item: Style(.strong)
      case .introduction: Style(.dim)
      case .sentence: Style(.text, on: paper)
      }
    frame.write(
      line.text, at: Point(column: column, row: row), style: style, width: max(0, frame.size.columns - column))
    if let sentence = line.sentence { addTarget(rect, .choose(.sentence(sentence))) }
    if let name, let range = line.text.firstRange(of: name) {
      // The region that is pointed at.
      let before = TextLayout.width(line.text[..<range.lowerBound], glyphs: frame.glyphs)
      let width = TextLayout.width(name, glyphs: frame.glyphs)
      frame.restyle(Rect(column: column + before, row: row, columns: width, rows: 1)) {
        $0 = Style(.strong, on: .cursor, .bold)
      }
    }
  }
}
