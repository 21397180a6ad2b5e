/// The screen that greets: where its cursor stands.
public struct OverviewState: Sendable, Hashable {
  /// The item under the cursor; nil before it was moved, for the first.
  var item: OverviewItem?
}

/// What stands on the overview: each is a door to what it speaks of.
public enum OverviewItem: Sendable, Hashable {
  /// A domain, by its index: its table.
  case domain(Int)
  /// The head's value of a column: its cell.
  case value(column: Int)
  /// A region with many values that need attention: its screen.
  case region(row: Int)
  /// A value that has moved far: its cell.
  case mover(column: Int, row: Int)
  /// A task that is not done everywhere, by its id: its place among the tasks.
  case task(String)
}
