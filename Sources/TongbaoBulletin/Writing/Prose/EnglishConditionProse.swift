import TongbaoCore

/// Conditions as English prose has them: below 70%, behind the pace, down 35% or more on the period before.
struct EnglishConditionProse: ConditionProse {
  let values: ValueText
  let head: String
  let catalogue: Catalogue

  func words(_ condition: Condition) -> String { condition.parts.map(words).joined(separator: " and ") }

  private func words(_ part: Condition.Part) -> String {
    switch part {
    case .range(let lower?, let upper?): between(lower, upper)
    case .range(let lower?, nil): above(lower)
    case .range(nil, let upper?): below(upper)
    case .range(nil, nil): ""
    case .equal(let term): term.isZero ? "at zero" : "at " + self.term(term)
    case .top(let count): count == 1 ? "in first place" : "in the first \(EnglishNumbers.word(count)) places"
    case .bottom(let count): count == 1 ? "in last place" : "in the last \(EnglishNumbers.word(count)) places"
    }
  }

  private func below(_ limit: Condition.Limit) -> String {
    let term = limit.term
    if let percent = term.fall {
      return limit.isInclusive ? "down \(percent)% or more on the period before" : "down by more than \(percent)%"
    }
    if term.isZero { return limit.isInclusive ? "at zero or below" : "below zero" }
    if term.isWhole, term.reference == .pace { return limit.isInclusive ? "not ahead of the pace" : "behind the pace" }
    return (limit.isInclusive ? "no higher than " : "below ") + self.term(term)
  }

  private func above(_ limit: Condition.Limit) -> String {
    let term = limit.term
    if term.isZero { return limit.isInclusive ? "at zero or above" : "above zero" }
    if term.isWhole, term.reference == .pace { return limit.isInclusive ? "on or ahead of the pace" : "ahead of the pace" }
    return (limit.isInclusive ? "at least " : "above ") + self.term(term)
  }

  private func between(_ lower: Condition.Limit, _ upper: Condition.Limit) -> String {
    let low = (lower.isInclusive ? "from " : "above ") + term(lower.term)
    return low + (upper.isInclusive ? " up to " : " to below ") + term(upper.term)
  }

  private func term(_ term: Condition.Term) -> String {
    guard let reference = term.reference else { return term.offset == 0 ? "zero" : values.limit(term.offset) }
    var text = name(reference)
    if term.factor != 1 {
      text = NumberText.fixed(term.factor * 100, decimals: 2).droppingZeroDecimals + "% of " + text
    }
    guard term.offset != 0 else { return text }
    return text + (term.offset > 0 ? " plus " : " less ") + values.distance(term.offset)
  }

  private func name(_ reference: Condition.Reference) -> String {
    switch reference {
    case .national: head
    case .pace: "the pace"
    case .last: "the period before"
    case .lastYear: "the same period last year"
    case .worstQuarter: "the worst quarter"
    case .bestQuarter: "the best quarter"
    case .indicator(let id):
      catalogue.index(of: id).map { EnglishProse().inner(catalogue.indicators[$0].name.en) } ?? id
    }
  }
}

/// Numbers as English writes them in a sentence.
enum EnglishNumbers {
  private static let words = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  /// In words up to twelve.
  static func word(_ number: Int) -> String {
    words.indices.contains(number) ? words[number] : NumberText.withSeparators("\(number)")
  }
}
