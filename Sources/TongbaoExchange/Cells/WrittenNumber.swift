/// A number as people write it, with the unit behind it: `1,234.5`, `+3.2`, `12.3 %`, `3.5万户`, `1.2E+08`.
struct WrittenNumber {
  var value: Double
  var unit: String
  /// Whether a sign stands before it.
  var isSigned: Bool

  /// What a text that begins as a number does turns out to be.
  enum Found {
    case number(WrittenNumber)
    /// Zeros before its digits, or more digits than a number keeps.
    case code
    /// A comma that does not stand between thousands.
    case ambiguousComma
  }

  /// Reads a text in plain characters wholly; nil where it is no number.
  static func read(_ text: some StringProtocol) -> Found? {
    var reader = Reader(bytes: Array(text.utf8))
    return reader.read()
  }
}

extension WrittenNumber {
  /// Reads a number from left to right.
  private struct Reader {
    let bytes: [UInt8]
    var index = 0
    /// Sign, digits, point and exponent, without what separates thousands.
    var digits: [UInt8] = []

    init(bytes: [UInt8]) { self.bytes = bytes }

    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    mutating func read() -> Found? {
      let isSigned = takeSign()
      guard let run = takeWhole() else { return nil }
      let wholeCount = digits.count { $0.isDigit }
      guard takeFraction() else { return nil }
      takeExponent()
      if next == .comma, index + 1 < bytes.count, bytes[index + 1].isDigit { return .ambiguousComma }
      guard let unit = unit else { return nil }
      guard run.isGrouped else { return .ambiguousComma }
      if run.hasLeadingZero || wholeCount > CellReading.digitsOfSpreadsheets { return .code }
      guard let value = Double(String(decoding: digits, as: UTF8.self)), value.isFinite else { return nil }
      return .number(WrittenNumber(value: value, unit: unit, isSigned: isSigned))
    }

    private mutating func takeSign() -> Bool {
      guard next == .plus || next == .minus else { return false }
      if next == .minus { digits.append(.minus) }
      index += 1
      takeBlanks()
      return true
    }

    /// The digits before the point, with what separates thousands; nil where blanks stand among them otherwise.
    private mutating func takeWhole() -> (isGrouped: Bool, hasLeadingZero: Bool)? {
      var groups = [0]
      var separator: UInt8?
      let first = next
      while let byte = next {
        if byte.isDigit {
          digits.append(byte)
          groups[groups.count - 1] += 1
        } else if byte == .comma || byte == .blank, groups[0] > 0, index + 1 < bytes.count, bytes[index + 1].isDigit {
          if separator != nil, separator != byte { return nil }
          separator = byte
          groups.append(0)
        } else {
          break
        }
        index += 1
      }
      let isGrouped = groups.count == 1 || (groups[0] <= 3 && groups.dropFirst().allSatisfy { $0 == 3 })
      if separator == .blank, !isGrouped { return nil }
      let hasLeadingZero = first == .zero && groups.reduce(0, +) > 1
      return (isGrouped && !(separator == .comma && hasLeadingZero), hasLeadingZero)
    }

    /// The digits behind a point; whether there are any on either side of it.
    private mutating func takeFraction() -> Bool {
      let hasWhole = digits.contains(where: \.isDigit)
      guard next == .point else { return hasWhole }
      digits.append(.point)
      index += 1
      let point = digits.count - 1
      takeDigits()
      let hasFraction = digits.count > point + 1
      // Swift reads no number without digits on both sides of its point.
      if !hasFraction { digits.append(.zero) }
      if !hasWhole { digits.insert(.zero, at: point) }
      return hasWhole || hasFraction
    }

    /// `E+08` behind digits; an E without digits begins a unit.
    private mutating func takeExponent() {
      guard next == 0x45 || next == 0x65 else { return }
      var end = index + 1
      if end < bytes.count, bytes[end] == .plus || bytes[end] == .minus { end += 1 }
      guard end < bytes.count, bytes[end].isDigit else { return }
      digits += bytes[index..<end]
      index = end
      takeDigits()
    }

    private mutating func takeDigits() {
      while let byte = next, byte.isDigit {
        digits.append(byte)
        index += 1
      }
    }

    private mutating func takeBlanks() { while next == .blank { index += 1 } }

    /// What stands behind the number: letters and signs of units, at most twelve characters; nil for anything else.
    private var unit: String? {
      let rest = Substring(decoding: bytes[index...], as: UTF8.self).withoutBlanks
      guard rest.unicodeScalars.count <= 12, rest.unicodeScalars.allSatisfy(\.isOfUnit) else { return nil }
      return String(rest)
    }
  }
}

extension Unicode.Scalar {
  /// Whether the character may stand in a unit: letters, `%`, `‰`, and what joins them, as in 元/户·月.
  fileprivate var isOfUnit: Bool {
    switch value {
    case 0x25, 0x2F, 0xB7, 0x2030, 0x41...0x5A, 0x61...0x7A, 0x3400...0x9FFF: true
    default: false
    }
  }
}

extension UInt8 {
  static let blank = UInt8(ascii: " ")
  static let comma = UInt8(ascii: ",")
  static let point = UInt8(ascii: ".")
  static let minus = UInt8(ascii: "-")
  static let plus = UInt8(ascii: "+")
  static let zero = UInt8(ascii: "0")

  /// Whether the byte is a digit of ASCII.
  var isDigit: Bool { (0x30...0x39).contains(self) }
}
