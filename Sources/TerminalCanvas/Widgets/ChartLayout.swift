/// Where values stand in the plot of a chart.
struct ChartLayout {
  /// In cells of the frame.
  let plot: Rect
  let scale: ChartScale
  /// How many periods there are.
  let count: Int

  /// The column of dots of the period with this index: the first at the left edge, the last at the right one.
  func column(of index: Int) -> Int? {
    guard index >= 0 && index < count else { return nil }
    let last = plot.size.columns * 2 - 1
    return count == 1 ? last / 2 : Int((Double(index) * Double(last) / Double(count - 1)).rounded())
  }

  /// The dot of a value; nil where it is no number.
  func dot(_ index: Int, _ value: Double) -> Point? {
    guard let column = column(of: index), let share = scale.share(of: value), share >= 0, share <= 1 else { return nil }
    return Point(column: column, row: Int(((1 - share) * Double(plot.size.rows * 4 - 1)).rounded()))
  }

  /// The row of the frame in which a value stands.
  func row(of value: Double) -> Int? {
    guard let share = scale.share(of: value), share >= 0, share <= 1 else { return nil }
    return plot.minRow + Int(((1 - share) * Double(plot.size.rows * 4 - 1)).rounded()) / 4
  }
}

extension ChartLayout {
  /// The column of cells of a period.
  func cell(of index: Int) -> Int? { column(of: index).map { plot.minColumn + $0 / 2 } }

  /// The columns of cells that lie nearer to a period than to any other: where a click means it.
  func strip(of index: Int) -> Rect {
    let before = column(of: index - 1).flatMap { left in column(of: index).map { (left + $0) / 4 + 1 } } ?? 0
    let after = column(of: index + 1).flatMap { right in column(of: index).map { (right + $0) / 4 + 1 } }
    let end = after ?? plot.size.columns
    return Rect(
      column: plot.minColumn + before, row: plot.minRow, columns: max(0, end - before), rows: plot.size.rows)
  }

  /// Half of the dots between two periods: how far what belongs to one may reach towards the next.
  var reach: Int { count > 1 ? (plot.size.columns * 2 - 1) / (count - 1) / 2 : plot.size.columns }

  /// The row of dots of an end of what is possible: the plot's edge where it is open.
  func dotRow(of value: Double) -> Int {
    let last = plot.size.rows * 4 - 1
    guard let share = scale.share(of: value) else { return value > 0 ? 0 : last }
    return Int(((1 - max(0, min(1, share))) * Double(last)).rounded())
  }

  /// Where a column of cells lies among the periods: 0 is the first.
  func place(ofCell column: Int) -> Double {
    let last = plot.size.columns * 2 - 1
    return last <= 0 || count <= 1
      ? 0 : min(Double(count - 1), (Double(column) * 2 + 0.5) / Double(last) * Double(count - 1))
  }
}
