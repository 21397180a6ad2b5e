import TongbaoCore

/// The rows of the marked regions in the order of marking, looked up once: a table may have thousands of rows.
struct MarkedRows: Sendable {
  /// What they rest on.
  struct Basis: Hashable {
    var codes: [RegionCode]
    var rows: Rows
    var revision: Int
  }

  let basis: Basis
  let rows: [Int]
}

extension State {
  /// The rows of the marked regions that the dataset on the screen has.
  var markedRows: [Int] { derived.markedRows?.rows ?? [] }

  /// Looks the marked regions up anew where they, or the regions, are others.
  mutating func refreshMarkedRows() {
    let basis = MarkedRows.Basis(codes: marked, rows: sheets.shown, revision: revision)
    guard derived.markedRows?.basis != basis else { return }
    derived.markedRows = MarkedRows(
      basis: basis, rows: dataset.map { marked.compactMap($0.roster.row(of:)) } ?? [])
  }
}
