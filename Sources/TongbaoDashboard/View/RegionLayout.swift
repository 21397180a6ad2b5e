import TerminalCanvas

/// Where the parts of a region's screen stand.
struct RegionLayout {
  /// One column of the list.
  enum Part {
    case value, national, gap, rank, change, spark
  }

  static let spark = 12
  /// The cells of a value beside its mark, and of the national value.
  static let value = 9
  static let national = 8
  /// From this width on a panel stands beside the list.
  static let widthWithPanel = 110

  let size: Size
  /// The cells of the changes.
  var change = 8

  /// The columns of the list; what is left to its right is for the panel.
  var listWidth: Int {
    size.columns < RegionLayout.widthWithPanel ? size.columns : max(78, min(100, size.columns * 13 / 20))
  }

  /// The panel; nil where there is no room for it.
  var panel: Rect? {
    guard size.columns >= RegionLayout.widthWithPanel else { return nil }
    let chrome = Chrome(size: size)
    return Rect(
      column: listWidth + 2, row: chrome.top, columns: size.columns - listWidth - 3, rows: chrome.footerTop - chrome.top
    )
  }

  /// The columns after the name, as many as fit, each with its first column and its width.
  var slots: [(part: Part, column: Int, width: Int)] {
    var free = listWidth - 14
    let parts: [(Part, Int)] = [
      (.value, RegionLayout.value + 2), (.national, RegionLayout.national), (.gap, 7), (.rank, 5), (.change, change),
      (.spark, RegionLayout.spark),
    ]
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

  var nameWidth: Int { max(0, (slots.first?.column ?? listWidth) - 2) }

  /// How many lines of the list a screen shows.
  static func bodyRows(of size: Size) -> Int {
    let chrome = Chrome(size: size)
    return max(1, chrome.footerTop - chrome.top - (chrome.hasHeader ? 1 : 0))
  }
}
