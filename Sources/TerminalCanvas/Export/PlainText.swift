/// A frame as text without any styling.
extension Frame {
  /// The characters row by row, without blanks at the ends of rows; every row ends with a newline.
  public func plainText() -> String {
    var text = String.UnicodeScalarView()
    for row in 0..<size.rows {
      let cells = self.row(row)
      let end = cells.lastIndex { $0.scalar != 0x20 && $0.width > 0 }.map { $0 + 1 } ?? cells.startIndex
      for cell in cells[..<end] where cell.width > 0 {
        if let scalar = Unicode.Scalar(cell.scalar) { text.append(scalar) }
      }
      text.append("\n")
    }
    return String(text)
  }
}
