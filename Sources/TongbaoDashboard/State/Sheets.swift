import TongbaoCore

/// What the rows of a table are.
public enum Rows: Sendable, Hashable {
  case regions
  /// The segments of the dimension with this id, in the region that stands in a row of the table of regions.
  case segments(of: String, row: Int)

  /// The dimension of the segments.
  var dimension: String? {
    if case .segments(let dimension, _) = self { dimension } else { nil }
  }
}

/// The tables that a dataset's regions can be seen as: the regions themselves, and the segments of one of them. Each keeps its
/// cursor, order and filter while another is on the screen.
struct Sheets: Sendable {
  /// What the rows on the screen are.
  var shown = Rows.regions
  /// The table of segments on the screen; nil where regions are shown.
  var segments: ShownSegments?
  /// The rows that a person has asked for instead of those that the domain's table has of itself; the last ones count.
  var turns: [Turn] = []
  /// The tables that are not on the screen, as they were left.
  var parked: [Rows: TableState] = [:]
  /// Those that have been on the screen, so that their cursor has its place.
  var visited: [Rows] = []

  /// A table of segments, and what has been read of it.
  struct ShownSegments: Sendable {
    let table: SegmentTable
    var dataset: Dataset
  }

  /// Rows that were asked for, and where the person was.
  struct Turn: Sendable {
    var rows: Rows
    /// The domain that they were asked for in.
    let target: Int
    /// The domain of the table that was on the screen.
    let domain: Int
    let region: RegionState?
    let board: BoardState?
    /// The rows that were on the screen.
    let before: Rows
  }
}

extension State {
  /// The table on the screen: the regions', or that of one region's segments.
  public var dataset: Dataset? { sheets.segments?.dataset ?? regionTable }

  /// The rows that a domain's table has when its tab is opened.
  func rows(ofDomain index: Int) -> Rows {
    guard let domains = regionTable?.catalogue.domains, domains.indices.contains(index) else { return .regions }
    if let turn = sheets.turns.last, holds(turn, inDomain: index) { return turn.rows }
    return naturalRows(ofDomain: index)
  }

  /// The rows that the catalogue says a domain's table has.
  func naturalRows(ofDomain index: Int) -> Rows {
    regionTable?.catalogue.domains[index].rows.map { .segments(of: $0, row: 0) } ?? .regions
  }

  /// Whether rows that were asked for in one domain are those of another, too: segments where its columns have them.
  func holds(_ turn: Sheets.Turn, inDomain index: Int) -> Bool {
    guard let catalogue = regionTable?.catalogue, catalogue.domains.indices.contains(index) else { return false }
    switch turn.rows {
    case .regions: return index == turn.target
    case .segments(let dimension, _):
      return catalogue.dimensions(inDomain: catalogue.domains[index].id).contains(dimension)
    }
  }

  /// The state of the table with these rows, on the screen or not.
  func tableState(of rows: Rows) -> TableState? { rows == sheets.shown ? table : sheets.parked[rows] }

  /// Remembers an order for a table that is not on the screen yet.
  mutating func setSort(_ order: SortOrder, ofDomain index: Int) {
    let rows = naturalRows(ofDomain: index)
    if rows == sheets.shown {
      table.views[index, default: .init()].sort = order
    } else {
      sheets.parked[rows, default: TableState()].views[index, default: .init()].sort = order
    }
  }
}
