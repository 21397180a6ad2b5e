/// The regions of a table: the head (the nation, or a province in its own table) in row 0, its members in the rows
/// after it. In a table of segments the members stand for the segments of a dimension.
public struct Roster: Sendable {
  public let regions: [Region]
  /// The groups that members may belong to.
  public let groups: [RegionGroup]
  /// The dimension whose segments the members are; nil where they are regions.
  public let dimension: Dimension?

  /// A roster of `head` and `members`, in the order in which tables list them.
  public init(head: Region, members: [Region], groups: [RegionGroup] = [], dimension: Dimension? = nil) {
    regions = [head] + members
    self.groups = groups
    self.dimension = dimension
  }

  /// How many rows there are, the head among them.
  public var count: Int { regions.count }
  public var head: Region { regions[0] }
  /// The rows of the members.
  public var memberRows: Range<Int> { 1..<regions.count }

  public subscript(row: Int) -> Region { regions[row] }

  /// The id of the segment in a row; nil for the head, and where rows are regions.
  public func segment(_ row: Int) -> String? { row == 0 ? nil : dimension?.segments[row - 1].id }

  /// The row of the region with `code`.
  public func row(of code: RegionCode) -> Int? { regions.firstIndex { $0.code == code } }

  /// The member rows of the group with `id`.
  public func rows(inGroup id: String) -> [Int] { memberRows.filter { regions[$0].group == id } }
}
