import TerminalCanvas

/// Where the parts of the lines of tasks stand.
struct BoardLayout {
  /// A column at the right of a line.
  enum Part {
    case due, done, state
  }

  /// From this width on the days stand in columns of their own.
  static let widthWithDays = 72
  /// The cells of a mark with the blanks around it.
  static let indent = 4

  let size: Size

  /// The columns after the name, each with its first column and its width.
  var slots: [(part: Part, column: Int, width: Int)] {
    let parts: [(Part, Int)] =
      size.columns >= BoardLayout.widthWithDays ? [(.due, 10), (.done, 10), (.state, 18)] : [(.state, 18)]
    var column = size.columns - parts.reduce(1) { $0 + $1.1 + 1 }
    return parts.map { part, width in
      defer { column += width + 1 }
      return (part, column + 1, width)
    }
  }

  var nameWidth: Int { max(0, (slots.first?.column ?? size.columns) - BoardLayout.indent - 1) }

  /// How many lines a screen shows.
  static func bodyRows(of size: Size) -> Int {
    let chrome = Chrome(size: size)
    return max(1, chrome.footerTop - chrome.top - (chrome.hasHeader ? 1 : 0))
  }
}
