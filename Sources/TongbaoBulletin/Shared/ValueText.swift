import TongbaoCore

/// How prose writes the values of an indicator: in 万 and 亿, or in thousands and millions, with their unit.
struct ValueText {
  let indicator: Indicator
  let language: Language
  /// What values are held against, on whose right side they are written.
  var limits = PlainLimits()

  /// A value as it is told, with its unit.
  func text(_ value: Double) -> String { amount(rounded(value)).text }

  /// A value without its unit, in the unit of the catalogue.
  func number(_ value: Double) -> String {
    let text = NumberText.fixed(value, decimals: decimals(of: value)).droppingZeroDecimals
    return language == .en ? NumberText.withSeparators(text) : text
  }

  /// A limit: with as many digits as it needs.
  func limit(_ value: Double) -> String { amount(value).text }

  /// A distance between two values: percentages differ by points.
  func distance(_ value: Double) -> String {
    guard indicator.unit.isPercentage else { return text(value.magnitude) }
    let number = NumberText.fixed(value.magnitude, decimals: indicator.decimals).droppingZeroDecimals
    return language == .zh ? number + "PP" : number + (number == "1" ? " point" : " points")
  }

  /// The lead over a pace that is a fraction, of the value as it is told.
  func lead(_ value: Double, over pace: Double) -> Double {
    let lead = rounded(value) - pace
    return Double(NumberText.fixed(lead, decimals: indicator.decimals)) ?? lead
  }

  /// The value as it is told.
  func rounded(_ value: Double) -> Double {
    Double(NumberText.fixed(value, decimals: decimals(of: value))) ?? value
  }

  private func decimals(of value: Double) -> Int { limits.decimals(value, atLeast: indicator.decimals) }

  private func amount(_ value: Double) -> Amount {
    language == .zh ? Amount(chinese: value, indicator.unit) : Amount(english: value, indicator.unit)
  }
}

/// A number with the words around it.
struct Amount: Hashable {
  var text: String

  /// In Chinese: ten thousand 万 and more are told in 亿, and whole ten thousands in 万.
  init(chinese value: Double, _ unit: Unit) {
    if unit.id.hasPrefix("万"), value.magnitude >= 10_000 {
      text = Amount.plain(value / 10_000, decimals: 4) + "亿" + unit.id.dropFirst()
    } else if !unit.id.hasPrefix("亿"), value != 0, value.truncatingRemainder(dividingBy: 10_000) == 0 {
      text = Amount.plain(value / 10_000) + "万" + unit.id
    } else {
      text = Amount.plain(value) + unit.id
    }
  }

  /// In English: in full below a million, then in millions and billions.
  init(english value: Double, _ unit: Unit) {
    let words = EnglishUnit(unit)
    let number = Amount.english(value, scale: words.scale)
    let isOne = number == "1"
    text = words.before + number + (isOne ? words.single : words.behind)
  }

  private static func english(_ value: Double, scale: Double) -> String {
    let whole = value * scale
    if scale > 1, whole.magnitude >= 1e9 { return plain(whole / 1e9, decimals: 4) + " billion" }
    if scale > 1, whole.magnitude >= 1e6 { return plain(whole / 1e6, decimals: 6) + " million" }
    return NumberText.withSeparators(scale > 1 ? plain(whole, decimals: 2) : plain(value))
  }

  /// A number with as many decimals as it needs.
  private static func plain(_ value: Double, decimals: Int = 10) -> String {
    NumberText.fixed(value, decimals: decimals).droppingZeroDecimals
  }
}
