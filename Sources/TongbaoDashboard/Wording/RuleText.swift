import TongbaoCore

/// A threshold under its column's header: `<70 ≥100`; the unit where there is no threshold.
enum RuleText {
  /// The mildest tier and what is commended, then the unit unless the header tells it.
  static func short(_ threshold: Threshold?, of indicator: Indicator, phrases: any Phrases) -> String {
    let unit = indicator.unit.presentation(in: phrases.language).label
    let cells = CellText(indicator: indicator, phrases: phrases)
    let tiers = threshold?.tiers.last.map { [cells.bound($0.condition)] } ?? []
    let praise = threshold?.commend.first.map { [cells.bound($0)] } ?? []
    let limits = (tiers + praise).joined(separator: " ")
    if unit == "%" { return limits }
    return limits.isEmpty ? unit : limits + " " + unit
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
