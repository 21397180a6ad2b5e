/// A region's segments as a table of their own: the region stands at the head with its whole values, each segment of a
/// dimension is a row, and columns are those of the table of regions.
///
/// Indicators without the dimension are known of the head alone.
public struct SegmentTable: Sendable {
  /// The row of the region in the table of regions.
  public let row: Int
  public let dimension: Dimension
  public let catalogue: Catalogue
  public let roster: Roster
  /// By the column of an indicator that has the dimension, the columns of its segments.
  private let segmentColumns: [Int: [Int?]]

  /// The table of the region in `row` of `table`, by the segments of the dimension with `id`; nil where there is none, or
  /// where the rows of `table` are segments already.
  public init?(of id: String, in row: Int, of table: Dataset) {
    let whole = table.catalogue
    guard let dimension = whole.dimensions.first(where: { $0.id == id }), table.roster.dimension == nil,
      table.roster.regions.indices.contains(row)
    else { return nil }
    let head = table.roster[row]
    self.row = row
    self.dimension = dimension
    catalogue = whole.bySegments(of: id, under: head.code)
    roster = Roster(
      head: head, members: dimension.segments.enumerated().map { Region(segment: $1, index: $0) }, dimension: dimension)
    let indices = whole.indicators.indices.filter { whole.indicators[$0].dimension == id }
    segmentColumns = Dictionary(
      uniqueKeysWithValues: indices.map { indicator in
        (indicator, dimension.segments.indices.map { whole.column(indicator: indicator, segment: $0) })
      })
  }

  /// The table as far as `table`, of which it is a part, has been read.
  public func dataset(of table: Dataset) -> Dataset {
    var timeline = Timeline(periods: table.timeline.periods)
    for period in timeline.periods { timeline[period] = slot(table.timeline[period]) }
    return Dataset(
      id: table.id, catalogue: catalogue, roster: roster, timeline: timeline, problems: table.problems,
      isLower: table.isLower,
      published: table.hasOverrides
        ? table.publishedCatalogue.bySegments(of: dimension.id, under: roster.head.code) : nil)
  }

  /// What has become of a period in the table.
  public func slot(_ slot: Timeline.Slot?) -> Timeline.Slot? {
    if case .loaded(let whole) = slot { .loaded(snapshot(whole)) } else { slot }
  }

  /// One period of it: values, what other sources say of them, the lists that name segments or speak of the region alone, and
  /// the notes that name it or nobody.
  public func snapshot(_ whole: Snapshot) -> Snapshot {
    var table = Snapshot(
      period: whole.period, source: whole.source,
      columns: catalogue.columns.indices.map { column($0, of: whole) }, lists: whole.lists.compactMap(list),
      notes: whole.notes.compactMap(note), alternatives: whole.alternatives.compactMap(alternative))
    table.imports = imports(of: whole, in: table)
    return table
  }

  private func column(_ index: Int, of whole: Snapshot) -> Column? {
    guard catalogue.columns[index].segment == nil, whole.columns.indices.contains(index) else { return nil }
    let sources = [index] + (segmentColumns[index] ?? [])
    guard sources.contains(where: { $0.map { whole.columns[$0] != nil } ?? false }) else { return nil }
    var column = Column(rows: roster.count)
    for (row, source) in sources.enumerated() {
      if let source { column[row] = observation(column: source, of: whole) }
    }
    return column
  }

  /// The region's observation in a column. What it says by the head of the table of regions, which does not stand at the
  /// head here, it says by that head's number.
  private func observation(column: Int, of whole: Snapshot) -> Observation {
    let observation = whole.observation(column: column, row: row)
    guard case .bound(let bound) = observation, bound.references.contains(.national) else { return observation }
    if row == 0, whole.columns.indices.contains(column), catalogue.columns[column].segment == nil { return observation }
    return bound.replacing(national: whole.observation(column: column, row: 0).number).map { .bound($0) } ?? .unknown
  }

  /// A list that names nothing but segments is one of rows; one that speaks of the region alone is the head's.
  private func list(_ list: PrintedList) -> PrintedList? {
    guard list.rows == [row], catalogue.columns.indices.contains(list.column) else { return nil }
    let rows = list.members.compactMap { name in dimension.segments.firstIndex { $0.name == name }.map { $0 + 1 } }
    let isOfSegments = !rows.isEmpty && rows.count == list.members.count
    var own = list
    own.rows = isOfSegments ? rows : [0]
    if isOfSegments { own.members = [] }
    return own
  }

  /// A note that names the region is the head's.
  private func note(_ note: Snapshot.Note) -> Snapshot.Note? {
    guard note.rows.isEmpty || note.rows.contains(row) else { return nil }
    var own = note
    own.rows = note.rows.isEmpty ? [] : [0]
    return own
  }

  private func alternative(_ other: Snapshot.Alternative) -> Snapshot.Alternative? {
    var values: [Snapshot.Alternative.Place: Observation] = [:]
    for (place, value) in other.values where place.row == row && catalogue.columns.indices.contains(place.column) {
      let key = catalogue.columns[place.column]
      let isOwn = key.segment == nil || catalogue.indicators[key.indicator].dimension == dimension.id
      if isOwn { values[.init(column: key.indicator, row: key.segment.map { $0 + 1 } ?? 0)] = value }
    }
    return values.isEmpty
      ? nil : Snapshot.Alternative(source: other.source, inForce: other.inForce, values: values)
  }
}

extension Dataset {
  /// The segments of a dimension as the rows of a table whose head is the region in `row`; nil where there is no such
  /// dimension or row.
  public func bySegments(of dimension: String, in row: Int) -> Dataset? {
    SegmentTable(of: dimension, in: row, of: self)?.dataset(of: self)
  }

  /// Whether anything is known in a snapshot of the segments of a dimension, in a region and in the table of a domain.
  public func hasSegments(of dimension: String, in row: Int, domain: String, in snapshot: Snapshot) -> Bool {
    catalogue.columns.indices.contains { column in
      let key = catalogue.columns[column]
      let indicator = catalogue.indicators[key.indicator]
      return key.segment != nil && indicator.dimension == dimension && indicator.domain == domain
        && !indicator.isContext
        && snapshot.observation(column: column, row: row) != .unknown
    }
  }
}

extension Region {
  /// A segment as the row of a table: found by its names and its id, and without a code.
  convenience init(segment: Dimension.Segment, index: Int) {
    self.init(
      code: .segment(index), name: segment.name.zh, short: segment.name.zh, english: segment.name.en, pinyin: "",
      abbreviations: [segment.id])
  }
}
