/// The characters of GB 18030 by their codes, made from `GB18030Rows` when the first file in that encoding is read.
///
/// Codes without a character of their own are Unicode's private use area, as the standard has it: three areas for users,
/// and what is left over elsewhere. The four-byte codes up to 0x8431A439 are all characters of the Basic Multilingual Plane
/// that have no shorter code, in order; those from 0x90308130 on are the other planes.
struct GB18030Table: Sendable {
  static let shared = GB18030Table()

  /// First bytes run from 0x81 to 0xFE, with as many second bytes each.
  static let rowLength = 190
  /// The characters of the two-byte codes in order.
  let pairs: [UInt16]
  /// The characters of the four-byte codes of the Basic Multilingual Plane in order.
  let rest: [UInt16]

  private init() {
    pairs = Self.pairs(of: GB18030Rows.lines)
    rest = Self.rest(beside: pairs)
  }

  /// The character of two bytes, the first of which is 0x81 to 0xFE.
  func twoBytes(_ first: UInt8, _ second: UInt8) -> UInt32? {
    guard second >= 0x40, second != 0x7F, second != 0xFF else { return nil }
    let column = Int(second) - 0x40 - (second > 0x7F ? 1 : 0)
    return UInt32(pairs[(Int(first) - 0x81) * Self.rowLength + column])
  }

  /// The character of four bytes, the first of which is 0x81 to 0xFE and the second 0x30 to 0x39.
  func fourBytes(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> UInt32? {
    guard (0x81...0xFE).contains(third), (0x30...0x39).contains(fourth) else { return nil }
    let linear =
      ((Int(first) - 0x81) * 10 + Int(second) - 0x30) * 1260 + (Int(third) - 0x81) * 10 + Int(fourth) - 0x30
    if linear < rest.count { return UInt32(rest[linear]) }
    let beyond = linear - (0x90 - 0x81) * 12600
    return (0..<0x100000).contains(beyond) ? UInt32(0x10000 + beyond) : nil
  }
}

extension GB18030Table {
  private static func pairs(of lines: StaticString) -> [UInt16] {
    var gaps = leftOver.joined().makeIterator()
    var pairs: [UInt16] = []
    pairs.reserveCapacity(126 * rowLength)
    for character in lines.scalars where character != 10 {
      pairs.append(
        character == DecodedText.replacement ? user(pairs.count) ?? gaps.next() ?? 0xFFFD : UInt16(character))
    }
    return pairs
  }

  /// The private characters of codes outside the users' areas, in the order of their codes; those that are missing here
  /// have four-byte codes since the codes were given to characters.
  private static let leftOver: [ClosedRange<UInt16>] = [
    0xE766...0xE76B, 0xE76D...0xE7C7, 0xE7C9...0xE7E6, 0xE7F4...0xE814, 0xE816...0xE818, 0xE81E...0xE81E,
    0xE826...0xE826, 0xE82B...0xE82C, 0xE831...0xE832, 0xE83B...0xE83B, 0xE843...0xE843, 0xE854...0xE855,
    0xE864...0xE864,
  ]

  /// The private character of a code in one of the three areas for users.
  private static func user(_ index: Int) -> UInt16? {
    let (row, column) = (index / rowLength + 0x81, index % rowLength)
    switch (row, column) {
    case (0xAA...0xAF, 96...): return UInt16(0xE000 + (row - 0xAA) * 94 + column - 96)
    case (0xF8...0xFE, 96...): return UInt16(0xE234 + (row - 0xF8) * 94 + column - 96)
    case (0xA1...0xA7, ..<96): return UInt16(0xE4C6 + (row - 0xA1) * 96 + column)
    default: return nil
    }
  }

  private static func rest(beside pairs: [UInt16]) -> [UInt16] {
    var taken = [Bool](repeating: false, count: 0x10000)
    for character in pairs { taken[Int(character)] = true }
    for surrogate in 0xD800...0xDFFF { taken[surrogate] = true }
    return (0x80...0xFFFF).filter { !taken[$0] }.map(UInt16.init)
  }
}
