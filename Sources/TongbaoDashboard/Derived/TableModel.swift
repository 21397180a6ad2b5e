import TerminalCanvas
import TongbaoCore

/// A domain's table before it is laid out on a screen: its columns, its rows in order, and how wide they are.
struct TableModel: Sendable {
  /// What the model rests on.
  struct Basis: Hashable {
    var period: Period
    var domain: Int
    var sort: SortOrder
    var filter: String
    var comparison: Comparison
    var language: Language
    var glyphs: Glyphs
    var revision: Int
  }

  let basis: Basis
  let columns: [TableColumn]
  /// The member rows in order, after the filter.
  let rows: [Int]
  /// The widest name.
  let labelWidth: Int
  let snapshot: Snapshot?
  /// The column whose last periods the sparkline shows: the one sorted by, else the first that is judged, else the first.
  let sparkColumn: Int?
  /// What values are compared with.
  let base: ChangeBase

  init(basis: Basis, dataset: Dataset, judges: [Judge]?, phrases: any Phrases) {
    let catalogue = dataset.catalogue
    let snapshot = judges == nil ? nil : dataset.timeline.snapshot(basis.period)
    let domainID = catalogue.domains.indices.contains(basis.domain) ? catalogue.domains[basis.domain].id : ""
    let indices = catalogue.indicators(inDomain: domainID)
    self.basis = basis
    self.snapshot = snapshot
    let base = ChangeBase(basis.comparison, of: indices, in: basis.period, timeline: dataset.timeline)
    self.base = base
    columns = indices.map { index in
      TableColumn(
        index, indicator: dataset.indicator(ofColumn: index), judge: judges?[index], values: snapshot?.columns[index],
        basis: basis, base: base, phrases: phrases, catalogue: catalogue)
    }
    rows = TableModel.rows(basis: basis, dataset: dataset, snapshot: snapshot)
    labelWidth = TableModel.labelWidth(basis: basis, dataset: dataset, phrases: phrases)
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

  private static func labelWidth(basis: Basis, dataset: Dataset, phrases: any Phrases) -> Int {
    let header = TextLayout.width(phrases.levelHeader(dataset.catalogue.level), glyphs: basis.glyphs)
    let widest = dataset.roster.regions.reduce(header) { widest, region in
      // A name is never wider than its bytes are many, so most need not be measured.
      let label = region.label(in: basis.language)
      return label.utf8.count <= widest ? widest : max(widest, TextLayout.width(label, glyphs: basis.glyphs))
    }
    return min(widest, 16)
  }
}

extension SortOrder.Key {
  /// The column ordered by; nil where it is the region.
  var column: Int? {
    if case .column(let column) = subject { column } else { nil }
  }
}
