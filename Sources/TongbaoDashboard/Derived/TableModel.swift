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

  /// One column of the table.
  struct Column: Sendable {
    /// The index in the snapshot's columns.
    let index: Int
    let indicator: Indicator
    let judge: Judge?
    let header: String
    let unit: String
    /// The threshold in short, or the unit where there is none.
    let rule: String
    /// Cells for the value, the change beside it, and both with the mark.
    let valueWidth: Int
    let changeWidth: Int
    let width: Int
  }

  let basis: Basis
  let columns: [Column]
  /// The member rows in order, after the filter.
  let rows: [Int]
  /// The widest name.
  let labelWidth: Int
  let snapshot: Snapshot?
  /// The column whose last periods the sparkline shows: the one sorted by, else the first.
  let sparkColumn: Int?

  init(basis: Basis, dataset: Dataset, phrases: any Phrases) {
    let catalogue = dataset.catalogue
    let snapshot = dataset.timeline.snapshot(basis.period)
    let domainID = catalogue.domains.indices.contains(basis.domain) ? catalogue.domains[basis.domain].id : ""
    let indices = catalogue.indicators(inDomain: domainID)
    self.basis = basis
    self.snapshot = snapshot
    columns = indices.map { Column($0, basis: basis, dataset: dataset, snapshot: snapshot, phrases: phrases) }
    rows = TableModel.rows(basis: basis, dataset: dataset, snapshot: snapshot)
    labelWidth = TableModel.labelWidth(basis: basis, roster: dataset.roster, phrases: phrases)
    sparkColumn = basis.sort.keys.lazy.compactMap { $0.column }.first { indices.contains($0) } ?? indices.first
  }

  private static func rows(basis: Basis, dataset: Dataset, snapshot: Snapshot?) -> [Int] {
    let query = RegionQuery(basis.filter)
    var rows = dataset.reportingRows
    if !query.isEmpty {
      let matches = rows.compactMap { row in query.match(dataset.roster[row]).map { (row, $0) } }
      rows = matches.sorted { $0.1 < $1.1 }.map(\.0)
      if !basis.sort.keys.isEmpty { rows.sort() }
    }
    return basis.sort.sorted(rows, snapshot: snapshot, roster: dataset.roster)
  }

  private static func labelWidth(basis: Basis, roster: Roster, phrases: any Phrases) -> Int {
    let head = TextLayout.width(phrases.levelHeader(roster.regions.last?.level ?? .province), glyphs: basis.glyphs)
    let widest = roster.regions.reduce(head) { widest, region in
      // A name is at most twice as wide as its bytes are thirds, so most need not be measured.
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

extension TableModel.Column {
  init(_ index: Int, basis: TableModel.Basis, dataset: Dataset, snapshot: Snapshot?, phrases: any Phrases) {
    self.index = index
    indicator = dataset.indicator(ofColumn: index)
    judge = snapshot.map { dataset.judge(index, in: $0) }
    header = indicator.short[basis.language]
    unit = indicator.unit.presentation(in: basis.language).label
    rule = RuleText.short(judge?.threshold ?? indicator.threshold(in: basis.period), of: indicator, phrases: phrases)
    let texts = CellText(indicator: indicator, phrases: phrases)
    let glyphs = basis.glyphs
    valueWidth = TableModel.Column.widest(snapshot?.columns[index], texts, glyphs)
    changeWidth = basis.comparison == .none ? 0 : 8
    let mark = 2
    let arrow = 1
    let headerWidth = TextLayout.width(header, glyphs: glyphs) + TextLayout.width(unit, glyphs: glyphs) + arrow + 1
    let ruleWidth = TextLayout.width(rule, glyphs: glyphs)
    width = min(28, max(valueWidth + changeWidth + mark, headerWidth, ruleWidth, 6))
  }

  /// The widest text of a column: of exact numbers only the extremes need to be written.
  private static func widest(_ column: TongbaoCore.Column?, _ texts: CellText, _ glyphs: Glyphs) -> Int {
    guard let column else { return 3 }
    var least = Double.infinity
    var greatest = -Double.infinity
    for value in column.values where !value.isNaN {
      least = min(least, value)
      greatest = max(greatest, value)
    }
    let extremes = [least, greatest].filter(\.isFinite).map { Observation.number($0) }
    let seen = Set(column.sides.map(\.observation)).prefix(64)
    return (extremes + seen).reduce(3) { max($0, TextLayout.width(texts.text($1), glyphs: glyphs)) }
  }
}
