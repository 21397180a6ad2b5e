/// The digits of a number as people would write it: its shortest decimal notation, without its sign.
struct DecimalDigits {
  /// From 0 to 9; neither the first nor the last is a zero, unless it is the only one.
  private(set) var digits: [UInt8]
  /// How many of the digits stand before the point; negative where zeros follow the point first.
  private(set) var point: Int

  /// The digits of a finite number.
  init(_ value: Double) {
    let text = "\(value.magnitude)".split(separator: "e")
    let mantissa = text[0].utf8
    digits = mantissa.filter { $0 >= 0x30 && $0 <= 0x39 }.map { $0 - 0x30 }
    point = mantissa.prefix { $0 != 0x2E }.count + (text.count > 1 ? Int(text[1]) ?? 0 : 0)
    while digits.count > 1, digits.last == 0 { digits.removeLast() }
    while digits.count > 1, digits.first == 0 {
      digits.removeFirst()
      point -= 1
    }
  }

  /// How many digits stand after the point.
  var fractionDigits: Int { digits == [0] ? 0 : max(0, digits.count - point) }

  /// Moves the point, as a multiplication by a power of ten does.
  func shifted(by places: Int) -> DecimalDigits {
    var moved = self
    moved.point += places
    return moved
  }

  /// The digits of the number times a power of ten, rounded to a whole number, half away from zero.
  func rounded(decimals: Int) -> [UInt8] {
    let kept = point + decimals
    if kept < 0 || digits == [0] { return [0] }
    var whole = Array(digits.prefix(kept)) + Array(repeating: 0, count: max(0, kept - digits.count))
    if kept < digits.count, digits[kept] >= 5 { DecimalDigits.increment(&whole) }
    return whole.isEmpty ? [0] : whole
  }

  private static func increment(_ digits: inout [UInt8]) {
    var index = digits.count - 1
    while index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index >= 0 { digits[index] += 1 } else { digits.insert(1, at: 0) }
  }
}
