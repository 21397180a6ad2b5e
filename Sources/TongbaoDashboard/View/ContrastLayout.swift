import TerminalCanvas

/// Where the parts of the screen stand that holds a region against something else.
struct ContrastLayout {
  /// One column of the list.
  enum Part: CaseIterable {
    case own, other, difference, relative, ranks
  }

  /// The columns after the name, as many as fit, each with its first column and its width.
  let slots: [(part: Part, column: Int, width: Int)]
  let nameWidth: Int

  init(columns: Int) {
    let width = min(columns, ContrastLayout.widest)
    var free = width - 12
    let kept = ContrastLayout.widths(columns).prefix { part in
      free -= part.1 + 1
      return free >= 0
    }
    var column = width - kept.reduce(0) { $0 + $1.1 + 1 }
    nameWidth = max(0, (kept.isEmpty ? width : column) - 2)
    slots = kept.map { part, width in
      defer { column += width + 1 }
      return (part, column, width)
    }
  }

  /// The parts in the order in which they are dropped, the last first; on narrow screens they leave more to the names.
  private static func widths(_ columns: Int) -> [(Part, Int)] {
    columns < 100
      ? [(.own, 11), (.other, 10), (.difference, 10), (.relative, 8), (.ranks, 9)]
      : [(.own, 12), (.other, 12), (.difference, 11), (.relative, 9), (.ranks, 13)]
  }

  /// No line is longer, so that eyes do not lose it.
  private static let widest = 130

  /// How many lines of the list a screen shows.
  static func bodyRows(of size: Size) -> Int {
    let chrome = Chrome(size: size)
    return max(1, chrome.footerTop - chrome.top - (chrome.hasHeader ? 1 : 0))
  }
}
