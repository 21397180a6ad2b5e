import TerminalCanvas
import TongbaoCore

/// A domain's table before it is laid out on a screen: its columns, its rows in order, and how wide they are.
struct TableModel: Sendable {
  /// What the model rests on.
  struct Basis: Hashable {
    var period: Period
    var rows = Rows.regions
    var domain: Int
    var peers = PeerChoice()
    var marked: Set<RegionCode> = []
    var unfolded: Set<Int> = []
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
  /// The rows of marked regions.
  let markedRows: Set<Int>
  /// By the position of a column: what the group's rows come to; nil where no group is looked at.
  let subtotals: [Total]?
  /// Whether rows rest on the course of a column, which all earlier periods may change.
  let restsOnCourse: Bool

  /// Whether names have room for marks.
  var hasMarks: Bool { !markedRows.isEmpty }

  /// The model of a table; what its rows are called is taken from the model `before`, where it is of the same rows.
  init(basis: Basis, dataset: Dataset, period: PeriodModel?, phrases: any Phrases, before: TableModel? = nil) {
    let catalogue = dataset.catalogue
    let snapshot = period?.snapshot
    let shown = ShownColumn.all(inDomain: basis.domain, of: catalogue, unfolded: basis.unfolded)
    let indices = shown.filter { $0.measure == nil }.map(\.index)
    let peers = period?.peers ?? dataset.rows(of: basis.peers, snapshot: nil)
    let outlooks = TableModel.outlooks(basis, dataset, period)
    let totals =
      basis.peers.group == .all
      ? nil
      : snapshot.map { snapshot in
        shown.map { Total(column: $0.index, rows: peers, snapshot: snapshot, catalogue: catalogue) }
      }
    self.basis = basis
    self.snapshot = snapshot
    subtotals = totals
    restsOnCourse = !basis.unfolded.isEmpty || basis.sort.keys.contains { $0.isOfCourse }
    let base = ChangeBase(basis.comparison, of: indices, in: basis.period, timeline: dataset.timeline)
    self.base = base
    columns = shown.enumerated().map { position, column in
      if let measure = column.measure {
        return TableColumn(
          measure, of: column.index, indicator: dataset.indicator(ofColumn: column.index),
          outlook: outlooks[column.index], basis: basis, phrases: phrases)
      }
      return TableColumn(
        column.index, indicator: dataset.indicator(ofColumn: column.index), judge: period?.judges[column.index],
        values: snapshot?.columns[column.index], basis: basis, base: base, phrases: phrases, catalogue: catalogue,
        peers: peers, subtotal: totals?[position])
    }
    rows = TableModel.rows(basis: basis, dataset: dataset, snapshot: snapshot, peers: peers, outlooks)
    labels =
      before.flatMap { $0.basis.hasRows(of: basis) ? $0.labels : nil }
      ?? RowLabels(
        dataset.roster, header: phrases.rowHeader(catalogue.level), language: basis.language, glyphs: basis.glyphs)
    markedRows =
      basis.marked.isEmpty
      ? [] : Set(dataset.roster.memberRows.filter { basis.marked.contains(dataset.roster[$0].code) })
    sparkColumn =
      basis.sort.keys.lazy.compactMap { $0.column }.first { indices.contains($0) }
      ?? columns.first { $0.isJudged }?.index ?? indices.first
  }

  /// The courses of the columns that are unfolded or ordered by.
  private static func outlooks(_ basis: Basis, _ dataset: Dataset, _ period: PeriodModel?) -> [Int: ColumnOutlook] {
    guard let period else { return [:] }
    let wanted = basis.unfolded.union(basis.sort.keys.filter(\.isOfCourse).compactMap(\.column))
    let known = wanted.filter { period.judges.indices.contains($0) }
    return Dictionary(
      uniqueKeysWithValues: known.map { column in
        let outlook = ColumnOutlook(
          column: column, judge: period.judges[column], snapshot: period.snapshot, timeline: dataset.timeline,
          catalogue: dataset.catalogue, peers: period.peers)
        return (column, outlook)
      })
  }

  /// The members of the group that answer the filter, in the order asked for; without one the best answers stand first.
  private static func rows(
    basis: Basis, dataset: Dataset, snapshot: Snapshot?, peers: [Int], _ outlooks: [Int: ColumnOutlook]
  ) -> [Int] {
    let query = RegionQuery(basis.filter)
    var rows = peers
    if !query.isEmpty {
      let matches = rows.compactMap { row in query.match(dataset.roster[row]).map { (row, $0) } }
      rows = matches.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
      if !basis.sort.keys.isEmpty { rows.sort() }
    }
    return basis.sort.sorted(rows, snapshot: snapshot, roster: dataset.roster) { outlooks[$0] }
  }
}

extension SortOrder.Key {
  /// The column ordered by, or by whose course; nil where it is the region.
  var column: Int? {
    switch subject {
    case .region: nil
    case .column(let column), .measure(_, let column): column
    }
  }

  /// Whether what is ordered by is worked out of a column's course.
  public var isOfCourse: Bool { if case .measure = subject { true } else { false } }
}
