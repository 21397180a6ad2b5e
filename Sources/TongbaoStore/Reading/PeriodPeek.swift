import TongbaoCore

/// Looks for the period of a file without reading all that it says.
enum PeriodPeek {
  /// The period that a file names at its top, or nil where it names none, is no JSON before that, or exceeds 64 MB.
  static func period(ofFile path: String) -> Period? {
    let bytes = PaddedBytes()
    guard (try? FileBytes.read(path, into: bytes, limit: 1 << 26)) != nil else { return nil }
    return withExtendedLifetime(bytes) { (try? period(of: bytes)).flatMap { $0 } }
  }

  /// The period of a text whose object has one.
  private static func period(of bytes: PaddedBytes) throws(JSONFault) -> Period? {
    var cursor = JSONCursor(bytes, rules: .dataset)
    cursor.skipBlanks()
    guard cursor.byte == UInt8(ascii: "{") else { return nil }
    var isFirst = true
    while try cursor.nextMember(&isFirst) {
      let key = cursor.text(try cursor.memberKey())
      if key == "period", cursor.byte == UInt8(ascii: "\"") { return Period(cursor.text(try cursor.string())) }
      try cursor.skipValue()
    }
    return nil
  }
}
