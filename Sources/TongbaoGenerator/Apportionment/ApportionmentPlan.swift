import TongbaoCore

/// How every column is shared out, and in which order: what others rest on comes first.
struct ApportionmentPlan: Sendable {
  /// How a column's values come about.
  enum Rule: Sendable {
    /// Whole steps that add up: shared out anew each period, or by what changed since the last.
    case sum
    /// Around the parent, with deviations that cancel out under the weights of a column.
    case mean(weight: Int)
    /// The members' own numerator over their denominator.
    case ratio(numerator: Int, denominator: Int, factor: Double)
    /// Around the parent; no total.
    case around
  }

  /// A column's indicator, rule and ties.
  struct Entry: Sendable {
    let indicator: Indicator
    let rule: Rule
    let ties: ColumnTies
    /// The stock that grows by this flow.
    var fills: Int?
    /// Steps to the catalogue's unit.
    var scale: Double { Decimals.scale(ties.decimals) }
    /// Whether values may lie below zero.
    var isSigned: Bool { indicator.range.map { $0.lowerBound < 0 } ?? true }
  }

  let entries: [Entry]
  let order: [Int]

  init(_ catalogue: Catalogue, ties: [ColumnTies]) {
    var entries = catalogue.columns.indices.map { column in
      Entry(
        indicator: catalogue.indicator(ofColumn: column), rule: Self.rule(column, catalogue), ties: ties[column])
    }
    for (column, tie) in ties.enumerated() where catalogue.indicator(ofColumn: column).kind == .stock {
      if let flow = tie.flow { entries[flow].fills = column }
    }
    self.entries = entries
    order = Self.order(entries)
  }

  private static func rule(_ column: Int, _ catalogue: Catalogue) -> Rule {
    switch catalogue.indicator(ofColumn: column).addsUp {
    case .sum: return .sum
    case .mean(let weight):
      return catalogue.column(of: weight, besides: column).map { .mean(weight: $0) } ?? .around
    case .ratio(let numerator, let denominator, let factor):
      guard let above = catalogue.column(of: numerator, besides: column),
        let below = catalogue.column(of: denominator, besides: column)
      else { return .around }
      return .ratio(numerator: above, denominator: below, factor: factor)
    case .no: return .around
    }
  }

  /// The columns behind all that they rest on; where two rest on each other, the earlier goes first.
  private static func order(_ entries: [Entry]) -> [Int] {
    var order: [Int] = []
    var seen = entries.map { _ in false }
    func visit(_ column: Int) {
      guard !seen[column] else { return }
      seen[column] = true
      needs(of: entries[column], entries).forEach(visit)
      order.append(column)
    }
    entries.indices.forEach(visit)
    return order
  }

  private static func needs(of entry: Entry, _ entries: [Entry]) -> [Int] {
    switch entry.rule {
    case .sum:
      let own = [entry.ties.flow, entry.ties.dailyOf, entry.ties.paceOf].compactMap { $0 }
      let stock = entry.fills.map { entries[$0].ties.ceilings } ?? []
      return own + entry.ties.ceilings + stock
    case .mean(let weight): return [weight]
    case .ratio(let numerator, let denominator, _): return [numerator, denominator]
    case .around: return []
    }
  }
}
