extension DecodedText {
  /// Reads GB 18030: one, two or four bytes to a character.
  mutating func decodeGB18030(_ bytes: UnsafeBufferPointer<UInt8>) {
    let table = GB18030Table.shared
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      if first < 0x80 {
        append(UInt32(first))
        index += 1
      } else if let (character, length) = table.character(bytes, at: index) {
        append(character)
        index += length
      } else {
        appendBroken(bytes: 1)
        index += 1
      }
    }
  }
}

extension GB18030Table {
  /// The character of two or four bytes at an index; nothing where they are none.
  fileprivate func character(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int)? {
    let first = bytes[index]
    guard (0x81...0xFE).contains(first), index + 1 < bytes.count else { return nil }
    let second = bytes[index + 1]
    if (0x30...0x39).contains(second) {
      guard index + 3 < bytes.count else { return nil }
      return fourBytes(first, second, bytes[index + 2], bytes[index + 3]).map { ($0, 4) }
    }
    return twoBytes(first, second).map { ($0, 2) }
  }
}
