import TongbaoCore

/// What stands in a cell of a table: a number, or a bound in short.
struct CellText: Sendable {
  let indicator: Indicator
  let phrases: any Phrases

  /// The text of an observation; empty where nothing is known.
  func text(_ observation: Observation) -> String {
    switch observation {
    case .number(let value): number(value)
    case .approximate(let value): phrases.approximate(number(value))
    case .bound(let condition): bound(condition)
    case .missing: "–"
    case .unknown: ""
    }
  }

  /// A number in the language's unit, without the unit.
  func number(_ value: Double, signed: Bool = false) -> String {
    NumberText.text(
      value, unit: indicator.unit, decimals: indicator.decimals, language: phrases.language, signed: signed
    ).typographic
  }

  /// A number with its unit.
  func numberWithUnit(_ value: Double, signed: Bool = false) -> String {
    number(value, signed: signed) + phrases.unitSuffix(indicator.unit)
  }

  /// A difference: percentages differ by PP, everything else by its unit.
  func difference(_ value: Double, signed: Bool = true) -> String {
    number(value, signed: signed) + phrases.unitSuffix(indicator.unit.isPercentage ? Unit("PP") : indicator.unit)
  }

  /// Whether a number is shown as zero.
  func isZero(_ value: Double) -> Bool { !number(value).contains { ("1"..."9").contains($0) } }

  /// A bound in short: `<70`, `70–100`, `<全国`; of several parts the first, with an ellipsis.
  func bound(_ condition: Condition) -> String {
    guard let first = condition.parts.first else { return "" }
    return part(first) + (condition.parts.count > 1 ? "…" : "")
  }

  private func part(_ part: Condition.Part) -> String {
    switch part {
    case .range(let lower?, let upper?): phrases.between(term(lower.term), term(upper.term))
    case .range(let lower?, nil): (lower.isInclusive ? phrases.atLeastSign : ">") + term(lower.term)
    case .range(nil, let upper?): (upper.isInclusive ? phrases.atMostSign : "<") + term(upper.term)
    case .range(nil, nil): ""
    case .equal(let only): "=" + term(only)
    case .top(let count): phrases.rank(top: true, count)
    case .bottom(let count): phrases.rank(top: false, count)
    }
  }

  private func term(_ term: Condition.Term) -> String {
    let factor = Double(indicator.unit.presentation(in: phrases.language).factor)
    guard let reference = term.reference else {
      return NumberText.fixed(term.offset * factor, decimals: 6).droppingZeroDecimals.typographic
    }
    let percent = NumberText.fixed(term.factor * 100, decimals: 2).droppingZeroDecimals
    let extra = NumberText.fixed(term.offset.magnitude * factor, decimals: 6).droppingZeroDecimals
    let name = phrases.shortReference(reference)
    return (term.factor == 1 ? name : phrases.shortShare(percent, of: name))
      + (term.offset == 0 ? "" : (term.offset > 0 ? "+" : "−") + extra)
  }
}

extension String {
  /// With a true minus sign in place of the hyphen.
  var typographic: String { hasPrefix("-") ? "−" + dropFirst() : self }

  /// `70.00` as `70`, `0.650` as `0.65`.
  var droppingZeroDecimals: String {
    guard contains(".") else { return self }
    var text = self[...]
    while text.last == "0" { text = text.dropLast() }
    if text.last == "." { text = text.dropLast() }
    return String(text)
  }
}
