/// The ranks of the rows of a column, best first; equal values share a rank, and a bound has a range of ranks.
public struct Ranking: Sendable {
  /// The ranks that a row may have, from 1; one rank where the values decide it.
  public private(set) var ranks: [Int: ClosedRange<Int>]
  /// How many rows are ranked: those of whose value anything is known.
  public var count: Int { ranks.count }

  private init(ranks: [Int: ClosedRange<Int>]) { self.ranks = ranks }

  /// Ranks `rows` of `column` in the direction that is better (higher first where neither is);
  /// `possible` tells what a bound in a row leaves possible; a contradictory bound leaves everything.
  public init(
    column: Column?, better: Indicator.Better, rows: [Int],
    possible: (Condition, Int) -> Interval = { bound, _ in
      bound.plainInterval
    }
  ) {
    let entries = column.map { Ranking.entries(of: $0, better: better, rows: rows, possible: possible) } ?? []
    self.init(ranks: Ranking.ranks(of: entries))
  }

  /// The ranks that one row alone may have, and how many rows are ranked, without putting them into order; nil where
  /// the row is not ranked. The arguments are those of a whole ranking.
  public static func rank(
    ofRow row: Int, column: Column?, better: Indicator.Better, rows: [Int],
    possible: (Condition, Int) -> Interval = { bound, _ in
      bound.plainInterval
    }
  ) -> (ranks: ClosedRange<Int>, count: Int)? {
    let entries = column.map { self.entries(of: $0, better: better, rows: rows, possible: possible) } ?? []
    guard let entry = entries.first(where: { $0.row == row }) else { return nil }
    let certainlyBetter = entries.count { isAbove($0, entry) }
    let possiblyBetter = entries.count { mayBeAbove($0, entry) }
    return (ranks(certainlyBetter, possiblyBetter, of: entry), entries.count)
  }

  /// The ranks a row may have.
  public subscript(row: Int) -> ClosedRange<Int>? { ranks[row] }

  /// Whether the row is among the first so many; one that is not ranked, such as the head of the table, is not.
  func verdict(row: Int, amongFirst limit: Int) -> Verdict {
    guard let rank = ranks[row] else { return .no }
    return rank.upperBound <= limit ? .yes : rank.lowerBound > limit ? .no : .undetermined
  }

  /// A row with the values that it may have, the greater the better.
  private struct Entry {
    var row: Int
    var low: Double
    var high: Double
    var isOpenLow = false
    var isOpenHigh = false

    init(row: Int, low: Double, high: Double) {
      self.row = row
      self.low = low
      self.high = high
    }

    init(row: Int, interval: Interval, reversed: Bool) {
      let interval = interval.isEmpty ? Interval.everything : interval
      self.row = row
      low = reversed ? -interval.upper : interval.lower
      high = reversed ? -interval.lower : interval.upper
      isOpenLow = !(reversed ? interval.includesUpper : interval.includesLower)
      isOpenHigh = !(reversed ? interval.includesLower : interval.includesUpper)
    }
  }

  /// The rows of which anything is known.
  private static func entries(
    of column: Column, better: Indicator.Better, rows: [Int], possible: (Condition, Int) -> Interval
  ) -> [Entry] {
    let sign: Double = better == .lower ? -1 : 1
    return rows.compactMap { row in
      guard row >= 0, row < column.count else { return nil }
      switch column[row] {
      case .number(let value): return Entry(row: row, low: value * sign, high: value * sign)
      case .approximate: return Entry(row: row, interval: Interval(known: column[row]), reversed: better == .lower)
      case .bound(let bound): return Entry(row: row, interval: possible(bound, row), reversed: better == .lower)
      case .missing, .unknown: return nil
      }
    }
  }

  private static func ranks(of entries: [Entry]) -> [Int: ClosedRange<Int>] {
    let lows = entries.sorted { ($0.low, $0.isOpenLow ? 1 : 0) < ($1.low, $1.isOpenLow ? 1 : 0) }
    let highs = entries.sorted { ($0.high, $0.isOpenHigh ? 0 : 1) < ($1.high, $1.isOpenHigh ? 0 : 1) }
    var result: [Int: ClosedRange<Int>] = [:]
    result.reserveCapacity(entries.count)
    for entry in entries {
      let certainlyBetter = lows.count - partition(lows) { isAbove($0, entry) }
      let possiblyBetter = highs.count - partition(highs) { mayBeAbove($0, entry) }
      result[entry.row] = ranks(certainlyBetter, possiblyBetter, of: entry)
    }
    return result
  }

  /// The best rank counts those certainly better, the worst those possibly better, of whom a bound itself may be one.
  private static func ranks(_ certainlyBetter: Int, _ possiblyBetter: Int, of entry: Entry) -> ClosedRange<Int> {
    let itself = mayBeAbove(entry, entry) ? 1 : 0
    return certainlyBetter + 1...max(certainlyBetter + 1, possiblyBetter - itself + 1)
  }

  private static func isAbove(_ other: Entry, _ entry: Entry) -> Bool {
    other.low > entry.high || (other.low == entry.high && (other.isOpenLow || entry.isOpenHigh))
  }

  private static func mayBeAbove(_ other: Entry, _ entry: Entry) -> Bool { other.high > entry.low }

  /// The index of the first entry that satisfies `test`, in entries ordered so that those that do stand last.
  private static func partition(_ entries: [Entry], where test: (Entry) -> Bool) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if test(entries[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Condition {
  /// What the condition's plain numbers leave possible; references leave everything.
  public var plainInterval: Interval {
    var interval = Interval.everything
    for part in parts {
      interval.narrow(by: part) { $0.reference == nil ? .within(Interval($0.offset)) : .undetermined }
    }
    return interval
  }
}
