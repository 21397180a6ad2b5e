import TongbaoCore

/// One thing that the calibrating snapshot says of one province: a condition that holds, or one that does not.
struct PrintedRule {
  var condition: Condition
  /// The province, counted from 0 among those that report.
  var province: Int
  var holds: Bool

  /// The ends of the condition, when `resolve` knows what its references stand for; nil when it does not, or for ranks.
  func ends(resolve: (Condition.Reference) -> Double?) -> (low: Double, high: Double)? {
    var low = -Double.infinity
    var high = Double.infinity
    func value(_ term: Condition.Term) -> Double? {
      guard let reference = term.reference else { return term.offset }
      return resolve(reference).map { term.factor * $0 + term.offset }
    }
    for part in condition.parts {
      switch part {
      case .range(let lower, let upper):
        if let lower {
          guard let number = value(lower.term) else { return nil }
          low = max(low, number)
        }
        if let upper {
          guard let number = value(upper.term) else { return nil }
          high = min(high, number)
        }
      case .equal(let term):
        guard let number = value(term) else { return nil }
        low = max(low, number)
        high = min(high, number)
      case .top, .bottom: return nil
      }
    }
    return (low, high)
  }

  /// Whether the condition compares with the period before.
  var comparesWithLast: Bool { condition.references.contains(.last) }

  /// The share of the last value at which a condition such as `<=0.65*last` turns.
  var shareOfLast: Double? { share(of: .last) }

  /// The share of another indicator's value at which a condition such as `<0.1*broadband.gross_adds` turns.
  func shareOf(_ id: String) -> Double? { share(of: .indicator(id)) }

  private func share(of reference: Condition.Reference) -> Double? {
    guard condition.parts.count == 1, case .range(nil, let upper?) = condition.parts[0],
      upper.term.reference == reference, upper.term.offset == 0, upper.term.factor > 0
    else { return nil }
    return upper.term.factor
  }
}
