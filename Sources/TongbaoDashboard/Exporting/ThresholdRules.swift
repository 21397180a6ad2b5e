import TongbaoCore
import TongbaoExchange

/// A threshold as rules that a spreadsheet can work out: all of it, or nothing, for half of it would colour wrongly.
struct ThresholdRules {
  private let judge: Judge
  private let indicator: Indicator
  /// The ids of the columns that stand in the same table.
  private let shown: Set<String>
  /// Where the head's value stands.
  private let head: Head

  /// Where a table has the values that others are held against.
  enum Head {
    /// In its first row.
    case row
    /// In a column, by its id, of the same row.
    case column(String)
    case none
  }

  /// The rules of a table with the indicators `shown` in its columns.
  init(_ judge: Judge, _ indicator: Indicator, shown: Set<String> = [], head: Head = .row) {
    self.judge = judge
    self.indicator = indicator
    self.shown = shown
    self.head = head
  }

  /// Worst first; empty where some condition cannot be told so, such as a place in a ranking or the last period's value.
  var rules: [Report.Rule] {
    guard let threshold = judge.threshold else { return [] }
    let tiers = threshold.tiers.map { tier in
      rule(tier.condition, tier.severity == .critical ? .critical : .attention)
    }
    let all = tiers + threshold.commend.map { rule($0, .commended) }
    return all.contains { $0 == nil } ? [] : all.compactMap { $0 }
  }

  private func rule(_ condition: Condition, _ meaning: Report.Rule.Meaning) -> Report.Rule? {
    var parts: [Report.Rule.Part] = []
    for part in condition.parts {
      guard let own = self.parts(part) else { return nil }
      parts += own
    }
    return parts.isEmpty ? nil : Report.Rule(meaning, parts)
  }

  private func parts(_ part: Condition.Part) -> [Report.Rule.Part]? {
    switch part {
    case .top, .bottom: return nil
    case .equal(let term): return limit(term).map { [.init(.equal, $0)] }
    case .range(let lower, let upper):
      var parts: [Report.Rule.Part] = []
      if let lower {
        guard let limit = limit(lower.term) else { return nil }
        parts.append(.init(lower.isInclusive ? .atLeast : .greater, limit))
      }
      if let upper {
        guard let limit = limit(upper.term) else { return nil }
        parts.append(.init(upper.isInclusive ? .atMost : .less, limit))
      }
      return parts
    }
  }

  private func limit(_ term: Condition.Term) -> Report.Rule.Limit? {
    switch term.reference {
    case nil: .number(term.offset)
    case .national: limit(ofHead: term)
    case .pace where indicator.pace == .year: judge.number(of: term, row: 0).map { .number($0) }
    case .indicator(let id) where shown.contains(id): .column(id, factor: term.factor, offset: term.offset)
    case .pace, .last, .lastYear, .worstQuarter, .bestQuarter, .indicator: nil
    }
  }

  private func limit(ofHead term: Condition.Term) -> Report.Rule.Limit? {
    switch head {
    case .row: .head(factor: term.factor, offset: term.offset)
    case .column(let id): .column(id, factor: term.factor, offset: term.offset)
    case .none: nil
    }
  }
}
