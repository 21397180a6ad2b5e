/// Texts as a workbook can hold them.
enum PlainText {
  /// As many UTF-16 units as a cell takes.
  static let cellLimit = 32767

  /// The text of a cell: mended, and with `_x0041_`, which a spreadsheet would take for an escape, escaped itself.
  static func ofCell(_ text: String) -> String {
    guard text.utf8.count >= 7, text.utf8.contains(UInt8(ascii: "_")) else { return mended(text) }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "_"), isEscape(bytes[index...].prefix(7)) { result += Array("_x005F".utf8) }
      result.append(byte)
    }
    return mended(String(decoding: result, as: UTF8.self))
  }

  private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count == 7, bytes.last == UInt8(ascii: "_"), bytes.dropFirst().first == UInt8(ascii: "x") else {
      return false
    }
    return bytes.dropFirst(2).prefix(4).allSatisfy { Character(UnicodeScalar($0)).isHexDigit }
  }

  /// The text without what no XML holds, and cut with `…` where it is longer than `limit` UTF-16 units.
  ///
  /// Other control characters are for the library, which writes them as `_x0001_`.
  static func mended(_ text: String, limit: Int = cellLimit) -> String {
    let isPlain = text.utf8.count <= limit && text.utf8.allSatisfy { $0 != 0 && $0 < 0xEF }
    if isPlain { return text }
    let scalars = text.unicodeScalars.filter { $0 != "\0" && $0.value & 0xFFFE != 0xFFFE }
    let whole = String(String.UnicodeScalarView(scalars))
    guard whole.utf16.count > limit else { return whole }
    return cut(whole, to: limit - 1) + "…"
  }

  /// The whole characters that fit into `limit` UTF-16 units.
  static func cut(_ text: String, to limit: Int) -> String {
    var (end, used) = (text.startIndex, 0)
    while end < text.endIndex {
      let next = text.index(after: end)
      used += text[end..<next].utf16.count
      if used > limit { break }
      end = next
    }
    return String(text[..<end])
  }
}
