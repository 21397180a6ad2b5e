/// Where a text stands in the columns that it is given.
public enum Alignment: Sendable, Hashable {
  case left, right, centre
}

/// Text in a frame.
extension Frame {
  /// Writes one line of text and gives the columns that it took.
  ///
  /// With a `width` the text has that many columns from `point`, stands in them as `align` says, and is cut with `…`
  /// when it is longer; the columns that it leaves free are not touched. Without one it runs to the edge of the frame
  /// or of `clip`. What is unsafe in it becomes `?`.
  @discardableResult
  public mutating func write(
    _ text: String, at point: Point, style: Style = Style(), width: Int? = nil, align: Alignment = .left,
    clip: Rect? = nil
  ) -> Int {
    let glyphs = glyphs
    return TextLayout.withUTF8(text) { bytes in
      withRow(point.row, clip: clip ?? bounds) { pen in
        guard let width else {
          return pen.draw(bytes, from: point.column, columns: .max, glyphs: glyphs, style)
        }
        let fit = Fit(of: bytes, in: width, glyphs: glyphs)
        let start = point.column.bounded(plus: align.offset(of: fit.columns, in: width))
        let end = start.bounded(plus: pen.draw(bytes, from: start, columns: fit.headColumns, glyphs: glyphs, style))
        if fit.isCut { pen.place(.of(0x2026, glyphs: glyphs), at: end, style) }
        return fit.columns
      }
    }
  }
}

extension Alignment {
  /// How far from the left something of `columns` columns stands in `width`.
  func offset(of columns: Int, in width: Int) -> Int {
    switch self {
    case .left: 0
    case .right: max(0, width.bounded(minus: columns))
    case .centre: max(0, width.bounded(minus: columns)) / 2
    }
  }
}

extension RowPen {
  /// Draws the text from `column` as far as `columns` and the edge allow, and gives the columns that it took.
  func draw(_ bytes: UnsafeBufferPointer<UInt8>, from column: Int, columns: Int, glyphs: Glyphs, _ style: Style) -> Int
  {
    if TextLayout.isPlain(bytes) { return drawPlain(bytes, from: column, columns: columns, style) }
    var scalars = SafeScalars(bytes, glyphs: glyphs)
    var used = 0
    while let scalar = scalars.next(), Int(scalar.width) <= columns - used {
      let next = column.bounded(plus: used)
      if columns == .max && next >= end { break }
      if next >= first - 1 { place(scalar, at: next, style) }
      used += Int(scalar.width)
    }
    return used
  }

  /// The same for printable ASCII: one byte, one cell.
  private func drawPlain(_ bytes: UnsafeBufferPointer<UInt8>, from column: Int, columns: Int, _ style: Style) -> Int {
    let count = min(bytes.count, columns)
    let start = max(column, first)
    let stop = min(column.bounded(plus: count), end)
    if start < stop {
      for position in start..<stop {
        place(MeasuredScalar(value: UInt32(bytes[position - column]), width: 1), at: position, style)
      }
    }
    return columns == .max ? max(0, min(count, end.bounded(minus: column))) : count
  }
}
