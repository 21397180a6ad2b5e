import TerminalCanvas
import TongbaoCore

/// A threshold under its column's header: `<70 ≥100`; the unit where there is no threshold.
enum RuleText {
  /// From long to short: the mildest tier and what is commended, then the unit unless the header tells it; without what is
  /// commended; the limit alone. Other indicators go by the names of their domains, since headers are narrow.
  static func forms(
    _ threshold: Threshold?, of indicator: Indicator, phrases: any Phrases, catalogue: Catalogue? = nil,
    glyphs: Glyphs = .narrow
  ) -> [String] {
    let cells = CellText(indicator: indicator, phrases: phrases, catalogue: catalogue, glyphs: glyphs)
    let conditions = [threshold?.tiers.last?.condition, threshold?.commend.first].compactMap { $0 }
    let limits = conditions.map { BoundText(cells).brief($0) }
    let unit = indicator.unit.presentation(in: phrases.language).label
    let whole = joined(limits, conditions, unit, phrases)
    guard let limit = limits.first else { return [whole] }
    return [whole, joined([limit], Array(conditions.prefix(1)), unit, phrases), limit]
  }

  private static func joined(
    _ limits: [String], _ conditions: [Condition], _ unit: String, _ phrases: any Phrases
  ) -> String {
    let limits = limits.joined(separator: " ")
    if unit == "%" || unit.isEmpty { return limits }
    if limits.isEmpty { return unit }
    // A share of something else is not in the unit, so the unit stands apart from it.
    return limits + (conditions.contains { !$0.references.isEmpty } ? phrases.clauseSeparator : " ") + unit
  }
}

extension Phrases {
  /// The unit as it stands after a number: `%` at once, English words after a blank.
  func unitSuffix(_ unit: Unit) -> String {
    let label = unit.presentation(in: language).label
    return language == .zh || label == "%" || label == "k" || label.hasPrefix("k/") || label.isEmpty
      ? label : " " + label
  }
}
