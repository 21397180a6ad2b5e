import TongbaoCore

/// How a person has arranged what is looked at: what undo takes back.
struct Arrangement: Sendable, Hashable {
  /// What an arrangement is made of.
  enum Part: Sendable, Hashable, CaseIterable {
    case marks, group, order, columns, filter, colours, comparison, thresholds
  }

  var marked: [RegionCode]
  var group: PeerGroup
  /// By domain.
  var orders: [Int: SortOrder]
  /// By domain: the columns whose course stands beside them.
  var unfolded: [Int: Set<Int>]
  var filter: String
  var shading: Shading
  var comparison: Comparison
  /// By the ids of indicators: what judges them in place of the catalogue.
  var overrides: [String: ThresholdOverride]
  /// How alerts are grouped and filtered.
  var alerts: AlertView

  /// In what two arrangements differ.
  func differences(from other: Arrangement) -> [Part] {
    let pairs: [(Part, Bool)] = [
      (.marks, marked == other.marked), (.group, group == other.group),
      (.order, orders == other.orders && alerts.grouping == other.alerts.grouping),
      (.columns, unfolded == other.unfolded), (.filter, filter == other.filter && alerts.filter == other.alerts.filter),
      (.colours, shading == other.shading),
      (.comparison, comparison == other.comparison), (.thresholds, overrides == other.overrides),
    ]
    return pairs.filter { !$0.1 }.map(\.0)
  }
}

/// The arrangements before and after the one on the screen.
struct Arrangements: Sendable {
  /// An arrangement, and the table that it is of.
  struct Entry: Sendable, Hashable {
    var arrangement: Arrangement
    var table: Table
  }

  /// A table among all that can be on the screen.
  struct Table: Sendable, Hashable {
    var dataset: String?
    /// How many tables lie above it.
    var depth: Int
    var head: RegionCode?
    var rows: Rows
  }

  private(set) var past: [Entry] = []
  private(set) var future: [Entry] = []
  /// The arrangement when a filter began to be typed, which is one change however many letters it has.
  var beforeTyping: Entry?

  /// How many changes can be taken back.
  static let limit = 100

  /// Notes what was before a change. What was taken back before it is gone.
  mutating func note(_ entry: Entry) {
    guard past.last != entry else { return }
    past.append(entry)
    future.removeAll()
    if past.count > Arrangements.limit { past.removeFirst() }
  }

  /// Keeps what was judged by the dataset's file apart from what that says from now on, so that undo still leads there.
  mutating func keep(_ threshold: Threshold, of indicator: String, dataset: String?) {
    for index in past.indices
    where past[index].table.dataset == dataset && past[index].arrangement.overrides[indicator] == nil {
      past[index].arrangement.overrides[indicator] = ThresholdOverride(threshold, .run)
    }
  }

  /// The last arrangement of the table before `now`, which becomes the next one; nil where there is none.
  mutating func back(from now: Entry) -> Arrangement? { Arrangements.step(from: &past, to: &future, now) }

  /// The other way.
  mutating func forth(from now: Entry) -> Arrangement? { Arrangements.step(from: &future, to: &past, now) }

  private static func step(from: inout [Entry], to: inout [Entry], _ now: Entry) -> Arrangement? {
    guard let index = from.lastIndex(where: { $0.table == now.table }) else { return nil }
    to.append(now)
    return from.remove(at: index).arrangement
  }
}
