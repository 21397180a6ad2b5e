import TongbaoCore

extension Snapshot {
  /// The bit patterns of all exact numbers and marks, which compare equal where the numbers are the same.
  var bits: [[UInt64]] { columns.map { ($0?.values ?? []).map(\.bitPattern) } }
}
