import TextDecoding

/// The text of a cell in its plain forms: full-width characters as narrow ones, one sign for each minus, blanks alike, and
/// none at its ends.
struct CellText {
  /// The text as the cell has it.
  let written: String
  /// Its plain characters.
  let plain: String

  init(_ text: String) {
    written = text
    if text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) {
      plain = text
      return
    }
    let mark = CellText.marks.first(where: text.hasPrefix) ?? ""
    var scalars: [UInt32] = []
    for scalar in text.unicodeScalars.dropFirst(mark.unicodeScalars.count) { scalars += CellText.plain(scalar.value) }
    let start = scalars.firstIndex { $0 != 0x20 } ?? scalars.endIndex
    let end = scalars.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? start
    plain = String(scalarValues: scalars[start..<end])
  }

  /// What exported tables write before a value of which they tell the status.
  private static let marks = ["!! ", "! ", "✓ ", "? "]

  /// What a character stands for; none for those that nobody sees.
  private static func plain(_ scalar: UInt32) -> [UInt32] {
    switch scalar {
    case 0xFF01...0xFF5E: [scalar - 0xFEE0]
    case 0x09, 0x0A, 0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: [0x20]
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: []
    case 0x2010...0x2013, 0x2212, 0xFE63: [0x2D]
    case 0x2264, 0x2266, 0x2A7D: [0x3C, 0x3D]
    case 0x2265, 0x2267, 0x2A7E: [0x3E, 0x3D]
    case 0xFE64: [0x3C]
    case 0xFE65: [0x3E]
    case 0xFE6A: [0x25]
    case 0x223C, 0x2248, 0x301C: [0x7E]
    default: [scalar]
    }
  }
}

extension CellText {
  /// What the text says.
  var reading: CellReading {
    if plain.isEmpty { return .nothing }
    let number = WrittenNumber.plain(plain[...])
    // Most texts that are read are numbers; words such as 以上 look like a unit.
    if let number, number.unit.isEmpty || number.unit == "%" { return number.reading }
    if MissingMarks.contains(plain) { return .missing }
    if plain.hasPrefix("#") { return .unreadable(.error(written)) }
    if plain.hasPrefix("=") { return .unreadable(.formula(written)) }
    return bound ?? approximate ?? number?.reading ?? negative ?? .unreadable(reason)
  }

  /// A number that the text calls approximate: 约12, 12左右.
  private var approximate: CellReading? {
    var rest = plain[...]
    let before = ["大约", "约为", "约", "~"].contains { rest.drop(prefix: $0) }
    let behind = ["左右", "上下"].contains { rest.drop(suffix: $0) }
    guard before || behind, case .number(let number)? = WrittenNumber.read(rest) else { return nil }
    return .number(number.value, unit: number.unit, isApproximate: true)
  }

  /// A number in brackets, as accountants write negative ones: (12.3), (12.3)%.
  private var negative: CellReading? {
    var rest = plain[...]
    let isPercentage = rest.drop(suffix: "%")
    guard rest.drop(prefix: "("), rest.drop(suffix: ")"), case .number(let number)? = WrittenNumber.read(rest),
      !number.isSigned, !(isPercentage && !number.unit.isEmpty)
    else { return nil }
    if rest.contains(",") { return .unreadable(.ambiguousBrackets(written)) }
    return .number(-number.value, unit: isPercentage ? "%" : number.unit, isApproximate: false)
  }

  /// Why the text is no value.
  private var reason: CellReading.Reason {
    switch WrittenNumber.read(plain) {
    case .code?: .code(written)
    case .ambiguousComma?: .ambiguousComma(written)
    case .number?, nil: .words(written)
    }
  }
}

extension WrittenNumber {
  /// The number as what a cell says.
  fileprivate var reading: CellReading { .number(value, unit: unit, isApproximate: false) }
}

extension Substring {
  /// Takes a beginning away, with the blanks behind it; says whether it was there.
  mutating func drop(prefix: String) -> Bool {
    guard utf8.starts(with: prefix.utf8) else { return false }
    self = Substring(utf8.dropFirst(prefix.utf8.count)).withoutBlanks
    return true
  }

  /// Takes an end away, with the blanks before it; says whether it was there.
  mutating func drop(suffix: String) -> Bool {
    guard utf8.count >= suffix.utf8.count, utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) else {
      return false
    }
    self = Substring(utf8.dropLast(suffix.utf8.count)).withoutBlanks
    return true
  }

  /// The text without blanks at its ends.
  var withoutBlanks: Substring {
    var bytes = utf8
    while bytes.first == 0x20 { bytes = bytes.dropFirst() }
    while bytes.last == 0x20 { bytes = bytes.dropLast() }
    return Substring(bytes)
  }
}
