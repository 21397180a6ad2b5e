/// Numbers as text: fixed decimals, rounded as people round the digits they see.
public enum NumberText {
  /// `value` with so many digits after the point, half rounded away from zero on its shortest decimal notation
  /// (0.125 gives 0.13); minus as `-`, no separators. A value that rounds to zero has no sign.
  public static func fixed(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return value.isNaN ? "?" : value < 0 ? "-∞" : "∞" }
    guard decimals <= 9, let scaled = rounded(value, decimals: decimals) else { return value.shortest }
    let digits = String(scaled.magnitude)
    let sign = scaled < 0 ? "-" : ""
    if decimals <= 0 { return sign + digits }
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
    return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }

  /// `value` in an indicator's unit as a language writes it, without the unit: 349.7 万户 is 3,497 k in English.
  public static func text(
    _ value: Double, unit: Unit, decimals: Int, language: Language, signed: Bool = false
  ) -> String {
    let presentation = unit.presentation(in: language)
    let digits = decimals - presentation.fewerDecimals
    let text = fixed(value * Double(presentation.factor), decimals: max(0, digits))
    let grouped = language == .en ? withSeparators(text) : text
    let isZero = !text.utf8.contains { $0 >= 0x31 && $0 <= 0x39 }
    return signed && value > 0 && !isZero ? "+" + grouped : grouped
  }

  /// `value * 10^decimals` as a whole number, or nil where Double cannot hold it exactly.
  private static func rounded(_ value: Double, decimals: Int) -> Int? {
    let scaled = value * Double(powerOfTen: decimals)
    guard scaled.magnitude < 9e15 else { return nil }
    let whole = scaled.rounded(.toNearestOrAwayFromZero)
    let isNearTie = ((scaled - scaled.rounded(.towardZero)).magnitude - 0.5).magnitude < 1e-4
    return Int(isNearTie ? settledTie(value, scaled: scaled, decimals: decimals) : whole)
  }

  /// Binary fractions lie beside the decimal tie that they stand for: the digits decide.
  private static func settledTie(_ value: Double, scaled: Double, decimals: Int) -> Double {
    let lower = scaled.magnitude.rounded(.down)
    let digits = "\(value.magnitude)"
    guard !digits.contains("e"), let point = digits.firstIndex(of: ".") else { return scaled.rounded() }
    let next = digits[digits.index(after: point)...].dropFirst(decimals).first
    let magnitude = (next ?? "0") >= "5" ? lower + 1 : lower
    return value < 0 ? -magnitude : magnitude
  }

  private static func withSeparators(_ text: String) -> String {
    let start = text.hasPrefix("-") ? 1 : 0
    let whole = text.dropFirst(start).prefix { $0 != "." }
    guard whole.count > 3 else { return text }
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    return text.prefix(start) + grouped + text.dropFirst(start + whole.count)
  }
}
