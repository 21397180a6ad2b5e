import TongbaoCore

/// Reading them.
extension JSONEscapes {
  /// The text of a string's bytes, which were checked before; half a surrogate pair becomes U+FFFD.
  static func decoded(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count {
        index += decode(bytes, index, into: &text)
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends what the escape at `index` means; how many bytes it took.
  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, into text: inout [UInt8]) -> Int {
    switch bytes[index + 1] {
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): return decodeUnicode(bytes, index, into: &text)
    default: text.append(bytes[index + 1])
    }
    return 2
  }

  /// Appends the character of `\uXXXX`, or of two of them that make a pair.
  private static func decodeUnicode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, into text: inout [UInt8]
  ) -> Int {
    let unit = UInt32(self.unit(bytes, index) ?? 0)
    var scalar = Unicode.Scalar(unit)
    var length = 6
    if unit & 0xFC00 == 0xD800, let low = self.unit(bytes, index + 6), low & 0xFC00 == 0xDC00 {
      scalar = Unicode.Scalar(0x10000 + ((unit & 0x3FF) << 10) + UInt32(low & 0x3FF))
      length = 12
    }
    text.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}").map(Array.init) ?? [])
    return length
  }

  /// The number of the escape at `index`, where there is one.
  private static func unit(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt16? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u"),
      let start = bytes.baseAddress
    else { return nil }
    return UTF8Scan.hexadecimal(start + index + 2)
  }
}
