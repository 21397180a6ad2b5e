import TongbaoCore

/// Conditions as English prose has them: below 70%, behind the pace, down 35% or more on the period before.
struct EnglishConditionProse: ConditionProse {
  let values: ValueText
  let head: String
  let catalogue: Catalogue
  let properNames: ProperNames

  /// What a completion rate is held against.
  private var pace: String { EnglishProse().pace(isPlan: values.indicator.followsPlan) }

  func words(_ condition: Condition) -> String { condition.parts.map(words).joined(separator: " and ") }

  private func words(_ part: Condition.Part) -> String {
    switch part {
    case .range(let lower?, let upper?): between(lower, upper)
    case .range(let lower?, nil): above(lower)
    case .range(nil, let upper?): below(upper)
    case .range(nil, nil): ""
    case .equal(let term): term.isZero ? "at zero" : "at " + self.term(term)
    case .top(let count): count == 1 ? "first" : "the top \(EnglishNumbers.word(count))"
    case .bottom(let count): count == 1 ? "last" : "the bottom \(EnglishNumbers.word(count))"
    }
  }

  private func below(_ limit: Condition.Limit) -> String {
    let term = limit.term
    if let percent = term.fall {
      return limit.isInclusive ? "down \(percent)% or more on the period before" : "down by more than \(percent)%"
    }
    if term.isZero { return limit.isInclusive ? "at zero or below" : "below zero" }
    if term.isWhole, term.reference == .pace { return (limit.isInclusive ? "not ahead of " : "behind ") + pace }
    if term.isWhole { return (limit.isInclusive ? "no higher than " : "below ") + self.term(term) }
    return limit.isInclusive ? "at \(self.term(term)) or below" : "below " + self.term(term)
  }

  private func above(_ limit: Condition.Limit) -> String {
    let term = limit.term
    if term.isZero { return limit.isInclusive ? "at zero or above" : "above zero" }
    if term.isWhole, term.reference == .pace {
      return (limit.isInclusive ? "on or ahead of " : "ahead of ") + pace
    }
    if term.isWhole { return (limit.isInclusive ? "no lower than " : "above ") + self.term(term) }
    return limit.isInclusive ? "at \(self.term(term)) or above" : "above " + self.term(term)
  }

  private func between(_ lower: Condition.Limit, _ upper: Condition.Limit) -> String {
    let low = (lower.isInclusive ? "at " : "above ") + term(lower.term) + (lower.isInclusive ? " or above" : "")
    return low + " but " + (upper.isInclusive ? "no higher than " : "below ") + term(upper.term)
  }

  func aim(_ condition: Condition) -> String {
    guard condition.parts.count == 1, let part = condition.parts.first else { return words(condition) }
    switch part {
    case .range(let lower?, nil): return (lower.isInclusive ? "at least " : "more than ") + term(lower.term)
    case .range(nil, let upper?): return (upper.isInclusive ? "no more than " : "less than ") + term(upper.term)
    case .equal(let value): return term(value)
    case .range, .top, .bottom: return words(condition)
    }
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
    case .pace: pace
    case .last: "the period before"
    case .lastYear: "the same period last year"
    case .worstQuarter: "the worst quarter"
    case .bestQuarter: "the best quarter"
    case .indicator(let id):
      catalogue.index(of: id).map { properNames.inner(catalogue.indicators[$0].name.en) } ?? id
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
