import TerminalCanvas

/// Turns the bytes that a terminal sends into keys, mouse events, pastes and answers.
///
/// It takes any bytes: what is no known sequence or no UTF-8 is dropped. It holds back the beginning of a sequence until
/// the rest has come, or `giveUpWaiting()` says that it will not.
struct InputParser {
  private var pending: [UInt8] = []
  private var paste: PasteCollector?

  /// The longest control sequence and the longest string of an answer, in bytes.
  private static let longestSequence = 64
  private static let longestString = 512
  static let escape: UInt8 = 0x1B

  /// How one step through the bytes went: what it found and how many bytes that took; nil when more must come.
  typealias Step = (item: InputItem?, length: Int)?

  /// How long to wait for the rest of what has begun before giving up; nil when nothing has.
  var holdMilliseconds: Int32? {
    if paste != nil { return 5000 }
    if pending.isEmpty { return nil }
    return pending == [InputParser.escape] ? 25 : 250
  }

  /// Takes more bytes and gives what they complete.
  mutating func parse(_ bytes: some Sequence<UInt8>) -> [InputItem] {
    pending.append(contentsOf: bytes)
    var items: [InputItem] = []
    var place = 0
    while place < pending.count, let length = step(at: place, &items) { place += length }
    pending.removeFirst(place)
    return items
  }

  /// Gives what has begun for what it is: a lone ESC is the key, with one character after it they are two keys, a paste
  /// ends, the rest is dropped.
  mutating func giveUpWaiting() -> [InputItem] {
    let isEscape = pending.first == InputParser.escape && pending.count <= 2
    let character = isEscape ? pending.dropFirst() : []
    if var paste {
      self.paste = nil
      paste.append(pending[...])
      pending.removeAll()
      return [.paste(paste.text)]
    }
    pending.removeAll()
    return isEscape ? [.key(.escape)] + parse(character) : []
  }

  /// Takes one thing from `place` and gives its length; nil when more must come.
  private mutating func step(at place: Int, _ items: inout [InputItem]) -> Int? {
    let rest = pending[place...]
    if paste != nil { return collect(rest, &items) }
    if rest.starts(with: PasteCollector.opening) {
      paste = PasteCollector()
      return PasteCollector.opening.count
    }
    guard let (item, length) = InputParser.first(of: rest) else { return nil }
    if let item { items.append(item) }
    return length
  }

  /// Takes bytes of a paste up to its end.
  private mutating func collect(_ rest: ArraySlice<UInt8>, _ items: inout [InputItem]) -> Int? {
    let (taken, isOver) = PasteCollector.extent(of: rest)
    paste?.append(rest.prefix(taken))
    guard isOver else { return taken == 0 ? nil : taken }
    if let text = paste?.text { items.append(.paste(text)) }
    paste = nil
    return taken + PasteCollector.closing.count
  }

  /// The first thing in `bytes`, which are not empty.
  private static func first(of bytes: ArraySlice<UInt8>) -> Step {
    let byte = bytes[bytes.startIndex]
    if byte == escape { return escaped(bytes) }
    if byte < 0x20 || byte == 0x7F { return (Keys.control(byte).map(InputItem.key), 1) }
    return character(bytes)
  }

  /// A character in UTF-8; what is none, and what cannot be printed, is dropped.
  private static func character(_ bytes: ArraySlice<UInt8>) -> Step {
    let byte = bytes[bytes.startIndex]
    let length = byte < 0x80 ? 1 : byte < 0xC2 ? 0 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : byte < 0xF5 ? 4 : 0
    guard length > 0 else { return (nil, 1) }
    let part = bytes.prefix(length)
    guard part.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else { return (nil, 1) }
    guard part.count == length else { return nil }
    guard let text = String(validating: part, as: UTF8.self), let scalar = text.unicodeScalars.first else {
      return (nil, 1)
    }
    let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
    return (isControl ? nil : .key(.character(Character(scalar))), length)
  }

  /// What begins with ESC.
  private static func escaped(_ bytes: ArraySlice<UInt8>) -> Step {
    guard let second = bytes.dropFirst().first else { return nil }
    switch second {
    case escape: return (.key(.escape), 1)
    case UInt8(ascii: "["): return sequence(bytes)
    case UInt8(ascii: "O"):
      guard let third = bytes.dropFirst(2).first else { return nil }
      return (Keys.keypad(third).map(InputItem.key), 3)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      return string(bytes)
    default:
      // Escape and a key that came together: typed by a program, over a slow line, or with Alt, which says the same.
      return (.key(.escape), 1)
    }
  }

  /// A control sequence, `ESC [` up to its final byte; one that a strange byte breaks is dropped as far as that.
  private static func sequence(_ bytes: ArraySlice<UInt8>) -> Step {
    let body = bytes.dropFirst(2)
    guard let head = body.first else { return nil }
    // The first function keys of the Linux console, and mouse events with three bytes.
    if head == UInt8(ascii: "[") { return body.count < 2 ? nil : (Keys.console(body[body.startIndex + 1]), 4) }
    if head == UInt8(ascii: "M") { return body.count < 4 ? nil : (MouseReport.bytes(body.dropFirst().prefix(3)), 6) }
    for (offset, byte) in body.enumerated() {
      if (0x40...0x7E).contains(byte) {
        return (ControlSequence(body.prefix(offset), final: byte).item, offset + 3)
      }
      if !(0x20...0x3F).contains(byte) || offset >= longestSequence { return (nil, offset + 2) }
    }
    return nil
  }

  /// The string of an answer, up to BEL or `ESC \`.
  private static func string(_ bytes: ArraySlice<UInt8>) -> Step {
    let body = bytes.dropFirst(2)
    for (offset, byte) in body.enumerated() {
      if byte == 0x07 { return (BackgroundReport.item(body.prefix(offset)), offset + 3) }
      if offset >= longestString { return (nil, offset + 2) }
      guard byte == escape else { continue }
      guard let next = body.dropFirst(offset + 1).first else { return nil }
      let isEnd = next == UInt8(ascii: "\\")
      return (isEnd ? BackgroundReport.item(body.prefix(offset)) : nil, offset + (isEnd ? 4 : 2))
    }
    return nil
  }
}
