/// How a file's characters are written as bytes.
public enum TextEncoding: Sendable, Hashable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8
  /// UTF-16 that a byte order mark says to be little-endian.
  case utf16LittleEndian
  /// UTF-16 that a byte order mark says to be big-endian.
  case utf16BigEndian
  /// GB 18030, and so GBK and GB 2312.
  case gb18030
}

extension TextEncoding {
  /// The encoding that a file's first bytes state, with the length of the mark.
  static func marked(_ bytes: [UInt8]) -> (encoding: TextEncoding, mark: Int)? {
    let marks: [(TextEncoding, [UInt8])] = [
      (.utf8, [0xEF, 0xBB, 0xBF]), (.utf16LittleEndian, [0xFF, 0xFE]), (.utf16BigEndian, [0xFE, 0xFF]),
      (.gb18030, [0x84, 0x31, 0x95, 0x33]),
    ]
    return marks.first { bytes.starts(with: $0.1) }.map { ($0.0, $0.1.count) }
  }
}
