import TongbaoCore

/// By how many of several columns each region needs attention.
struct AttentionCount: Sendable {
  /// For each row, how many of its values do.
  private(set) var values: [Int]
  /// The rows of the column that is being added.
  private var marked: [Bool]

  init(rows: Int) {
    values = [Int](repeating: 0, count: rows)
    marked = [Bool](repeating: false, count: rows)
  }

  /// How many regions need attention.
  var count: Int { values.count { $0 > 0 } }
  /// The regions that need attention.
  var rows: Set<Int> { Set(values.indices.filter { values[$0] > 0 }) }

  /// Counts the members that fall into a tier of the judge's threshold. Thousands of numbers against plain limits are
  /// compared at once; whatever is harder, as bounds among them, is left to the judge.
  mutating func add(_ judge: Judge, _ column: Column?) {
    guard let tiers = judge.threshold?.tiers, !tiers.isEmpty, let column else { return }
    let national = column.count > 0 ? column.number(at: 0) : nil
    let plain = tiers.compactMap { $0.condition.range(national: national) }
    for row in marked.indices { marked[row] = false }
    if plain.count == tiers.count {
      for range in plain { mark(column.values, within: range) }
      mark(judge, among: column.sides.lazy.map(\.row))
    } else {
      mark(judge, among: marked.indices)
    }
    for row in marked.indices where marked[row] { values[row] += 1 }
  }

  /// Forgets all rows but these.
  mutating func keep(_ rows: [Int]) {
    var kept = [Int](repeating: 0, count: values.count)
    for row in rows where values.indices.contains(row) { kept[row] = values[row] }
    values = kept
  }

  private mutating func mark(_ judge: Judge, among rows: some Sequence<Int>) {
    for row in rows where row > 0 && marked.indices.contains(row) && !marked[row] {
      marked[row] = judge.status(row: row).needsAttention
    }
  }

  private mutating func mark(_ values: [Double], within range: Interval) {
    for row in 1..<max(1, min(values.count, marked.count)) {
      let value = values[row]
      let isAbove = value > range.lower || (range.includesLower && value == range.lower)
      let isBelow = value < range.upper || (range.includesUpper && value == range.upper)
      if isAbove && isBelow { marked[row] = true }
    }
  }
}

extension Condition {
  /// The values that meet a condition of numbers and the head's value; nil where anything else has a say.
  fileprivate func range(national: Double?) -> Interval? {
    guard !asksForRank, references.allSatisfy({ $0 == .national }), national != nil || references.isEmpty else {
      return nil
    }
    return replacing(national: national)?.plainInterval
  }
}
