import TerminalCanvas
import TongbaoCore

/// What stands in a cell of a table: a number, or a bound in short.
struct CellText: Sendable {
  let indicator: Indicator
  let phrases: any Phrases
  /// Where the indicators that bounds refer to have their names.
  var catalogue: Catalogue?
  var glyphs = Glyphs.narrow
  /// What values are held against, on whose right side they must be shown.
  var limits = PlainLimits()

  /// The whole text of an observation; empty where nothing is known.
  func text(_ observation: Observation) -> String {
    switch observation {
    case .number(let value): self.value(value)
    case .approximate(let value): phrases.approximate(self.value(value))
    case .bound(let condition): BoundText(self).whole(condition)
    case .missing: "–"
    case .unknown: ""
    }
  }

  /// As much of an observation as `columns` cells take, never the beginning of a bound that reads like another one.
  func text(_ observation: Observation, columns: Int) -> String {
    guard case .bound(let condition) = observation else { return text(observation) }
    return BoundText(self).text(condition, columns: columns)
  }

  /// A number in the language's unit, without the unit; with the catalogue's decimals where no others are given.
  func number(_ value: Double, signed: Bool = false, decimals: Int? = nil) -> String {
    NumberText.text(
      value, unit: indicator.unit, decimals: decimals ?? indicator.decimals, language: phrases.language, signed: signed
    ).typographic
  }

  /// A value that is judged: with a digit more, or several, where it would be shown on the wrong side of a limit.
  func value(_ value: Double) -> String { number(value, decimals: decimals(of: value)) }

  /// The decimals that a value is shown with, in the catalogue's unit.
  func decimals(of value: Double) -> Int { limits.decimals(value, atLeast: shownDecimals) }

  /// The decimals of the language, in the catalogue's unit: what it tells in larger numbers has some more.
  private var shownDecimals: Int {
    max(indicator.unit.presentation(in: phrases.language).fewerDecimals, indicator.decimals)
  }

  /// The value as it is shown.
  func shown(_ value: Double) -> Double {
    Double(NumberText.fixed(value, decimals: decimals(of: value))) ?? value
  }

  /// How far apart two values are as they are shown, so that whoever works it out finds the same.
  func gap(_ here: Double, _ there: Double) -> (value: Double, text: String, decimals: Int) {
    let gap = shown(here) - shown(there)
    let decimals = max(decimals(of: here), decimals(of: there))
    return (gap, number(gap, signed: true, decimals: decimals), decimals)
  }

  /// The number that `number` tells of a value, in the catalogue's unit.
  func told(_ value: Double, decimals: Int? = nil) -> Double {
    let fewest = indicator.unit.presentation(in: phrases.language).fewerDecimals
    return Double(NumberText.fixed(value, decimals: max(fewest, decimals ?? indicator.decimals))) ?? value
  }

  /// A value with its unit.
  func numberWithUnit(_ value: Double) -> String { self.value(value) + phrases.unitSuffix(indicator.unit) }

  /// A difference: percentages differ by PP, everything else by its unit.
  func difference(_ value: Double, signed: Bool = true) -> String {
    number(value, signed: signed) + phrases.unitSuffix(indicator.unit.isPercentage ? Unit("PP") : indicator.unit)
  }

  /// Whether a number is shown as zero.
  func isZero(_ value: Double) -> Bool { !number(value).contains { ("1"..."9").contains($0) } }

  /// A bound in short: `<70`, `70–100`, `<全国`.
  func bound(_ condition: Condition) -> String { BoundText(self).whole(condition) }
}

extension String {
  /// With a true minus sign in place of the hyphen.
  var typographic: String { hasPrefix("-") ? "−" + dropFirst() : self }
}
