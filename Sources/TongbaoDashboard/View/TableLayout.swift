import TerminalCanvas

/// Where the columns of a table stand on a screen.
struct TableLayout {
  /// The columns of one indicator.
  struct Slot {
    /// The index among the model's columns.
    let position: Int
    let column: Int
    let width: Int
  }

  static let gap = 2

  let slots: [Slot]
  /// The first column and the width of the sparkline, if there is room for it.
  let spark: (column: Int, width: Int)?
  /// Whether columns are hidden to the left or to the right.
  let hidesLeft: Bool
  let hidesRight: Bool

  init(model: TableModel, firstColumn: Int, width: Int) {
    var column = TableLayout.frozenWidth(model)
    var slots: [Slot] = []
    for position in model.columns.indices.dropFirst(firstColumn) {
      let needed = model.columns[position].width
      guard column + TableLayout.gap + needed <= width || slots.isEmpty else { break }
      slots.append(Slot(position: position, column: column + TableLayout.gap, width: needed))
      column += TableLayout.gap + needed
    }
    self.slots = slots
    hidesLeft = firstColumn > 0
    hidesRight = (slots.last?.position ?? 0) < model.columns.count - 1
    let free = width - column - TableLayout.gap - 1
    spark = free >= TableLayout.sparkWidth ? (column + TableLayout.gap, TableLayout.sparkWidth) : nil
  }

  static let sparkWidth = 12

  /// The columns of the names, which never scroll away.
  static func frozenWidth(_ model: TableModel) -> Int { 1 + model.labelWidth }

  /// How many rows the members have on a screen.
  static func bodyRows(of size: Size) -> Int {
    let chrome = Chrome(size: size)
    return max(1, chrome.footerTop - bodyTop(chrome))
  }

  /// The row of the head; the members follow it.
  static func headRow(_ chrome: Chrome) -> Int {
    chrome.top + (chrome.hasGroups ? 1 : 0) + (chrome.hasHeader ? 1 : 0) + (chrome.hasRules ? 1 : 0)
  }

  /// The first row of the members.
  static func bodyTop(_ chrome: Chrome) -> Int { headRow(chrome) + (chrome.hasHead ? 1 : 0) }

  /// The first column to draw, from `first` as far as it must move for `column` to be seen.
  static func firstColumn(showing column: Int, from first: Int, model: TableModel, width: Int) -> Int {
    if column < first { return column }
    var start = max(0, first)
    while start < column {
      let layout = TableLayout(model: model, firstColumn: start, width: width)
      if let last = layout.slots.last, last.position >= column, fits(layout, column, width) { break }
      start += 1
    }
    return start
  }

  private static func fits(_ layout: TableLayout, _ column: Int, _ width: Int) -> Bool {
    guard let slot = layout.slots.first(where: { $0.position == column }) else { return false }
    return slot.column + slot.width <= width || layout.slots.count == 1
  }
}
