/// A dataset as far as it has been read: its catalogue, the regions of its tables, and its periods.
public struct Dataset: Sendable {
  /// What the dataset is called where there are several: the name of its folder.
  public let id: String
  /// What is measured, and what judges it.
  public private(set) var catalogue: Catalogue
  /// The catalogue as its file has it.
  public let publishedCatalogue: Catalogue
  /// Whether thresholds stand in the place of the file's.
  private(set) var hasOverrides = false
  public let roster: Roster
  public var timeline: Timeline
  /// The regions that have a table of their own, one level down.
  public let lowerTables: Set<RegionCode>
  /// Whether the table is one of those, and not the dataset's own.
  public let isLower: Bool
  /// What is wrong with files whose last good content is still shown, or with the folder.
  public var problems: [Problem]

  public init(
    id: String, catalogue: Catalogue, roster: Roster, timeline: Timeline, problems: [Problem] = [],
    lowerTables: Set<RegionCode> = [], isLower: Bool = false, published: Catalogue? = nil
  ) {
    self.id = id
    self.catalogue = catalogue
    publishedCatalogue = published ?? catalogue
    hasOverrides = published != nil
    self.roster = roster
    self.timeline = timeline
    self.problems = problems
    self.lowerTables = lowerTables
    self.isLower = isLower
  }

  /// Puts thresholds, by the ids of indicators, in the place of the catalogue's; those of before are forgotten.
  public mutating func judge(by overrides: [String: ThresholdOverride]) {
    catalogue = publishedCatalogue.judging(overrides, isLower: isLower)
    hasOverrides = !overrides.isEmpty
  }

  /// The same dataset, judged as its file has it.
  public var asPublished: Dataset {
    var dataset = self
    dataset.catalogue = publishedCatalogue
    return dataset
  }

  /// The indicators that are judged otherwise than the file has it, by index.
  public var judgedOtherwise: [Int] {
    guard hasOverrides else { return [] }
    return catalogue.indicators.indices.filter {
      catalogue.indicators[$0].thresholds != publishedCatalogue.indicators[$0].thresholds
    }
  }

  /// What the whole dataset is called: a table of a region has its code behind that.
  public var rootID: String { String(id.prefix { $0 != "/" }) }

  /// The latest period that there is a file for.
  public var latestPeriod: Period? { timeline.periods.last }
}
