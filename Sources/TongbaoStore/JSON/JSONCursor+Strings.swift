import TongbaoCore

/// Where the text of a string or number stands in the bytes.
struct JSONSlice: Equatable {
  /// The first byte, quotes not counted.
  var offset: Int
  /// How many bytes, quotes not counted.
  var count: Int
  /// Whether a backslash stands among them.
  var isEscaped: Bool
}

extension JSONCursor {
  /// Moves over a string, whose opening quote stands under the cursor, and checks its bytes and escapes.
  @inline(__always) mutating func string() throws(JSONFault) -> JSONSlice {
    let first = at + 1
    at = first
    var isEscaped = false
    while true {
      skipPlainText()
      let byte = at.pointee
      if byte == UInt8(ascii: "\"") { break }
      isEscaped = try special(byte) || isEscaped
    }
    defer { at += 1 }
    return JSONSlice(offset: first - base, count: at - first, isEscaped: isEscaped)
  }

  /// Moves to the next quote, backslash, control character or byte that is no ASCII, eight bytes a step.
  @inline(__always) private mutating func skipPlainText() {
    while true {
      let found = Self.marks(loadWord(at))
      if found != 0 {
        at += found.trailingZeroBitCount >> 3
        return
      }
      at += 8
    }
  }

  /// The top bit of the first byte that is not plain text; higher bytes may be marked in error.
  @inline(__always) private static func marks(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5C)
    let below = (word &- (ones &* 0x20)) & ~word
    let equal = ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
    return (below | equal | word) & (ones &* 0x80)
  }

  /// Moves over what is neither plain nor the closing quote; says whether it was an escape.
  private mutating func special(_ byte: UInt8) throws(JSONFault) -> Bool {
    if byte >= 0x80 {
      try characters()
      return false
    }
    guard byte == UInt8(ascii: "\\") else { throw fault(.control) }
    try escape()
    return true
  }

  /// Moves over a run of characters beyond ASCII.
  private mutating func characters() throws(JSONFault) {
    repeat {
      let length = UTF8Scan.length(at)
      guard length > 0 else { throw fault(.utf8) }
      at += length
    } while at.pointee >= 0x80
  }

  /// Moves over an escape, whose backslash stands under the cursor.
  private mutating func escape() throws(JSONFault) {
    switch at[1] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: at += 2
    case UInt8(ascii: "u"): try unicodeEscape()
    default: throw fault(.escape)
    }
  }

  /// Moves over `\uXXXX`, and over the second half of a pair where the first asks for it.
  private mutating func unicodeEscape() throws(JSONFault) {
    guard let unit = UTF8Scan.hexadecimal(at + 2) else { throw fault(.unicodeEscape) }
    if rules.refusesLoneSurrogates && unit & 0xF800 == 0xD800 {
      guard unit < 0xDC00, at[6] == UInt8(ascii: "\\"), at[7] == UInt8(ascii: "u"),
        let low = UTF8Scan.hexadecimal(at + 8), low & 0xFC00 == 0xDC00
      else { throw fault(.surrogate) }
      at += 6
    }
    at += 6
  }

  /// The text of a slice that `string()` gave, escapes decoded; half a surrogate pair becomes U+FFFD.
  func text(_ slice: JSONSlice) -> String {
    let bytes = UnsafeBufferPointer(start: base + slice.offset, count: slice.count)
    return slice.isEscaped ? JSONEscapes.decoded(bytes) : String(decoding: bytes, as: UTF8.self)
  }
}

/// What is asked of single characters' bytes.
enum UTF8Scan {
  /// How many bytes the character at `p` has, 0 where they are no UTF-8; looks at up to four bytes.
  @inline(__always) static func length(_ p: UnsafePointer<UInt8>) -> Int {
    let first = p[0]
    if first & 0xF0 == 0xE0 {
      let second = p[1]
      guard second & 0xC0 == 0x80, p[2] & 0xC0 == 0x80 else { return 0 }
      if first == 0xE0 { return second >= 0xA0 ? 3 : 0 }
      return first == 0xED && second > 0x9F ? 0 : 3
    }
    return first < 0x80 ? 1 : rareLength(p)
  }

  /// The same for characters of two and four bytes.
  private static func rareLength(_ p: UnsafePointer<UInt8>) -> Int {
    guard p[0] >= 0xC2, p[0] <= 0xF4, p[1] & 0xC0 == 0x80 else { return 0 }
    if p[0] < 0xE0 { return 2 }
    guard p[2] & 0xC0 == 0x80, p[3] & 0xC0 == 0x80 else { return 0 }
    if p[0] == 0xF0 { return p[1] >= 0x90 ? 4 : 0 }
    return p[0] == 0xF4 && p[1] > 0x8F ? 0 : 4
  }

  /// How the bytes at `p` fail, where `length` is 0.
  static func fault(_ p: UnsafePointer<UInt8>) -> UTF8Fault {
    switch (p[0], p[1]) {
    case (0x80...0xBF, _), (0xFE...0xFF, _): .stray
    case (0xC0...0xC1, 0x80...0xBF), (0xE0, 0x80...0x9F), (0xF0, 0x80...0x8F): .overlong
    case (0xED, 0xA0...0xBF): .surrogate
    case (0xF4, 0x90...0xBF), (0xF5...0xFD, 0x80...0xBF): .beyond
    default: .cutShort
    }
  }

  /// The number that four hexadecimal digits spell; the first byte that is none ends the look.
  static func hexadecimal(_ p: UnsafePointer<UInt8>) -> UInt16? {
    var unit: UInt16 = 0
    for index in 0..<4 {
      guard let digit = hexadecimalDigit(p[index]) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  /// The value of one hexadecimal digit.
  private static func hexadecimalDigit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case 0x30...0x39: UInt16(byte - 0x30)
    case 0x41...0x46: UInt16(byte - 0x41 + 10)
    case 0x61...0x66: UInt16(byte - 0x61 + 10)
    default: nil
    }
  }
}
