/// The escapes of JSON strings, both ways.
package enum JSONEscapes {
  /// Appends the bytes of a string, quotes included, with as few escapes as JSON allows, and with those of what terminals obey or turn
  /// round: U+007F to U+009F, U+202A to U+202E, U+2066 to U+2069.
  package static func append(_ string: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    let first = bytes.count
    var mayBeUnseen = false
    for byte in string.utf8 {
      switch byte {
      case 0x22, 0x5C: bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes += Array("\\n".utf8)
      case 0x0D: bytes += Array("\\r".utf8)
      case 0x09: bytes += Array("\\t".utf8)
      case 0x00...0x1F, 0x7F: bytes += escape(UInt32(byte))
      default:
        mayBeUnseen = mayBeUnseen || byte == 0xC2 || byte == 0xE2
        bytes.append(byte)
      }
    }
    if mayBeUnseen { escapeUnseen(&bytes, from: first) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Escapes characters beyond ASCII that nobody sees.
  private static func escapeUnseen(_ bytes: inout [UInt8], from first: Int) {
    let text = String(decoding: bytes[first...], as: UTF8.self)
    bytes.removeLast(bytes.count - first)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069: bytes += escape(scalar.value)
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
  }

  private static func escape(_ scalar: UInt32) -> [UInt8] {
    let digits = String(scalar, radix: 16)
    return Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
  }
}
