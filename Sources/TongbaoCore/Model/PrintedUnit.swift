import Glibc

/// A unit as a report or a workbook prints it beside a number.
public struct PrintedUnit: Sendable, Hashable {
  /// How many of the base it counts: 10,000 for 万户.
  public let scale: Double
  /// What is counted, without a scale: 户, 元, %; empty where it is left out.
  public let base: String
  private let text: String

  /// The unit that a text such as `万户` or `%` names.
  public init(_ text: String) {
    let joined = PrintedUnit.joined(text)
    let found = joined.hasPrefix("百分") ? nil : PrintedUnit.scales.first { joined.hasPrefix($0.prefix) }
    scale = found?.scale ?? 1
    base = String(joined.dropFirst(found?.prefix.count ?? 0))
    self.text = text
  }

  /// Words that say how many of a thing are counted; longer ones stand before those that they begin with.
  private static let scales: [(prefix: String, scale: Double)] = [
    ("万亿", 1e12), ("千亿", 1e11), ("百亿", 1e10), ("十亿", 1e9), ("亿", 1e8), ("千万", 1e7), ("百万", 1e6), ("十万", 1e5),
    ("万", 1e4),
    ("千", 1e3), ("百", 1e2), ("thousand", 1e3), ("million", 1e6),
  ]

  /// Whether it only says how many are counted, and not what: 万.
  public var isScaleAlone: Bool { base.isEmpty && scale != 1 }

  /// The unit without the blanks that people put between Chinese characters: `万 户`.
  package static func joined(_ text: String) -> String {
    text.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) } && text.contains(where: \.isWhitespace)
      ? text.filter { !$0.isWhitespace } : text
  }

  /// What a number printed in this unit is in a catalogue's; nil where the two do not count the same. A report that prints
  /// 349.7万 leaves the customers to the reader, but never the sign of a percentage. What English writes for the unit is taken, too.
  public func value(_ printed: Double, in unit: Unit) -> Double? {
    let wanted = PrintedUnit(unit.id)
    let own = PrintedUnit.common(base)
    let other = PrintedUnit.common(wanted.base)
    guard own == other || (own.isEmpty && !unit.isPercentage) else {
      return counted(printed, own, in: other, wanted.scale) ?? english(printed, in: unit)
    }
    if scale == wanted.scale { return printed }
    let factor = scale > wanted.scale ? scale / wanted.scale : wanted.scale / scale
    return PrintedUnit.exact(scale > wanted.scale ? printed * factor : printed / factor)
  }

  /// What a number is where one unit is so many of another: thousandths in hundredths, minutes in hours; nil for other units.
  private func counted(_ printed: Double, _ own: String, in other: String, _ wanted: Double) -> Double? {
    guard scale == 1, wanted == 1 else { return nil }
    switch (own, other) {
    case ("‰", "%"): return PrintedUnit.exact(printed / 10)
    case ("分钟", "小时"), ("秒", "分钟"): return PrintedUnit.exact(printed / 60)
    case ("小时", "分钟"), ("分钟", "秒"): return PrintedUnit.exact(printed * 60)
    default: return nil
    }
  }

  /// What a number in the English unit of a catalogue's is in that: 3,497 k are 349.7 万户; nil where this is another one.
  private func english(_ printed: Double, in unit: Unit) -> Double? {
    let english = unit.presentation(in: .en)
    guard text.lowercased() == english.label.lowercased() else { return nil }
    return english.factor == 1 ? printed : PrintedUnit.exact(printed / Double(english.factor))
  }

  /// Powers of ten leave as many digits as were printed, none of binary division: a double tells fifteen apart.
  private static func exact(_ value: Double) -> Double {
    guard value.isFinite, value != 0 else { return value }
    let digits = Int(log10(abs(value)).rounded(.down)) + 1
    return Double(NumberText.fixed(value, decimals: max(0, 15 - digits))) ?? value
  }

  /// Units that reports use for the same thing; a rate per day or month is told by what is counted.
  private static func common(_ base: String) -> String {
    switch base {
    case "户", "客户", "用户", "户/日", "户/天": "户"
    case "PP", "pp", "个百分点", "百分点": "PP"
    case "元", "元/户·月", "元/户/月", "元/户月", "元/户": "元"
    case "个", "个小区": "个"
    default: base
    }
  }
}
