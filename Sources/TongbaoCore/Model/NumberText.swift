/// Numbers as text: fixed decimals, rounded as people round the digits they see.
public enum NumberText {
  /// `value` with so many digits after the point (15 at most), half rounded away from zero on its shortest decimal
  /// notation
  /// (0.125 gives 0.13); minus as `-`, no separators. A value that rounds to zero has no sign; one from 1e16 is
  /// written in
  /// its shortest notation, and what is no number as `?`.
  public static func fixed(_ value: Double, decimals: Int) -> String { fixed(value, shiftedBy: 0, decimals: decimals) }

  /// `value` in an indicator's unit as a language writes it, without the unit: 349.7 万户 is 3,497 k in English.
  public static func text(
    _ value: Double, unit: Unit, decimals: Int, language: Language, signed: Bool = false
  ) -> String {
    let places = unit.presentation(in: language).fewerDecimals
    let text = fixed(value, shiftedBy: places, decimals: max(places, decimals) - places)
    let grouped = language == .en ? withSeparators(text) : text
    let isZero = !text.utf8.contains { $0 >= 0x31 && $0 <= 0x39 }
    return signed && value > 0 && !isZero ? "+" + grouped : grouped
  }

  /// The value times a power of ten with so many decimals; the point is moved in the digits, so that nothing is lost.
  private static func fixed(_ value: Double, shiftedBy places: Int, decimals: Int) -> String {
    guard value.isFinite else { return value.isNaN ? "?" : value < 0 ? "-∞" : "∞" }
    guard value.magnitude < 1e16 else { return (value * Double(powerOfTen: places)).shortest }
    let decimals = min(max(0, decimals), 15)
    return quick(value, shiftedBy: places, decimals: decimals) ?? exact(value, shiftedBy: places, decimals: decimals)
  }

  /// The same for nearly all values that reports have: those of at most nine digits that do not lie so near the middle
  /// of two roundings that binary arithmetic might go the wrong way; nil for others.
  static func quick(_ value: Double, shiftedBy places: Int, decimals: Int) -> String? {
    guard decimals <= 9, (0...9).contains(places + decimals) else { return nil }
    let scaled = value.magnitude * Double(powerOfTen: places + decimals)
    guard scaled < 1e9 else { return nil }
    let whole = scaled.rounded(.down)
    let rest = scaled - whole
    guard (rest - 0.5).magnitude > 1e-6 else { return nil }
    let digits = UInt(whole) + (rest > 0.5 ? 1 : 0)
    return text(of: digits, decimals: decimals, isNegative: value < 0 && digits > 0)
  }

  /// Whole digits with a point before the last so many.
  private static func text(of digits: UInt, decimals: Int, isNegative: Bool) -> String {
    var rest = digits
    var length = 1
    while rest >= 10 { (rest, length) = (rest / 10, length + 1) }
    (rest, length) = (digits, max(length, decimals + 1))
    let point = length - decimals
    let count = length + (decimals > 0 ? 1 : 0) + (isNegative ? 1 : 0)
    return String(unsafeUninitializedCapacity: count) { bytes in
      for index in stride(from: length - 1, through: 0, by: -1) {
        let place = index + (index >= point ? 1 : 0) + (isNegative ? 1 : 0)
        bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      if decimals > 0 { bytes[point + (isNegative ? 1 : 0)] = UInt8(ascii: ".") }
      if isNegative { bytes[0] = UInt8(ascii: "-") }
      return count
    }
  }

  /// The text by way of the value's own digits.
  static func exact(_ value: Double, shiftedBy places: Int, decimals: Int) -> String {
    let digits = DecimalDigits(value).shifted(by: places).rounded(decimals: decimals)
    let sign = value < 0 && digits.contains { $0 != 0 } ? "-" : ""
    let zeros = Array(repeating: UInt8(0), count: max(0, decimals + 1 - digits.count))
    let characters = String(decoding: (zeros + digits).map { $0 + 0x30 }, as: UTF8.self)
    if decimals == 0 { return sign + characters }
    return sign + characters.dropLast(decimals) + "." + characters.suffix(decimals)
  }

  /// A number's text with a comma between thousands.
  public static func withSeparators(_ text: String) -> String {
    let start = text.hasPrefix("-") ? 1 : 0
    let whole = text.dropFirst(start).prefix { $0.isWholeNumber }
    guard whole.count > 3 else { return text }
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    return text.prefix(start) + grouped + text.dropFirst(start + whole.count)
  }
}

extension String {
  /// `70.00` as `70`, `0.650` as `0.65`.
  public var droppingZeroDecimals: String {
    guard contains(".") else { return self }
    var text = self[...]
    while text.last == "0" { text = text.dropLast() }
    if text.last == "." { text = text.dropLast() }
    return String(text)
  }
}
