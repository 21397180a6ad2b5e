import TongbaoCore

/// A figure or a list that was read and cannot be filed in a dataset.
public struct LeftOut: Sendable, Hashable {
  /// Why.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// The catalogue has no indicator of this name.
    case indicator
    /// It is of another period than the one that is filed.
    case period
    /// The region is no row of the dataset's table.
    case region
    /// Its unit is not the catalogue's, nor one that can be turned into it.
    case unit
    /// It lies outside the range that the catalogue gives the indicator.
    case range
    /// Its condition is none that a value can be held against.
    case condition
  }

  public var reason: Reason
  /// The words of the report for it.
  public var text: String
  public var place: TextPlace
}

/// Something that a report says against itself, or against what is filed.
public struct FilingConflict: Sendable, Hashable {
  public var column: Int
  public var row: Int
  /// What stands there.
  public var before: Observation
  /// What would have to stand there as well.
  public var after: Observation
  public var place: TextPlace
}
