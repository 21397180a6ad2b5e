/// Cells of one row that follow each other in one style.
struct StyledRun {
  /// The column of its first cell.
  var column: Int
  var style: Style
  /// Its cells; the second cells of wide characters are among them.
  var cells: ArraySlice<Cell>

  /// Its characters as text.
  var text: String {
    var text = String.UnicodeScalarView()
    for cell in cells where cell.width > 0 { if let scalar = Unicode.Scalar(cell.scalar) { text.append(scalar) } }
    return String(text)
  }
}

extension Frame {
  /// The runs of row `row`; the second cell of a wide character has the style of the first.
  func runs(row: Int) -> [StyledRun] {
    let cells = self.row(row)
    var runs: [StyledRun] = []
    var start = cells.startIndex
    while start < cells.endIndex {
      var end = start + 1
      while end < cells.endIndex && (cells[end].width == 0 || cells[end].style == cells[start].style) { end += 1 }
      runs.append(StyledRun(column: start - cells.startIndex, style: cells[start].style, cells: cells[start..<end]))
      start = end
    }
    return runs
  }
}

/// Text made safe for XML and HTML.
package func escapedMarkup(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
