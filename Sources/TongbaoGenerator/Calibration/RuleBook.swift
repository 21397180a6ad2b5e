import TongbaoCore

/// Turns what a snapshot prints into rules of single provinces.
///
/// A complete list, and one without a count, speaks of every province; of a sample as many others as were counted are
/// drawn, and the rest are held not to meet the condition.
struct RuleBook {
  /// The rules of each column.
  private(set) var rules: [[PrintedRule]]
  /// Provinces that a list calls remarkable without a number, by column: they are to be the extreme ones.
  private(set) var extremes: [[Int]]

  private let catalogue: Catalogue
  private let snapshot: Snapshot
  /// The rows of the provinces that report.
  private let rows: [Int]
  /// How strong each province is elsewhere, by which the unnamed members of samples are drawn.
  private let vigour: [Double]

  init(catalogue: Catalogue, snapshot: Snapshot, rows: [Int], vigour: [Double]) {
    self.catalogue = catalogue
    self.snapshot = snapshot
    self.rows = rows
    self.vigour = vigour
    rules = Array(repeating: [], count: catalogue.columns.count)
    extremes = Array(repeating: [], count: catalogue.columns.count)
    for column in snapshot.columns.indices { addBounds(column) }
    for list in snapshot.lists { add(list) }
  }

  private mutating func addBounds(_ column: Int) {
    for (province, row) in rows.enumerated() {
      if case .bound(let condition) = snapshot.observation(column: column, row: row) {
        rules[column].append(PrintedRule(condition: condition, province: province, holds: true))
      }
    }
  }

  private mutating func add(_ list: PrintedList) {
    let named = provinces(list)
    switch list.criterion {
    case .condition(let condition) where condition.canBound:
      add(condition, to: list.column, members: members(of: list, condition: condition))
    case .condition:
      extremes[list.column] += named.filter { !extremes[list.column].contains($0) }
    case .text:
      if let condition = firstAttention(list) {
        add(condition, to: list.column, members: named)
      } else {
        extremes[list.column] += named.filter { !extremes[list.column].contains($0) }
      }
    }
  }

  /// What the catalogue holds to be worth attention, for a list that gives no number of its own; nil where another list
  /// of the column gives one, since then the words speak of something else.
  private func firstAttention(_ list: PrintedList) -> Condition? {
    guard list.tone == .attention, !hasNumbers(list.column) else { return nil }
    let indicator = catalogue.indicators[catalogue.columns[list.column].indicator]
    return indicator.threshold(in: snapshot.period)?.tiers.first?.condition
  }

  private func hasNumbers(_ column: Int) -> Bool {
    snapshot.lists.contains { list in
      if case .condition = list.criterion { list.column == column } else { false }
    }
  }

  private mutating func add(_ condition: Condition, to column: Int, members: [Int]) {
    for province in rows.indices {
      rules[column].append(
        PrintedRule(condition: condition, province: province, holds: members.contains(province)))
    }
  }

  private func provinces(_ list: PrintedList) -> [Int] {
    list.rows.compactMap { rows.firstIndex(of: $0) }
  }

  /// The named provinces, and for a sample as many of the likeliest others as the printed count asks for.
  private func members(of list: PrintedList, condition: Condition) -> [Int] {
    let named = provinces(list)
    guard list.completeness == .sample, let count = list.count, count > named.count else { return named }
    let taken = snapshot.lists.filter { $0.column == list.column }.flatMap(provinces)
    let candidates = rows.indices.filter { !taken.contains($0) }
    let sign = wantsHigh(condition) == (better(list.column) != .lower) ? 1.0 : -1.0
    let ordered = candidates.sorted { (sign * vigour[$0], $1) > (sign * vigour[$1], $0) }
    return named + ordered.prefix(count - named.count)
  }

  private func better(_ column: Int) -> Indicator.Better {
    catalogue.indicators[catalogue.columns[column].indicator].better
  }

  private func wantsHigh(_ condition: Condition) -> Bool {
    condition.parts.contains { part in
      if case .range(.some, nil) = part { true } else { false }
    }
  }
}
