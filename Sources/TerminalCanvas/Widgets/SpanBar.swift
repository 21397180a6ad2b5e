/// A bar from zero to a value on a scale that bars of both signs share, with ticks across it.
///
/// What is known by its ends alone is a dashed line between them, so that it is never taken for a number.
public struct SpanBar: Hashable, Sendable {
  /// How far the bar goes.
  public typealias Extent = TerminalCanvas.Extent

  /// A line across the bar, such as a limit.
  public struct Tick: Hashable, Sendable {
    public var value: Double
    public var scalar: Unicode.Scalar
    public var ink: Ink

    public init(_ value: Double, _ scalar: Unicode.Scalar, ink: Ink) {
      self.value = value
      self.scalar = scalar
      self.ink = ink
    }
  }

  public var extent: Extent
  /// The least and the greatest value that have room; zero always has.
  public var scale: ClosedRange<Double>
  /// The later lies on top.
  public var ticks: [Tick]
  public var style: Style

  public init(_ extent: Extent, on scale: ClosedRange<Double>, ticks: [Tick] = [], style: Style = Style(.accent)) {
    self.extent = extent
    self.scale = scale
    self.ticks = ticks
    self.style = style
  }

  /// The scale that holds zero and all finite `values`; 0 to 1 where there is nothing else.
  public static func scale(holding values: some Sequence<Double>) -> ClosedRange<Double> {
    var (least, greatest) = (0.0, 0.0)
    for value in values where value.isFinite {
      least = min(least, value)
      greatest = max(greatest, value)
    }
    return least == greatest ? 0...1 : least...greatest
  }

  /// Draws into the first row of `rect`.
  public func draw(in rect: Rect, into frame: inout Frame) {
    guard !rect.isEmpty else { return }
    let line = Rect(
      column: rect.minColumn, row: rect.minRow, columns: min(rect.size.columns, Frame.maximumExtent), rows: 1)
    let zero = place(0, in: line)
    switch extent {
    case .nothing: break
    case .value(let value) where value.isNaN: break
    case .value(let value) where value >= 0: drawRight(value, from: zero, line, &frame)
    case .value(let value): drawLeft(value, to: zero, line, &frame)
    case .between(let low, let high): drawBetween(low, high, line, &frame)
    }
    for tick in ticks where scale.contains(tick.value) {
      let column = min(line.size.columns - 1, Int(place(tick.value, in: line)))
      fill(line, column..<column + 1, Cell(tick.scalar, Style(tick.ink, on: style.paper)), &frame)
    }
  }

  /// Where a value stands in the row, in cells from its left; what lies outside the scale stands at its end.
  private func place(_ value: Double, in line: Rect) -> Double {
    let bounded = max(scale.lowerBound, min(scale.upperBound, value.isNaN ? 0 : value))
    return share(of: bounded, from: scale.lowerBound, to: scale.upperBound) * Double(line.size.columns)
  }

  /// A bar to the right has an end that is exact to an eighth of a cell.
  private func drawRight(_ value: Double, from zero: Double, _ line: Rect, _ frame: inout Frame) {
    let first = Int(zero.rounded())
    let room = line.size.columns - first
    guard room > 0 else { return }
    let share = (place(value, in: line) - zero) / Double(room)
    let rest = Rect(column: line.minColumn.bounded(plus: first), row: line.minRow, columns: room, rows: 1)
    HorizontalBar(share: share, style: style).draw(in: rest, into: &frame)
  }

  /// A bar to the left is exact to a cell, since no character fills the right part of one.
  private func drawLeft(_ value: Double, to zero: Double, _ line: Rect, _ frame: inout Frame) {
    let last = max(1, Int(zero.rounded()))
    let first = min(last - 1, Int(place(value, in: line).rounded()))
    fill(line, first..<last, Cell(frame.glyphs == .ascii ? "#" : "█", style), &frame)
  }

  private func drawBetween(_ low: Double, _ high: Double, _ line: Rect, _ frame: inout Frame) {
    let first = min(line.size.columns - 1, Int(place(low, in: line)))
    let last = max(first + 1, Int(place(high, in: line).rounded(.up)))
    fill(line, first..<last, Cell("╌", style), &frame)
  }

  private func fill(_ line: Rect, _ columns: Range<Int>, _ cell: Cell, _ frame: inout Frame) {
    let inside = columns.clamped(to: 0..<line.size.columns)
    frame.fill(
      Rect(column: line.minColumn.bounded(plus: inside.lowerBound), row: line.minRow, columns: inside.count, rows: 1),
      with: cell)
  }
}
