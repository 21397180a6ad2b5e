/// Gathers a paste that comes in pieces.
struct PasteCollector {
  static let opening = Array("\u{1B}[200~".utf8)
  static let closing = Array("\u{1B}[201~".utf8)
  /// The most bytes of a paste that are kept; the rest is dropped.
  static let limit = 1 << 20

  private var bytes: [UInt8] = []

  /// The paste so far; what is no UTF-8 becomes U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Takes more of it.
  mutating func append(_ more: ArraySlice<UInt8>) {
    bytes.append(contentsOf: more.prefix(max(0, PasteCollector.limit - bytes.count)))
  }

  /// How many bytes belong to the paste for certain, and whether its end follows.
  static func extent(of rest: ArraySlice<UInt8>) -> (taken: Int, isOver: Bool) {
    var place = rest.startIndex
    while let escape = rest[place...].firstIndex(of: InputParser.escape) {
      let tail = rest[escape...]
      if tail.starts(with: closing) { return (escape - rest.startIndex, true) }
      if tail.count < closing.count && closing.starts(with: tail) { return (escape - rest.startIndex, false) }
      place = escape + 1
    }
    return (rest.count, false)
  }
}
