import TongbaoCore

/// Finds out from the parents' own figures what their columns have to do with each other, so that the members' figures
/// can have it too: sums since January, stocks that grow by a flow, averages per day, columns that never exceed others.
///
/// The catalogue does not say such things, and no id is known here: what holds in every row of every period is taken to
/// be meant. Periods are shown one after the other; only the last is kept.
public struct ParentSurvey {
  private let catalogue: Catalogue
  private var decimals: [Int]
  private var last: Snapshot?
  private var runs: [Pair: Int]
  private var growths: [Pair: Int]
  private var dailies: [Pair: Int]
  private var paces: [Pair: Int]
  private var ceilings: [Pair: Int]

  /// Two columns that may be tied: the flow, or the smaller, first. A pair counts how often its tie was seen.
  struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  /// A survey of nothing so far.
  public init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    decimals = catalogue.columns.map { _ in 0 }
    let candidates = TieCandidates(catalogue)
    runs = candidates.pairs { $0.kind == .flow && $1.kind == .cumulative && $0.unit == $1.unit }
    growths = candidates.pairs { $0.kind == .flow && $1.kind == .stock && $0.unit == $1.unit }
    dailies = candidates.pairs { $0.kind == .flow && $1.kind == .flow && $1.unit.id == $0.unit.id + "/日" }
    paces = candidates.pairs { $0.kind == .flow && $1.kind == .cumulative && $0.unit.id == $1.unit.id + "/日" }
    ceilings = candidates.pairs { lower, upper in
      guard lower.unit == upper.unit else { return false }
      if lower.kind == .flow { return upper.kind == .flow && lower.domain == upper.domain }
      return upper.kind == .stock
    }
  }

  /// Looks at the next period; periods come in order of time.
  public mutating func look(at snapshot: Snapshot) {
    for (index, column) in snapshot.columns.enumerated() {
      for value in column?.values ?? [] where !value.isNaN {
        decimals[index] = Decimals.count(value, from: decimals[index])
      }
    }
    ceilings = checked(ceilings, snapshot) { $0 <= $1 }
    let days = Double(snapshot.period.dayCount)
    let steps = decimals.map(Decimals.step)
    dailies = checked(dailies, snapshot) { flow, daily, pair in
      (flow / days - daily).magnitude <= 1.01 * steps[pair.second]
    }
    if snapshot.period.beginsYear {
      runs = checked(runs, snapshot) { ($0 - $1).magnitude < 1e-6 }
    } else if let last, last.period.next == snapshot.period {
      runs = checked(runs, snapshot, last) { ($0 - $1).magnitude < 1e-6 }
    }
    if let last, last.period.next == snapshot.period {
      growths = checked(growths, snapshot, last) { ($0 - $1).magnitude < 1e-6 }
      if !snapshot.period.beginsYear {
        paces = checked(paces, snapshot, last) { ($0 * days - $1).magnitude <= days * steps[$2.first] }
      }
    }
    last = snapshot
  }

  /// What was found, by column.
  public var ties: [ColumnTies] {
    var ties = decimals.map { ColumnTies(decimals: $0) }
    for (pair, seen) in runs where seen > 0 { keep(pair.first, in: &ties[pair.second].flow, of: pair.second) }
    for (pair, seen) in growths where seen > 0 { keep(pair.first, in: &ties[pair.second].flow, of: pair.second) }
    for (pair, seen) in dailies where seen > 0 { keep(pair.first, in: &ties[pair.second].dailyOf, of: pair.second) }
    for (pair, seen) in paces where seen > 0 { keep(pair.first, in: &ties[pair.second].paceOf, of: pair.second) }
    for (pair, seen) in ceilings where seen > 0 && ceilings[Pair(first: pair.second, second: pair.first)] == nil {
      ties[pair.first].ceilings.append(pair.second)
    }
    for column in ties.indices { ties[column].ceilings.sort() }
    return ties
  }

  /// Of several columns that would do, one of the same domain, and of those the first.
  private func keep(_ column: Int, in place: inout Int?, of tied: Int) {
    func rank(_ column: Int) -> (Int, Int) {
      let isNear = catalogue.domain(ofColumn: column) == catalogue.domain(ofColumn: tied)
      return (isNear ? 0 : 1, column)
    }
    if let known = place, rank(known) <= rank(column) { return }
    place = column
  }

  private func checked(
    _ pairs: [Pair: Int], _ snapshot: Snapshot, holds: (Double, Double) -> Bool
  ) -> [Pair: Int] { checked(pairs, snapshot) { left, right, _ in holds(left, right) } }

  /// The pairs that hold in all rows that have both numbers, with one more sighting where any did that is not zero.
  private func checked(
    _ pairs: [Pair: Int], _ snapshot: Snapshot, _ before: Snapshot? = nil, holds: (Double, Double, Pair) -> Bool
  ) -> [Pair: Int] {
    var left = pairs
    for (pair, seen) in pairs {
      guard let first = snapshot.columns[pair.first], let second = snapshot.columns[pair.second] else { continue }
      let base = before?.columns[pair.second]
      var isSeen = false
      for row in 0..<min(first.count, second.count) {
        guard let one = first.number(at: row), let other = second.number(at: row) else { continue }
        let start = before == nil ? 0 : base?.number(at: row)
        guard let start else { continue }
        guard holds(one, other - start, pair) else {
          left[pair] = nil
          break
        }
        if one != 0 { isSeen = true }
      }
      if isSeen, left[pair] != nil { left[pair] = seen + 1 }
    }
    return left
  }

  private func checked(
    _ pairs: [Pair: Int], _ snapshot: Snapshot, _ before: Snapshot, holds: (Double, Double) -> Bool
  ) -> [Pair: Int] { checked(pairs, snapshot, before) { left, right, _ in holds(left, right) } }
}
