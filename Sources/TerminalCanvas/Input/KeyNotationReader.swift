/// Reads one text of key notation from its beginning to its end.
struct KeyNotationReader {
  private let characters: [Character]
  private var index = 0

  init(_ text: String) { characters = Array(text) }

  /// All events of the text.
  mutating func read() throws(KeyNotationError) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    while index < characters.count {
      events.append(characters[index] == "<" ? try readName() : try readCharacter())
    }
    return events
  }

  /// A key that is written as its character.
  private mutating func readCharacter() throws(KeyNotationError) -> TerminalEvent {
    let character = characters[index]
    if character == "\n" || character == "\r\n" || character == "\t" {
      throw error(at: index, .lineBreak)
    }
    if let scalar = character.unicodeScalars.first, UnsafeCharacters.contains(scalar.value) {
      let code = String(scalar.value, radix: 16, uppercase: true)
      throw error(at: index, .untypable(code))
    }
    index += 1
    return .key(.character(character))
  }

  /// What is written as a name in angle brackets.
  private mutating func readName() throws(KeyNotationError) -> TerminalEvent {
    let start = index
    index += 1
    var name = ""
    while index < characters.count && characters[index] != ">" {
      if characters[index] == "\\" && index + 1 < characters.count { name.append(takeOne()) }
      name.append(takeOne())
    }
    guard index < characters.count else { throw error(at: start, .unclosed) }
    index += 1
    return try event(name, at: start)
  }

  /// The next character, which is passed.
  private mutating func takeOne() -> Character {
    defer { index += 1 }
    return characters[index]
  }

  /// The meaning of the name that begins at `start`.
  private func event(_ name: String, at start: Int) throws(KeyNotationError) -> TerminalEvent {
    if let key = KeyNames.key(name.lowercased()) { return .key(key) }
    if name.lowercased() == "eof" { return .end }
    if let colon = name.firstIndex(of: ":") {
      let kind = name[..<colon].lowercased()
      let rest = String(name[name.index(after: colon)...])
      if kind == "paste" { return .paste(KeyNotationReader.unescape(rest)) }
      if kind == "resize" { return .resize(Size(point: try numbers(rest, "x", kind, at: start))) }
      if let mouse = KeyNotation.mouseKinds[kind] {
        return .mouse(MouseEvent(mouse, at: try numbers(rest, ",", kind, at: start)))
      }
    }
    throw error(at: start, .unknownName(TextLayout.truncate(name, to: 24)))
  }

  /// Two numbers from 0 to 9999 with `separator` between them.
  private func numbers(
    _ text: String, _ separator: Character, _ kind: String, at start: Int
  ) throws(KeyNotationError) -> Point {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false).compactMap { Int($0) }
    guard parts.count == 2, parts.allSatisfy({ (0...9999).contains($0) }),
      text.filter({ $0 == separator }).count == 1
    else {
      throw error(at: start, .notTwoNumbers(kind, example: separator == "x" ? "80x24" : "12,3"))
    }
    return Point(column: parts[0], row: parts[1])
  }

  /// Pasted text without its escapes.
  private static func unescape(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let character = rest.popFirst() {
      guard character == "\\", let escaped = rest.popFirst() else {
        result.append(character)
        continue
      }
      if escaped == "u", rest.first == "{", let end = rest.firstIndex(of: "}"),
        let code = UInt32(rest[..<end].dropFirst(), radix: 16), let scalar = Unicode.Scalar(code)
      {
        result.unicodeScalars.append(scalar)
        rest = rest[rest.index(after: end)...]
      } else {
        result.append(escaped == "n" ? "\n" : escaped)
      }
    }
    return result
  }

  /// An error at the character with this index.
  private func error(at index: Int, _ reason: KeyNotationError.Reason) -> KeyNotationError {
    KeyNotationError(position: index + 1, reason: reason)
  }
}

extension Size {
  /// A size whose columns and rows were read as a point.
  fileprivate init(point: Point) { self.init(columns: point.column, rows: point.row) }
}
