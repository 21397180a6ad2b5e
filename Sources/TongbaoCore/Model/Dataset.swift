/// A dataset as far as it has been read: its catalogue, the regions of its tables, and its periods.
public struct Dataset: Sendable {
  /// What the dataset is called where there are several: the name of its folder.
  public let id: String
  public let catalogue: Catalogue
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
    lowerTables: Set<RegionCode> = [], isLower: Bool = false
  ) {
    self.id = id
    self.catalogue = catalogue
    self.roster = roster
    self.timeline = timeline
    self.problems = problems
    self.lowerTables = lowerTables
    self.isLower = isLower
  }

  /// What the whole dataset is called: a table of a region has its code behind that.
  public var rootID: String { String(id.prefix { $0 != "/" }) }

  /// The latest period that there is a file for.
  public var latestPeriod: Period? { timeline.periods.last }
}
