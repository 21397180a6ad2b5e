import TongbaoCore

/// A condition in words: 低于70%, behind the pace, down 35 % or more.
struct ConditionText {
  let indicator: Indicator
  let phrases: any Phrases
  var catalogue: Catalogue?

  /// All parts, joined.
  func words(_ condition: Condition) -> String {
    condition.parts.map(words).joined(separator: phrases.and)
  }

  /// A plain limit with its unit: 70%.
  func limit(_ value: Double) -> String { plain(value).typographic + unitText }

  private func words(_ part: Condition.Part) -> String {
    switch part {
    case .range(let lower?, let upper?): phrases.range(words(lower.term), words(upper.term))
    case .range(let lower?, nil): phrases.above(words(lower.term), orEqual: lower.isInclusive)
    case .range(nil, let upper?): upper.term.fall.map(phrases.fallen) ?? below(upper)
    case .range(nil, nil): ""
    case .equal(let term): phrases.equal(to: words(term))
    case .top(let count): phrases.rank(top: true, count)
    case .bottom(let count): phrases.rank(top: false, count)
    }
  }

  private func below(_ limit: Condition.Limit) -> String {
    phrases.below(words(limit.term), orEqual: limit.isInclusive)
  }

  private func words(_ term: Condition.Term) -> String {
    guard let reference = term.reference else { return limit(term.offset) }
    let name = phrases.reference(reference, in: catalogue)
    var text = name
    if term.factor != 1 {
      text = phrases.share(NumberText.fixed(term.factor * 100, decimals: 2).droppingZeroDecimals, of: name)
    }
    if term.offset != 0 {
      let unit = indicator.unit.isPercentage ? phrases.unitSuffix(Unit("PP")) : unitText
      text = phrases.shifted(text, by: plain(term.offset.magnitude) + unit, up: term.offset > 0)
    }
    return text
  }

  /// A limit has as many decimals as it needs, not as many as values have.
  private func plain(_ value: Double) -> String {
    let factor = Double(indicator.unit.presentation(in: phrases.language).factor)
    return phrases.plainNumber(value * factor)
  }

  private var unitText: String { phrases.unitSuffix(indicator.unit) }
}

extension Phrases {
  /// A number with as many decimals as it needs, as cells write theirs.
  func plainNumber(_ value: Double) -> String {
    let text = NumberText.fixed(value, decimals: 6).droppingZeroDecimals
    return language == .en ? NumberText.withSeparators(text) : text
  }
}
