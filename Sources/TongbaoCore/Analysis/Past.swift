/// What a dataset has of the time before a period: the periods with a file, the latest first.
///
/// On a series with holes the period before may have no file, or no value; what a value is compared with is then the
/// last that is known, and whoever tells of it has to say of when that is.
public struct Past: Sendable {
  /// The latest of them, looked up once: on a series without holes nobody asks for more.
  private let nearest: Neighbour
  /// Those before it, in order of time.
  private let others: ArraySlice<Period>
  private let timeline: Timeline

  /// The past of `period`; files that could not be read are passed over.
  public init(before period: Period, in timeline: Timeline) {
    var others = timeline.periods(before: period)
    var nearest = Neighbour.absent
    while nearest.isAbsent, let period = others.popLast() { nearest = timeline.neighbour(period) }
    self.nearest = nearest
    self.others = others
    self.timeline = timeline
  }

  /// The latest earlier period in which something is known of a cell: `pending` where one that has to be read before
  /// that can be told is still to be read, `absent` where there is none.
  public func lastKnown(column: Int, row: Int) -> Neighbour {
    func decides(_ neighbour: Neighbour) -> Bool {
      neighbour.isPending || neighbour.observation(column: column, row: row).isInformative
    }
    if decides(nearest) { return nearest }
    return others.reversed().lazy.map(timeline.neighbour).first(where: decides) ?? .absent
  }
}

extension Neighbour {
  /// The snapshot, where it is loaded.
  public var snapshot: Snapshot? {
    if case .loaded(let snapshot) = self { snapshot } else { nil }
  }

  /// The period that it is, where it is loaded.
  public var period: Period? { snapshot?.period }

  /// Whether there is no such period, or it cannot be read.
  public var isAbsent: Bool {
    if case .absent = self { true } else { false }
  }
}

extension Snapshot {
  /// Whether the file says anything of a column.
  public func hasColumn(_ column: Int) -> Bool { columns.indices.contains(column) && columns[column] != nil }

  /// Whether any value of a column is known, if only by a bound.
  public func tells(ofColumn column: Int) -> Bool {
    guard hasColumn(column), let values = columns[column] else { return false }
    return values.values.contains { !$0.isNaN } || values.sides.contains { $0.observation.isInformative }
  }
}
