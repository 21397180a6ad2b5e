extension DecodedText {
  /// Reads UTF-8; a sequence that is cut, too long, a surrogate or beyond Unicode is broken up to its first wrong byte.
  mutating func decodeUTF8(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      if first < 0x80 {
        append(UInt32(first))
        index += 1
      } else {
        let (character, length) = Self.sequence(bytes, at: index)
        if let character { append(character) } else { appendBroken(bytes: length) }
        index += length
      }
    }
  }

  /// The character of the sequence at an index and its length in bytes; nothing for a broken one and the length of that.
  static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32?, Int) {
    let first = bytes[index]
    guard let (length, second) = shape(first) else { return (nil, 1) }
    var character = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      guard index + offset < bytes.count else { return (nil, offset) }
      let byte = bytes[index + offset]
      guard offset == 1 ? second.contains(byte) : (0x80...0xBF).contains(byte) else { return (nil, offset) }
      character = character << 6 | UInt32(byte & 0x3F)
    }
    return (character, length)
  }

  /// The length of a sequence after its first byte, and which second bytes it may have.
  private static func shape(_ first: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch first {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}
