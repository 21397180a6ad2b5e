import TerminalCanvas

/// Where the parts of the lines of alerts stand.
struct AlertLayout {
  /// A column of a line.
  enum Part: CaseIterable {
    case region, indicator, value, limit, gap, movement, change, run, since
  }

  struct Slot {
    var part: Part
    var column: Int
    var width: Int
  }

  /// The cells of the pointer and the mark with the blanks around them.
  static let indent = 4
  let slots: [Slot]

  /// From these widths on there is room for more columns.
  private static let widths = (middle: 60, wide: 100, widest: 160)

  init(columns: Int) {
    let isMiddle = columns >= AlertLayout.widths.middle
    let isWide = columns >= AlertLayout.widths.wide
    let isWidest = columns >= AlertLayout.widths.widest
    var parts: [(Part, Int)] = [(.region, isWidest ? 18 : isWide ? 12 : isMiddle ? 10 : 8), (.indicator, 0)]
    parts.append((.value, isWide ? 12 : 9))
    if isMiddle { parts += [(.limit, isWide ? 13 : 9), (.gap, isWide ? 9 : 8)] }
    if isWide { parts.append((.movement, 9)) }
    parts.append((.change, isMiddle ? 9 : 7))
    if isMiddle { parts.append((.run, 5)) }
    if isWide { parts.append((.since, 8)) }
    let fixed = parts.reduce(0) { $0 + $1.1 } + parts.count - 1
    let rest = max(4, columns - AlertLayout.indent - fixed - 1)
    var column = AlertLayout.indent
    var slots: [Slot] = []
    for (part, width) in parts {
      let width = part == .indicator ? rest : width
      slots.append(Slot(part: part, column: column, width: width))
      column += width + 1
    }
    self.slots = slots
  }

  /// Whether the counts have a line of their own above the list.
  static func hasCounts(_ size: Size) -> Bool { size.rows >= 7 }

  /// How many lines a screen shows.
  static func bodyRows(of size: Size) -> Int {
    let chrome = Chrome(size: size)
    return max(1, chrome.footerTop - chrome.top - (chrome.hasHeader ? 1 : 0) - (hasCounts(size) ? 1 : 0))
  }
}
