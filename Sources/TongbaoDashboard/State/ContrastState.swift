import TongbaoCore

/// The screen that holds a region against something else, indicator by indicator.
public struct ContrastState: Sendable, Hashable {
  /// What the region is held against.
  public enum Counterpart: Sendable, Hashable {
    /// Itself in another period.
    case period(Period)
    /// Another region in the same period, by its row.
    case region(row: Int)
    /// The median of all others that are looked at, in the same period.
    case peers
    /// The others of a group in the same period.
    case group(PeerGroup)
  }

  public var row: Int
  public var counterpart: Counterpart
  /// The column of the indicator under the cursor.
  public var column: Int
  public var firstLine = 0

  public init(row: Int, counterpart: Counterpart, column: Int) {
    self.row = row
    self.counterpart = counterpart
    self.column = column
  }
}
