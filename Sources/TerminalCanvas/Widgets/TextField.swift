/// One line of text that is typed, with a caret.
public struct TextField: Hashable, Sendable {
  /// The most characters that a field takes.
  public static let maximumLength = 1000

  public private(set) var text: String
  /// How many characters stand before the caret.
  public private(set) var caret: Int
  /// What is shown while nothing has been typed.
  public var placeholder: String

  /// A field with the caret at the end of `text`, which is cut to the most that a field takes.
  public init(_ text: String = "", placeholder: String = "") {
    self.text = String(text.prefix(TextField.maximumLength))
    self.placeholder = placeholder
    caret = self.text.count
  }

  /// Inserts text at the caret, without control characters and line breaks; a tab becomes a blank.
  public mutating func insert(_ addition: String) {
    var clean = String.UnicodeScalarView()
    for scalar in addition.unicodeScalars {
      if scalar == "\t" { clean.append(" ") } else if !TextField.isUnwanted(scalar) { clean.append(scalar) }
    }
    var before = String(text.prefix(caret)) + String(clean)
    let after = text.dropFirst(caret)
    before = String(before.prefix(max(caret, TextField.maximumLength - after.count)))
    text = before + after
    caret = min(before.count, text.count)
  }

  /// Does what a key does in a field and says whether it did anything: characters, arrows, Home, End, Backspace,
  /// Delete, and ^A ^E ^U ^K ^W as in a shell.
  public mutating func apply(_ key: Key) -> Bool {
    let before = self
    switch key {
    case .character(let character): insert(String(character))
    case .left: caret = max(0, caret - 1)
    case .right: caret = min(text.count, caret + 1)
    case .home, .control("a"): caret = 0
    case .end, .control("e"): caret = text.count
    case .backspace: remove(from: caret - 1, to: caret)
    case .delete: remove(from: caret, to: caret + 1)
    case .control("u"): remove(from: 0, to: caret)
    case .control("k"): remove(from: caret, to: text.count)
    case .control("w"): remove(from: wordStart, to: caret)
    default: return false
    }
    return self != before
  }

  /// Draws into the first row of `rect` and puts the frame's cursor at the caret.
  public func draw(in rect: Rect, into frame: inout Frame, style: Style = Style()) {
    let line = rect.row(0)
    guard !line.isEmpty else { return }
    frame.fill(line, with: .blank(style))
    if text.isEmpty {
      frame.write(
        placeholder, at: line.origin, style: Style(.dim, on: style.paper), width: line.size.columns)
    }
    let glyphs = frame.glyphs
    let before = TextLayout.width(text.prefix(caret), glyphs: glyphs)
    let under = max(1, TextLayout.width(text.dropFirst(caret).prefix(1), glyphs: glyphs))
    let scroll = max(0, before + min(under, line.size.columns) - line.size.columns)
    frame.write(
      text, at: Point(column: line.minColumn.bounded(minus: scroll), row: line.minRow), style: style, clip: line)
    frame.cursor = Point(column: line.minColumn.bounded(plus: before - scroll), row: line.minRow)
  }

  /// Where the word before the caret begins.
  private var wordStart: Int {
    let before = text.prefix(caret)
    let blanks = before.reversed().prefix { $0 == " " }.count
    return caret - blanks - before.dropLast(blanks).reversed().prefix { $0 != " " }.count
  }

  /// Removes the characters of a range, as far as they exist, and leaves the caret at its beginning.
  private mutating func remove(from start: Int, to end: Int) {
    let start = max(0, start)
    guard start < end else { return }
    text = String(text.prefix(start)) + String(text.dropFirst(end))
    caret = min(start, text.count)
  }

  /// Whether `scalar` has no place in a line of text; accents, which join letters, have.
  private static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
    UnsafeCharacters.contains(scalar.value) && !Composition.isAccent(scalar.value)
  }
}
