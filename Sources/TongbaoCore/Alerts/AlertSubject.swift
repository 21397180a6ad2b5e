/// What an alert is about, by names that outlive any one file: a column in a region.
///
/// Rows and columns are places in one reading of a dataset; what people wrote down about an alert must find it again
/// after regions or indicators have been added.
public struct AlertSubject: Sendable, Hashable {
  /// The column as snapshot files name it: `indicator` or `indicator@segment`.
  public var column: String
  /// The region's code.
  public var region: RegionCode

  /// The subject with these names.
  public init(column: String, region: RegionCode) {
    self.column = column
    self.region = region
  }

  /// What the value of `column` in `region` is about.
  public init(column: Int, region: RegionCode, in catalogue: Catalogue) {
    self.init(column: catalogue.name(ofColumn: column), region: region)
  }
}

extension Dataset {
  /// What the value of a column in a row is about; of a segment, its column in the region at the head. Nil where there is
  /// no such cell.
  public func alertSubject(column: Int, row: Int) -> AlertSubject? {
    guard catalogue.columns.indices.contains(column), row >= 0, row < roster.count else { return nil }
    guard let segment = roster.segment(row) else {
      return AlertSubject(column: column, region: roster[row].code, in: catalogue)
    }
    return AlertSubject(column: "\(catalogue.name(ofColumn: column))@\(segment)", region: roster.head.code)
  }
}
