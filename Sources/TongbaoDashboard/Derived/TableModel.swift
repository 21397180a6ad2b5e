import TerminalCanvas
import TongbaoCore

/// A domain's table before it is laid out on a screen: its columns, its rows in order, and how wide they are.
struct TableModel: Sendable {
  /// What the model rests on.
  struct Basis: Hashable {
    var period: Period
    var rows = Rows.regions
    var domain: Int
    var sort: SortOrder
    var filter: String
    var comparison: Comparison
    var shading: Shading
    var language: Language
    var glyphs: Glyphs
    var revision: Int

    /// Whether rows are called the same in both.
    func hasRows(of other: Basis) -> Bool {
      revision == other.revision && rows == other.rows && language == other.language && glyphs == other.glyphs
    }
  }

  let basis: Basis
  let columns: [TableColumn]
  /// The member rows in order, after the filter.
  let rows: [Int]
  let labels: RowLabels
  let snapshot: Snapshot?
  /// The column whose last periods the sparkline shows: the one sorted by, else the first that is judged, else the first.
  let sparkColumn: Int?
  /// What values are compared with.
  let base: ChangeBase

  /// The model of a table; what its rows are called is taken from the model `before`, where it is of the same rows.
  init(basis: Basis, dataset: Dataset, judges: [Judge]?, phrases: any Phrases, before: TableModel? = nil) {
    let catalogue = dataset.catalogue
    let snapshot = judges == nil ? nil : dataset.timeline.snapshot(basis.period)
    let domainID = catalogue.domains.indices.contains(basis.domain) ? catalogue.domains[basis.domain].id : ""
    let indices = catalogue.indicators(inDomain: domainID)
    let peers = dataset.reportingRows
    self.basis = basis
    self.snapshot = snapshot
    let base = ChangeBase(basis.comparison, of: indices, in: basis.period, timeline: dataset.timeline)
    self.base = base
    columns = indices.map { index in
      TableColumn(
        index, indicator: dataset.indicator(ofColumn: index), judge: judges?[index], values: snapshot?.columns[index],
        basis: basis, base: base, phrases: phrases, catalogue: catalogue, peers: peers)
    }
    rows = TableModel.rows(basis: basis, dataset: dataset, snapshot: snapshot)
    labels =
      before.flatMap { $0.basis.hasRows(of: basis) ? $0.labels : nil }
      ?? RowLabels(
        dataset.roster, header: phrases.rowHeader(catalogue.level), language: basis.language, glyphs: basis.glyphs)
    sparkColumn =
      basis.sort.keys.lazy.compactMap { $0.column }.first { indices.contains($0) }
      ?? columns.first { $0.isJudged }?.index ?? indices.first
  }

  /// The members that answer the filter, in the order asked for; without one the best answers stand first.
  private static func rows(basis: Basis, dataset: Dataset, snapshot: Snapshot?) -> [Int] {
    let query = RegionQuery(basis.filter)
    var rows = dataset.reportingRows
    if !query.isEmpty {
      let matches = rows.compactMap { row in query.match(dataset.roster[row]).map { (row, $0) } }
      rows = matches.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
      if !basis.sort.keys.isEmpty { rows.sort() }
    }
    return basis.sort.sorted(rows, snapshot: snapshot, roster: dataset.roster)
  }
}

extension SortOrder.Key {
  /// The column ordered by; nil where it is the region.
  var column: Int? {
    if case .column(let column) = subject { column } else { nil }
  }
}
