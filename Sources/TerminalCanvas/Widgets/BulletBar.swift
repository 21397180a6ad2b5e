/// A value on a track, against the pace that it should have reached and the target that it is to reach.
public struct BulletBar: Hashable, Sendable {
  /// What was reached; nothing is filled when nil or negative.
  public var value: Double?
  /// What should have been reached by now: a tick.
  public var pace: Double?
  /// What is to be reached: the end of the track, and a mark within it once the value lies beyond.
  public var target: Double
  /// How the filled part looks.
  public var style: Style

  public init(value: Double?, pace: Double? = nil, target: Double = 100, style: Style = Style(.accent)) {
    self.value = value
    self.pace = pace
    self.target = target
    self.style = style
  }

  /// Draws into the first row of `rect`; a value of more than twice the target fills the track.
  public func draw(in rect: Rect, into frame: inout Frame) {
    guard !rect.isEmpty, target > 0, target.isFinite else { return }
    let value = self.value.map { $0.isFinite ? max(0, min($0, 2 * target)) : 0 } ?? 0
    let pace = self.pace.flatMap { $0.isFinite ? $0 : nil }
    let end = max(target, value, pace ?? 0)
    let columns = min(rect.size.columns, Frame.maximumExtent)
    let filled = Int((value / end * Double(columns)).rounded())
    fill(rect, 0..<columns, "─", Style(.dim, on: style.paper), &frame)
    fill(rect, 0..<filled, "━", style, &frame)
    let isNarrow = frame.glyphs == .narrow
    if target < end { mark(target / end, isNarrow ? "┆" : ":", Style(.text, on: style.paper)) }
    if let pace { mark(pace / end, isNarrow ? "┃" : "|", Style(.strong, on: style.paper)) }

    /// Draws one mark at its share of the track.
    func mark(_ share: Double, _ scalar: Unicode.Scalar, _ style: Style) {
      let column = max(0, min(columns - 1, Int(max(0, min(1, share)) * Double(columns))))
      fill(rect, column..<column + 1, scalar, style, &frame)
    }
  }

  /// Fills a range of columns, counted from the left of `rect`.
  private func fill(
    _ rect: Rect, _ columns: Range<Int>, _ scalar: Unicode.Scalar, _ style: Style, _ frame: inout Frame
  ) {
    frame.fill(
      Rect(column: rect.minColumn.bounded(plus: columns.lowerBound), row: rect.minRow, columns: columns.count, rows: 1),
      with: Cell(scalar, style))
  }
}
