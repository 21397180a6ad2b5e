import TerminalCanvas
import TongbaoCore

/// The screen as a function of state and size: a frame, and what a click on its parts means.
public struct Picture: Sendable {
  /// A part of the screen that can be clicked.
  struct Target: Sendable {
    var rect: Rect
    var meaning: Meaning

    /// What a click at a point of it means.
    func action(at point: Point) -> Action {
      switch meaning {
      case .action(let action): return action
      case .cells(let row, let cursor, let slots):
        let slot = slots.first { $0.column <= point.column && point.column < $0.column + $0.width }
        return .choose(.cell(row: row, column: slot?.position ?? cursor))
      }
    }
  }

  /// What a click on a part means.
  enum Meaning: Sendable {
    case action(Action)
    /// A row of a table: its cells by their columns, the cell of the cursor's column where none is met. One target for all of
    /// them, since most of a table's pictures are never clicked on.
    case cells(row: Int, cursor: Int, slots: [TableLayout.Slot])
  }

  public internal(set) var frame: Frame
  /// Every target lies inside the frame; the later lies on top.
  private(set) var targets: [Target] = []
  /// The table whose rows stand in the frame with nothing over them, for the picture after this one.
  var table: DrawnTable?

  /// Draws `state` at `size`; rows that stand in the picture `before` as they are now are taken from it.
  public init(of state: State, size: Size, after before: Picture? = nil) {
    frame = Frame(size, glyphs: state.glyphs)
    let chrome = Chrome(size: frame.size)
    targets.reserveCapacity(128)
    if state.dataset == nil {
      drawNothingOpen(state, chrome)
    } else {
      switch state.screen {
      case .trend: drawTrendScreen(state, chrome)
      case .contrast: drawContrast(state, chrome)
      case .region: drawRegion(state, chrome)
      case .alerts: drawAlerts(state, chrome)
      case .board: drawBoard(state, chrome)
      case .bulletin: drawBulletin(state, chrome)
      case .overview: drawOverview(state, chrome)
      case .table: drawFace(state, chrome, after: before)
      }
    }
    drawTitle(state, chrome)
    drawTabs(state, chrome)
    drawFooter(state, chrome)
    drawOverlay(state, chrome)
    drawHints(state, chrome)
    // A window lies over rows, and so does a line that is typed where there is no footer for it.
    if state.overlay != nil || state.prompt != nil && chrome.footerLines == 0 { table = nil }
    if !chrome.hasTitle { drawSyntheticMark(state) }
  }

  private mutating func drawFace(_ state: State, _ chrome: Chrome, after before: Picture?) {
    switch state.shownFace {
    case .table: drawTable(state, chrome, after: before)
    case .ranking: drawRanking(state, chrome)
    case .map: drawMap(state, chrome)
    }
  }

  /// What a click at `point` means: the part drawn last lies on top.
  public func target(at point: Point) -> Action? {
    targets.last { $0.rect.contains(point) }?.action(at: point)
  }

  mutating func addTarget(_ rect: Rect, _ action: Action) { addTarget(rect, meaning: .action(action)) }

  mutating func addTarget(_ rect: Rect, meaning: Meaning) {
    let inside = rect.intersection(frame.bounds)
    if !inside.isEmpty { targets.append(Target(rect: inside, meaning: meaning)) }
  }

  /// A window takes all clicks for itself.
  mutating func removeTargets() { targets = [] }

  private mutating func drawNothingOpen(_ state: State, _ chrome: Chrome) {
    let hasOthers = state.shelf.contains { $0.problem == nil }
    let head = hasOthers ? state.phrases.othersCanBeOpened : state.phrases.nothingOpen
    let lines = [head] + state.openProblems.map { $0.line(in: state.shownLanguage) }
    let rows = max(1, chrome.footerTop - chrome.top)
    drawNotice(
      lines.joined(separator: "\n"), in: Rect(column: 1, row: chrome.top, columns: chrome.size.columns - 2, rows: rows))
  }

  /// Where no title bar has room, made-up figures are still told apart: in the corner, before anything else.
  private mutating func drawSyntheticMark(_ state: State) {
    guard state.isSynthetic else { return }
    let width = min(TextLayout.width(state.phrases.syntheticShort, glyphs: frame.glyphs), frame.size.columns)
    let point = Point(column: frame.size.columns - width, row: 0)
    frame.write(state.phrases.syntheticShort, at: point, style: Style(.caution, on: .bar, .bold), width: width)
  }
}

/// Which bars a window has room for, from the most needed to the least.
struct Chrome {
  let size: Size
  var hasTitle: Bool { size.rows >= 4 }
  var hasTabs: Bool { size.rows >= 9 }
  var hasHeader: Bool { size.rows >= 5 }
  var hasGroups: Bool { size.rows >= 22 }
  var hasRules: Bool { size.rows >= 16 }
  var hasHead: Bool { size.rows >= 3 }
  /// Whether a group has room for its subtotal.
  var hasSubtotal: Bool { size.rows >= 10 }
  var footerLines: Int { size.rows >= 20 ? 2 : size.rows >= 6 ? 1 : 0 }
  var hasHints: Bool { size.rows >= 8 }

  /// The first row below title and tabs.
  var top: Int { (hasTitle ? 1 : 0) + (hasTabs ? 1 : 0) }
  /// Where windows can lie: below the title and above the hints.
  var windowArea: Rect {
    let first = hasTitle ? 1 : 0
    return Rect(column: 0, row: first, columns: size.columns, rows: size.rows - first - (hasHints ? 1 : 0))
  }
  /// How many lines the inside of a window has at most.
  var windowRows: Int { max(1, windowArea.size.rows - 2) }

  /// The first row of the footer.
  var footerTop: Int { size.rows - (hasHints ? 1 : 0) - footerLines }
}
