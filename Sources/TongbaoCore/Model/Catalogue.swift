/// What a dataset measures: its domains, dimensions and indicators, and the columns that they make.
public struct Catalogue: Sendable {
  /// One column of a snapshot: an indicator, or one segment of it.
  public struct ColumnKey: Sendable, Hashable {
    public var indicator: Int
    public var segment: Int?
  }

  public let title: Wording
  /// The region at the head of every table, by code.
  public private(set) var region: RegionCode
  /// The level of the rows.
  public private(set) var level: Level
  public let every: Period.Kind
  /// Regions of the dataset's own, such as a place that a source leaves unnamed.
  public let places: [Region]
  /// The codes of the rows in their order, where these are not all regions of the level.
  public private(set) var rows: [RegionCode]?
  public let domains: [Domain]
  public let dimensions: [Dimension]
  public private(set) var indicators: [Indicator]
  public let notes: [Wording]
  /// The working days of periods; nil where the dataset brings no calendar.
  public let workingDays: WorkingDays?
  /// The phrases of its bulletins, where they are not the usual ones.
  public let bulletin: BulletinWording
  /// The columns: first one for every indicator, in their order, then those of segments.
  public let columns: [ColumnKey]

  private let indexByID: [String: Int]
  private let segmentColumns: [ColumnKey: Int]

  /// A catalogue; of indicators that share an id the first is found by it.
  public init(
    title: Wording, region: RegionCode, level: Level, every: Period.Kind, domains: [Domain],
    dimensions: [Dimension] = [],
    indicators: [Indicator], notes: [Wording] = [], places: [Region] = [], rows: [RegionCode]? = nil,
    workingDays: WorkingDays? = nil, bulletin: BulletinWording = BulletinWording()
  ) {
    self.title = title
    self.region = region
    self.level = level
    self.every = every
    self.domains = domains
    self.dimensions = dimensions
    self.indicators = indicators
    self.notes = notes
    self.places = places
    self.rows = rows
    self.workingDays = workingDays
    self.bulletin = bulletin
    indexByID = Dictionary(indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var columns = indicators.indices.map { ColumnKey(indicator: $0, segment: nil) }
    var segmentColumns: [ColumnKey: Int] = [:]
    for (index, indicator) in indicators.enumerated() where indicator.dimension != nil {
      let segments = dimensions.first { $0.id == indicator.dimension }?.segments ?? []
      for segment in segments.indices {
        let key = ColumnKey(indicator: index, segment: segment)
        segmentColumns[key] = columns.count
        columns.append(key)
      }
    }
    self.columns = columns
    self.segmentColumns = segmentColumns
  }

  /// The same catalogue for tables of `level` under another head.
  ///
  /// A limit that is an amount is one for regions of the catalogue's own level: what is little for a province is much for a
  /// county. Below that level indicators that add up are judged by their other limits only.
  public func scoped(to head: RegionCode, level: Level) -> Catalogue {
    var catalogue = self
    catalogue.region = head
    catalogue.level = level
    catalogue.rows = nil
    guard level > self.level else { return catalogue }
    for index in catalogue.indicators.indices where catalogue.indicators[index].addsUp == .sum {
      catalogue.indicators[index].thresholds = catalogue.indicators[index].thresholds.map(\.withoutAmounts)
    }
    return catalogue
  }

  /// The same catalogue for a table whose rows are the segments of a dimension in `head`.
  ///
  /// Columns and domains keep their places. Indicators without the dimension have no column in tables, since they are known
  /// of the head alone. What is a limit of amounts for a region is none for its parts, and a mean or a ratio is a total of
  /// segments only where its weights have the same segments.
  func bySegments(of dimension: String, under head: RegionCode) -> Catalogue {
    var catalogue = self
    catalogue.region = head
    catalogue.rows = nil
    for index in indicators.indices {
      if indicators[index].dimension != dimension { catalogue.indicators[index].isContext = true }
      if indicators[index].addsUp == .sum {
        catalogue.indicators[index].thresholds = indicators[index].thresholds.map(\.withoutAmounts)
      }
      if !indicators[index].addsUp.references.allSatisfy({ self.dimension(ofIndicator: $0) == dimension }) {
        catalogue.indicators[index].addsUp = .no
      }
    }
    return catalogue
  }

  /// Gives an indicator other thresholds.
  mutating func setThresholds(_ thresholds: [Threshold], ofIndicator index: Int) {
    indicators[index].thresholds = thresholds
  }

  private func dimension(ofIndicator id: String) -> String? { index(of: id).flatMap { indicators[$0].dimension } }

  /// The index of the indicator with `id`, which is also that of its column.
  public func index(of id: String) -> Int? { indexByID[id] }

  /// The column of an indicator's segment.
  public func column(indicator: Int, segment: Int) -> Int? {
    segmentColumns[ColumnKey(indicator: indicator, segment: segment)]
  }

  /// The column that `indicator` or `indicator@segment` names.
  public func column(named name: String) -> Int? {
    guard let at = name.firstIndex(of: "@") else { return indexByID[name] }
    guard let indicator = indexByID[String(name[..<at])], let dimension = dimension(of: indicators[indicator]) else {
      return nil
    }
    let segment = dimension.segments.firstIndex { $0.id == name[name.index(after: at)...] }
    return segment.flatMap { column(indicator: indicator, segment: $0) }
  }

  /// The column of the indicator with `id` that belongs beside `column`: that of the same segment where both are of one
  /// dimension, else the indicator's own.
  public func column(of id: String, besides column: Int) -> Int? {
    guard let other = indexByID[id] else { return nil }
    let key = columns[column]
    guard let segment = key.segment, indicators[other].dimension == indicators[key.indicator].dimension else {
      return other
    }
    return self.column(indicator: other, segment: segment) ?? other
  }

  /// The name of a column in snapshot files.
  public func name(ofColumn column: Int) -> String {
    let key = columns[column]
    let indicator = indicators[key.indicator]
    guard let segment = key.segment, let dimension = dimension(of: indicator) else { return indicator.id }
    return "\(indicator.id)@\(dimension.segments[segment].id)"
  }

  /// The second dimension of an indicator.
  public func dimension(of indicator: Indicator) -> Dimension? {
    indicator.dimension.flatMap { id in dimensions.first { $0.id == id } }
  }

  /// The ids of the dimensions whose segments the indicators of a domain's table have, in the order of the catalogue.
  public func dimensions(inDomain id: String) -> [String] {
    let used = Set(indicators(inDomain: id).compactMap { indicators[$0].dimension })
    return dimensions.map(\.id).filter(used.contains)
  }

  /// The indices of a domain's indicators; those told only in a region's screen are left out unless asked for.
  public func indicators(inDomain id: String, context: Bool = false) -> [Int] {
    indicators.indices.filter { indicators[$0].domain == id && (context || !indicators[$0].isContext) }
  }
}
