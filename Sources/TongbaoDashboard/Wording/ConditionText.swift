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

  private func words(_ part: Condition.Part) -> String {
    switch part {
    case .range(let lower?, let upper?): phrases.range(number(lower.term), number(upper.term) + unitText)
    case .range(let lower?, nil): phrases.above(words(lower.term), orEqual: lower.isInclusive)
    case .range(nil, let upper?): fall(upper) ?? phrases.below(words(upper.term), orEqual: upper.isInclusive)
    case .range(nil, nil): ""
    case .equal(let term): phrases.equal(to: words(term))
    case .top(let count): phrases.rank(top: true, count)
    case .bottom(let count): phrases.rank(top: false, count)
    }
  }

  /// `<=0.65*last` is a fall by 35 % or more.
  private func fall(_ limit: Condition.Limit) -> String? {
    guard limit.term.reference == .last, limit.term.offset == 0, limit.term.factor > 0, limit.term.factor < 1 else {
      return nil
    }
    return phrases.fallen(by: NumberText.fixed((1 - limit.term.factor) * 100, decimals: 1).droppingZeroDecimals)
  }

  private func words(_ term: Condition.Term) -> String {
    guard let reference = term.reference else { return number(term) + unitText }
    let name = phrases.reference(reference, in: catalogue)
    var text = name
    if term.factor != 1 {
      text = phrases.share(NumberText.fixed(term.factor * 100, decimals: 2).droppingZeroDecimals, of: name)
    }
    if term.offset != 0 {
      let unit = indicator.unit.isPercentage ? "PP" : unitText
      text += (term.offset > 0 ? "+" : "-") + plain(term.offset.magnitude) + unit
    }
    return text
  }

  private func number(_ term: Condition.Term) -> String { plain(term.offset) }

  /// A limit has as many decimals as it needs, not as many as values have.
  private func plain(_ value: Double) -> String {
    let factor = Double(indicator.unit.presentation(in: phrases.language).factor)
    return NumberText.fixed(value * factor, decimals: 6).droppingZeroDecimals
  }

  private var unitText: String { phrases.unitSuffix(indicator.unit) }
}

/// A threshold under its column's header: `<70 ≥100`.
enum RuleText {
  /// The mildest tier and what is commended, or nothing.
  static func short(_ threshold: Threshold?, of indicator: Indicator, phrases: any Phrases) -> String {
    guard let threshold else { return "" }
    let cells = CellText(indicator: indicator, phrases: phrases)
    let tiers = threshold.tiers.last.map { [cells.bound($0.condition)] } ?? []
    let praise = threshold.commend.first.map { [cells.bound($0)] } ?? []
    return (tiers + praise).joined(separator: " ")
  }
}

extension Phrases {
  /// The unit as it stands after a number: `%` at once, English words after a blank.
  func unitSuffix(_ unit: Unit) -> String {
    let label = unit.presentation(in: language).label
    return language == .zh || label == "%" || label == "k" || label.hasPrefix("k/") ? label : " " + label
  }
}

extension String {
  /// `70.00` as `70`, `0.650` as `0.65`.
  var droppingZeroDecimals: String {
    guard contains(".") else { return self }
    var text = self[...]
    while text.last == "0" { text = text.dropLast() }
    if text.last == "." { text = text.dropLast() }
    return String(text)
  }
}
