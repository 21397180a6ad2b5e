/// Columns of one row that differ between two frames.
public struct ChangedRun: Hashable, Sendable {
  public var row: Int
  /// From the first to the last changed column; never begins or ends inside a wide character of either frame.
  public var columns: Range<Int>

  public init(row: Int, columns: Range<Int>) {
    self.row = row
    self.columns = columns
  }
}

/// Comparing a frame with the one that the screen shows.
extension Frame {
  /// The cells of row `row`; none outside the frame.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    guard row >= 0 && row < size.rows else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// What must be drawn again where `before` is shown, from top to bottom; every row when the sizes differ.
  public func changedRows(since before: Frame) -> [ChangedRun] {
    guard size.columns > 0 else { return [] }
    guard before.size == size else { return (0..<size.rows).map { ChangedRun(row: $0, columns: 0..<size.columns) } }
    return cells.withUnsafeBytes { new in
      before.cells.withUnsafeBytes { old in
        (0..<size.rows).compactMap { row in
          Frame.changed(new, old, start: row * size.columns, count: size.columns)
            .map { ChangedRun(row: row, columns: whole($0, row: row, before: before)) }
        }
      }
    }
  }

  /// The changed columns among `count` cells from `start`, compared eight bytes at a time.
  private static func changed(
    _ new: UnsafeRawBufferPointer, _ old: UnsafeRawBufferPointer, start: Int, count: Int
  ) -> ClosedRange<Int>? {
    func differs(_ column: Int) -> Bool {
      let offset = (start + column) * MemoryLayout<Cell>.stride
      return new.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        != old.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }
    guard let first = (0..<count).first(where: differs) else { return nil }
    return first...((first..<count).last(where: differs) ?? first)
  }

  /// `columns` made larger until no wide character is cut.
  private func whole(_ columns: ClosedRange<Int>, row: Int, before: Frame) -> Range<Int> {
    let start = row * size.columns
    var first = columns.lowerBound
    var end = columns.upperBound + 1
    while first > 0 && (cells[start + first].width == 0 || before.cells[start + first].width == 0) { first -= 1 }
    while end < size.columns && (cells[start + end].width == 0 || before.cells[start + end].width == 0) { end += 1 }
    return first..<end
  }
}
