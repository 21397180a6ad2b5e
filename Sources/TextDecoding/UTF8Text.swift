/// A file's text as UTF-8, whatever encoding it has: the file's own bytes where these are UTF-8, which costs no copy.
public struct UTF8Text: Sendable {
  /// The text, from `start` on; valid UTF-8, with U+FFFD in the place of what is no character.
  public private(set) var bytes: [UInt8]
  /// Where the text begins: behind a byte order mark.
  public let start: Int
  /// The encoding of the file.
  public let encoding: TextEncoding
  /// The offset of the first U+FFFD that stands for bytes that are no character; nil where all are.
  public private(set) var firstBroken: Int?

  /// The text of bytes in the encoding that they state, or else in the one that they are valid in.
  public init(_ bytes: [UInt8]) {
    let marked = TextEncoding.marked(bytes)
    let mark = marked?.mark ?? 0
    let invalid = marked == nil || marked?.encoding == .utf8 ? UTF8Text.firstInvalid(bytes, from: mark) : mark
    guard let invalid else {
      (self.bytes, start, encoding) = (bytes, mark, .utf8)
      return
    }
    encoding = marked?.encoding ?? UTF8Text.encoding(of: bytes, at: invalid)
    start = 0
    self.bytes = []
    self.bytes.reserveCapacity(bytes.count + bytes.count / 8)
    var first = mark
    while first < bytes.count {
      let end = UTF8Text.end(ofPieceFrom: first, in: bytes, encoding)
      append(DecodedText(Array(bytes[first..<end]), from: 0, as: encoding))
      first = end
    }
  }

  private mutating func append(_ text: DecodedText) {
    if firstBroken == nil, let broken = text.broken.first {
      firstBroken = bytes.count + String(scalarValues: text.characters[..<broken.index]).utf8.count
    }
    bytes += String(scalarValues: text.characters[...]).utf8
  }
}

extension UTF8Text {
  /// How many bytes are decoded at a time, which bounds the memory that characters take meanwhile.
  private static let pieceLength = 1 << 20

  /// The encoding of bytes that are not all UTF-8 and have no mark, judged by a piece around the first that is not.
  private static func encoding(of bytes: [UInt8], at invalid: Int) -> TextEncoding {
    let start = bytes[..<invalid].suffix(pieceLength / 2).firstIndex(of: 0x0A) ?? max(0, invalid - pieceLength / 2)
    let first = invalid < pieceLength / 2 ? 0 : start
    return DecodedText(Array(bytes[first..<min(bytes.count, first + pieceLength)])).encoding
  }

  /// Where a piece ends: behind a line break, which no other character of the encoding has as one of its bytes.
  private static func end(ofPieceFrom first: Int, in bytes: [UInt8], _ encoding: TextEncoding) -> Int {
    let least = first + pieceLength
    guard least < bytes.count else { return bytes.count }
    switch encoding {
    case .utf8, .gb18030:
      return bytes[least...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    case .utf16LittleEndian, .utf16BigEndian:
      var end = least
      let high = encoding == .utf16BigEndian ? 0 : 1
      // Not between the halves of a pair.
      while end + 1 < bytes.count, bytes[end - 2 + high] & 0xFC == 0xD8 { end += 2 }
      return min(end, bytes.count)
    }
  }

  /// The offset of the first byte that does not belong to a valid sequence of UTF-8.
  static func firstInvalid(_ bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { buffer in
      var index = start
      while index < buffer.count {
        if index + 8 <= buffer.count,
          buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          index += 8
        } else if buffer[index] < 0x80 {
          index += 1
        } else {
          let (character, length) = DecodedText.sequence(buffer.bindMemory(to: UInt8.self), at: index)
          if character == nil { return index }
          index += length
        }
      }
      return nil
    }
  }
}
