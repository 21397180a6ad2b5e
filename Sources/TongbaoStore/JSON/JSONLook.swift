import TongbaoCore

/// Looks at pieces of broken text around an offset.
struct JSONLook {
  private let bytes: PaddedBytes

  /// A look at `bytes`.
  init(_ bytes: PaddedBytes) { self.bytes = bytes }

  /// The character at `offset`, or nil where the bytes are no UTF-8; escaped where a terminal would obey it.
  func character(_ offset: Int) -> String? {
    let length = UTF8Scan.length(bytes.start + offset)
    guard length > 0 else { return nil }
    return SafeText.escaped(text(offset, offset + length))
  }

  /// The run of bytes from `offset` to the next blank, bracket, comma, colon or quote, cut to what fits a sentence.
  func token(_ offset: Int) -> String {
    var stop = offset
    while stop < bytes.count && stop - offset < 200 && Self.isTokenByte(bytes.start[stop]) { stop += 1 }
    return SafeText.excerpt(text(offset, stop))
  }

  /// Where the token begins of which the bytes before `offset` are part.
  func tokenStart(_ offset: Int) -> Int {
    var start = offset
    while start > 0 && Self.isTokenByte(bytes.start[start - 1]) { start -= 1 }
    return start
  }

  /// The first offset from `offset` on that is no blank.
  func firstNonBlank(_ offset: Int) -> Int {
    var index = offset
    while index < bytes.count && Self.isBlank(bytes.start[index]) { index += 1 }
    return index
  }

  /// The last offset before `offset` that is no blank, or 0.
  func lastNonBlank(before offset: Int) -> Int {
    var index = offset - 1
    while index > 0 && Self.isBlank(bytes.start[index]) { index -= 1 }
    return max(0, index)
  }

  /// Whether nothing but blanks stands before `offset`.
  func isAtStart(_ offset: Int) -> Bool { firstNonBlank(0) == offset }

  /// The bytes of a range as text.
  private func text(_ first: Int, _ stop: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: bytes.start + first, count: stop - first), as: UTF8.self)
  }

  /// The blanks of JSON.
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// Whether a byte goes on with a number or word.
  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F: false
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ","), UInt8(ascii: ":"): false
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"): false
    default: true
    }
  }
}
