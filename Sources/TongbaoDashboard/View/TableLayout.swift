import TerminalCanvas

/// Where the columns of a table stand on a screen.
struct TableLayout: Equatable {
  /// The columns of one indicator.
  struct Slot: Equatable {
    /// The index among the model's columns.
    let position: Int
    let column: Int
    let width: Int
  }

  static let gap = 2
  static let sparkWidth = 12

  /// The cells of the names with the one before them, which never scroll away.
  let frozen: Int
  /// Where names begin: behind the cursor's pointer, and the marks where there are any.
  let nameColumn: Int
  let slots: [Slot]
  /// The first column of the sparkline, if there is room for it.
  let spark: Int?
  /// Whether columns are hidden to the left or to the right.
  let hidesLeft: Bool
  let hidesRight: Bool

  init(model: TableModel, firstColumn: Int, width: Int) {
    nameColumn = model.hasMarks ? 2 : 1
    frozen = min(nameColumn + model.labels.width, max(3, width * 2 / 5), width)
    var column = frozen
    var slots: [Slot] = []
    for position in model.columns.indices.dropFirst(firstColumn) {
      // One cell more where columns follow, for the mark that says so.
      let free = width - column - TableLayout.gap - (position < model.columns.count - 1 ? 1 : 0)
      let needed = model.columns[position].width
      guard needed <= free || (slots.isEmpty && free > 0) else { break }
      slots.append(Slot(position: position, column: column + TableLayout.gap, width: min(needed, free)))
      column += TableLayout.gap + needed
    }
    hidesLeft = firstColumn > 0
    hidesRight = (slots.last?.position ?? -1) < model.columns.count - 1
    let free = width - column - TableLayout.gap - 1
    let hasSpark = free >= TableLayout.sparkWidth && !slots.isEmpty
    let spare = max(0, hasSpark ? free - TableLayout.sparkWidth : free)
    let widened = TableLayout.widen(slots, model, by: spare)
    self.slots = widened
    spark = hasSpark ? (widened.last.map { $0.column + $0.width } ?? column) + TableLayout.gap : nil
  }

  /// Gives the cells that are left over to the columns whose bounds do not fit whole, from the left.
  private static func widen(_ slots: [Slot], _ model: TableModel, by spare: Int) -> [Slot] {
    var spare = spare
    var shift = 0
    return slots.map { slot in
      let wanted = model.columns[slot.position].wholeWidth - slot.width
      let extra = slot.width < model.columns[slot.position].width ? 0 : min(max(0, wanted), spare)
      defer { shift += extra }
      spare -= extra
      return Slot(position: slot.position, column: slot.column + shift, width: slot.width + extra)
    }
  }

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
      let last = TableLayout(model: model, firstColumn: start, width: width).slots.last?.position ?? start
      if last >= column { break }
      start += 1
    }
    return start
  }
}
