/// A bar from the left, exact to an eighth of a cell; to a whole cell in ASCII.
public struct HorizontalBar: Hashable, Sendable {
  /// How much of the width is filled: 0 to 1; what lies outside is moved to the ends, what is no number is 0.
  public var share: Double
  public var style: Style

  public init(share: Double, style: Style = Style(.accent)) {
    self.share = share
    self.style = style
  }

  /// Draws into the first row of `rect`. A share above 0 shows at least an eighth.
  public func draw(in rect: Rect, into frame: inout Frame) {
    guard !rect.isEmpty, share > 0 else { return }
    // No frame is wider than its maximum: a bar need not be counted beyond it.
    let columns = min(rect.size.columns, Frame.maximumExtent)
    let exact = min(share, 1) * Double(columns)
    if frame.glyphs == .ascii { return fill(rect, columns: max(1, Int(exact.rounded())), "#", &frame) }
    let eighths = max(1, Int((exact * 8).rounded()))
    fill(rect, columns: eighths / 8, "█", &frame)
    if let rest = Unicode.Scalar(0x2590 - UInt32(eighths % 8)), eighths % 8 > 0 {
      frame.fill(
        Rect(column: rect.minColumn.bounded(plus: eighths / 8), row: rect.minRow, columns: 1, rows: 1),
        with: Cell(rest, style))
    }
  }

  /// Fills the first `columns` cells.
  private func fill(_ rect: Rect, columns: Int, _ scalar: Unicode.Scalar, _ frame: inout Frame) {
    frame.fill(Rect(column: rect.minColumn, row: rect.minRow, columns: columns, rows: 1), with: Cell(scalar, style))
  }
}
