/// How values are spread, in one row: from the least to the greatest, the middle half as a box with the median in it, and where one of them stands.
public struct DistributionLine: Hashable, Sendable {
  /// Least, lower quartile, median, upper quartile and greatest, in ascending order.
  public var numbers: [Double]
  /// The value that is pointed out.
  public var mark: Double?
  public var markStyle: Style

  public init(numbers: [Double], mark: Double? = nil, markStyle: Style = Style(.strong, .bold)) {
    self.numbers = numbers
    self.mark = mark
    self.markStyle = markStyle
  }

  /// Draws into the first row of `rect`; nothing without five finite numbers in order.
  public func draw(in rect: Rect, into frame: inout Frame) {
    guard !rect.isEmpty, numbers.count == 5, numbers.allSatisfy(\.isFinite), numbers == numbers.sorted() else { return }
    let width = min(rect.size.columns, Frame.maximumExtent)
    let places = numbers.map { place($0, width) }
    fill(rect, places[0]...places[4], "─", .dim, &frame)
    fill(rect, places[1]...places[3], frame.glyphs == .ascii ? "=" : "▒", .accent, &frame)
    fill(rect, places[0]...places[0], "├", .dim, &frame)
    fill(rect, places[4]...places[4], "┤", .dim, &frame)
    fill(rect, places[2]...places[2], "│", .strong, &frame)
    guard let mark, mark.isFinite else { return }
    let column = place(mark, width)
    frame.fill(cell(rect, column...column), with: Cell("◆", markStyle))
  }

  private func place(_ value: Double, _ width: Int) -> Int {
    let inside = max(numbers[0], min(numbers[4], value))
    return Int((share(of: inside, from: numbers[0], to: numbers[4]) * Double(width - 1)).rounded())
  }

  private func fill(
    _ rect: Rect, _ columns: ClosedRange<Int>, _ scalar: Unicode.Scalar, _ ink: Ink, _ frame: inout Frame
  ) {
    frame.fill(cell(rect, columns), with: Cell(scalar, Style(ink, on: markStyle.paper)))
  }

  private func cell(_ rect: Rect, _ columns: ClosedRange<Int>) -> Rect {
    Rect(column: rect.minColumn.bounded(plus: columns.lowerBound), row: rect.minRow, columns: columns.count, rows: 1)
  }
}
