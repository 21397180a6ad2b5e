extension DecodedText {
  /// Reads UTF-16 in one byte order; a lone surrogate and an odd byte at the end are broken.
  mutating func decodeUTF16(_ bytes: UnsafeBufferPointer<UInt8>, bigEndian: Bool) {
    func unit(_ index: Int) -> UInt32 {
      let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    var index = 0
    while index + 1 < bytes.count {
      let high = unit(index)
      index += 2
      guard (0xD800...0xDFFF).contains(high) else {
        append(high)
        continue
      }
      if high < 0xDC00, index + 1 < bytes.count, (0xDC00...0xDFFF).contains(unit(index)) {
        append(0x10000 + (high - 0xD800) << 10 + (unit(index) - 0xDC00))
        index += 2
      } else {
        appendBroken(bytes: 2)
      }
    }
    if index < bytes.count { appendBroken(bytes: 1) }
  }
}
