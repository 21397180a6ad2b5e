/// Which regions need attention now, and which did in the period before.
public struct AttentionFlow: Sendable, Hashable {
  /// Those that need attention now and did not before.
  public var new: [Int]
  /// Those that did before as well.
  public var still: [Int]
  /// Those that no longer do.
  public var recovered: [Int]

  /// The flow from the rows that needed attention before to those that do now.
  public init(from before: Set<Int>, to now: Set<Int>) {
    new = now.subtracting(before).sorted()
    still = now.intersection(before).sorted()
    recovered = before.subtracting(now).sorted()
  }
}
