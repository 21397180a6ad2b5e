import TongbaoCore

/// What the calibrating snapshot fixes, as limits on the values of single provinces.
struct CalibrationFacts {
  let catalogue: Catalogue
  let snapshot: Snapshot
  /// The rows of the provinces that report.
  let rows: [Int]
  private let book: RuleBook

  /// The facts of `snapshot` for the provinces in `rows`, whose `vigour` decides whom a sample leaves unnamed.
  init(catalogue: Catalogue, snapshot: Snapshot, rows: [Int], vigour: [Double]) {
    self.catalogue = catalogue
    self.snapshot = snapshot
    self.rows = rows
    book = RuleBook(catalogue: catalogue, snapshot: snapshot, rows: rows, vigour: vigour)
  }

  /// The column and the indicator with this id.
  func indicator(_ id: String) throws -> (column: Int, indicator: Indicator) {
    guard let column = catalogue.index(of: id) else { throw GeneratorError.missingIndicator(id) }
    return (column, catalogue.indicators[column])
  }

  /// The printed national value; nil when none was printed.
  func national(ifPrinted id: String) -> Double? {
    catalogue.index(of: id).flatMap { snapshot.observation(column: $0, row: 0).number }
  }

  /// The printed national value, without which the model cannot go on.
  func national(_ id: String) throws -> Double {
    guard let value = national(ifPrinted: id) else { throw GeneratorError.missingNational(id) }
    return value
  }

  /// The printed value of one province.
  func exact(_ id: String, province: Int) -> Double? {
    catalogue.index(of: id).flatMap { snapshot.observation(column: $0, row: rows[province]).number }
  }

  /// The provinces that a list calls remarkable without a number.
  func extremes(_ id: String) -> [Int] {
    catalogue.index(of: id).map { book.extremes[$0] } ?? []
  }

  /// What is left for one province, with `resolve` telling what the references stand for.
  func allowed(
    _ id: String, province: Int, resolve: (Condition.Reference) -> Double? = { _ in nil }
  ) throws -> Allowed {
    let (column, indicator) = try indicator(id)
    var allowed = Allowed(low: indicator.range?.lowerBound ?? -1e9, high: indicator.range?.upperBound ?? 1e9)
    if let value = exact(id, province: province) {
      allowed.keep(low: value, high: value)
      return allowed
    }
    for rule in book.rules[column] where rule.province == province && !rule.comparesWithLast {
      guard let ends = rule.ends(resolve: { resolved($0, id: id, resolve) }) else { continue }
      narrow(&allowed, by: ends, holds: rule.holds, indicator: indicator)
    }
    if let leader = leader(id) { allowed.keep(low: -.infinity, high: leader - margin(indicator, at: leader)) }
    if allowed.stretches.isEmpty { throw GeneratorError.contradiction(id) }
    return allowed
  }

  /// The share of its last value that a province is printed to have fallen to or below; nil when none was printed.
  func shareOfLast(_ id: String, province: Int) -> Double? {
    guard let column = catalogue.index(of: id) else { return nil }
    return book.rules[column].first { $0.province == province && $0.holds && $0.shareOfLast != nil }?.shareOfLast
  }

  /// What is left for the value of the period before, given this period's `value`: conditions such as `<=0.65*last`,
  /// turned round, with a tenth to spare.
  func allowedLast(_ id: String, province: Int, value: Double) throws -> Allowed {
    let (column, indicator) = try indicator(id)
    var allowed = Allowed(low: indicator.range?.lowerBound ?? -1e9, high: indicator.range?.upperBound ?? 1e9)
    for rule in book.rules[column] where rule.province == province {
      guard let share = rule.shareOfLast, share > 0 else { continue }
      if rule.holds {
        allowed.keep(low: value / share * 1.1, high: .infinity)
      } else {
        allowed.keep(low: -.infinity, high: value / share / 1.1)
      }
    }
    if allowed.stretches.isEmpty { throw GeneratorError.contradiction(id) }
    return allowed
  }

  /// The rules of a province in a column.
  func rules(column: Int, province: Int) -> [PrintedRule] {
    book.rules[column].filter { $0.province == province }
  }

  /// How far a value keeps from a bound, so that it stays on its side of it in print.
  func margin(_ indicator: Indicator, at bound: Double) -> Double {
    let step = (0..<indicator.decimals).reduce(1.0) { step, _ in step / 10 }
    return max(0.6 * step, 0.004 * bound.magnitude)
  }

  private func resolved(
    _ reference: Condition.Reference, id: String, _ resolve: (Condition.Reference) -> Double?
  ) -> Double? {
    switch reference {
    case .national: resolve(reference) ?? national(ifPrinted: id)
    case .pace: resolve(reference) ?? snapshot.period.elapsedShare.percent
    default: resolve(reference)
    }
  }

  private func narrow(
    _ allowed: inout Allowed, by ends: (low: Double, high: Double), holds: Bool, indicator: Indicator
  ) {
    let low = ends.low.isFinite ? margin(indicator, at: ends.low) : 0
    let high = ends.high.isFinite ? margin(indicator, at: ends.high) : 0
    if ends.low == ends.high && holds {
      allowed.keep(low: ends.low, high: ends.high)
    } else if holds {
      allowed.keep(low: ends.low + low, high: ends.high - high)
    } else {
      allowed.remove(low: ends.low - low, high: ends.high + high)
    }
  }

  /// The value of a province that was printed alone, as a case worth telling: the others stay behind it.
  private func leader(_ id: String) -> Double? {
    guard let column = catalogue.index(of: id), catalogue.indicators[column].better == .higher else { return nil }
    let listed = snapshot.lists.filter { $0.column == column && $0.tone == .attention }.flatMap(\.rows)
    let values = rows.filter { !listed.contains($0) }.compactMap { row in
      snapshot.observation(column: column, row: row).number
    }
    return values.max()
  }
}
