/// The periods before one, for finding out what was known before of the values of a column.
struct AlertPast {
  /// A period that has been read, or one that is still to be.
  enum Link {
    case loaded(Snapshot)
    case pending
  }

  /// The latest first; those that cannot be read are left out, and nothing is known beyond one that is still to be read.
  let links: [Link]
  let timeline: Timeline

  init(before period: Period, in timeline: Timeline) {
    var links: [Link] = []
    for earlier in timeline.periods(before: period).reversed() {
      switch timeline.neighbour(earlier) {
      case .loaded(let snapshot): links.append(.loaded(snapshot))
      case .pending: links.append(.pending)
      case .absent: continue
      }
      if case .pending = links[links.count - 1] { break }
      if links.count == AlertPast.depth { break }
    }
    self.links = links
    self.timeline = timeline
  }

  /// How many files the last known value of a cell is looked for in.
  private static let depth = ColumnOutlook.longestStreak

  /// Whether the nearest file is still to be read.
  var isPending: Bool { if case .pending = links.first { true } else { false } }

  /// The judge of a column in an earlier period.
  func judge(_ column: Int, _ snapshot: Snapshot, _ catalogue: Catalogue, _ peers: [Int]) -> Judge {
    Judge(
      column: column, snapshot: snapshot, catalogue: catalogue, previous: timeline.neighbour(snapshot.period.previous),
      yearEarlier: timeline.neighbour(snapshot.period.yearEarlier), peers: peers)
  }
}
