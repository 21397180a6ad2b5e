import TongbaoCore

/// How far rates differ among the regions of a table, column by column: the mean distance from their mean.
///
/// Branches are taken to differ among each other somewhat less than provinces do, counties less again.
struct MemberSpread {
  /// What remains of a spread one level further down.
  static let fading = 0.75

  /// By column, in its unit; nil where fewer than three rows have numbers.
  let distances: [Double?]

  /// The spread among the members of `snapshot`.
  init(_ snapshot: Snapshot, roster: Roster) {
    distances = snapshot.columns.map { column in
      guard let column else { return nil }
      let values = roster.memberRows.compactMap { $0 < column.count ? column.number(at: $0) : nil }
      guard values.count > 2 else { return nil }
      let mean = values.reduce(0, +) / Double(values.count)
      return values.reduce(0) { $0 + ($1 - mean).magnitude } / Double(values.count)
    }
  }
}
