/// What is wrong with keys written as text.
public struct KeyNotationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Which character of the text is wrong, from 1.
  public let position: Int
  /// What is wrong, for those who say it in other words.
  public let reason: Reason

  /// What can be wrong.
  public enum Reason: Hashable, Sendable {
    /// A line break or a tab, which are keys only by name.
    case lineBreak
    /// A character that no key types, as its code.
    case untypable(String)
    /// A `<` without its `>`.
    case unclosed
    /// A name that no key has.
    case unknownName(String)
    /// A name that wants two numbers, and how it is written.
    case notTwoNumbers(String, example: String)
  }

  /// What is wrong and what would mend it.
  public var message: String {
    switch reason {
    case .lineBreak: "a line break or tab is no key; write <enter> or <tab>"
    case .untypable(let code): "U+\(code) cannot be typed; write a name such as <esc> or <c-a>"
    case .unclosed: "< is not closed by >; \(KeyNames.sentence)"
    case .unknownName(let name): "<\(name)> is no key; \(KeyNames.sentence)"
    case .notTwoNumbers(let kind, let example):
      "<\(kind):…> wants two numbers from 0 to 9999, such as <\(kind):\(example)>"
    }
  }

  public var description: String { "keys, character \(position): \(message)" }
}

/// Keys and what else a terminal sends, written as text: `jj<enter>]]<esc><c-d><click:12,3>`.
///
/// A character stands for its key, a name in angle brackets for what has no character. Columns and rows count from 0.
public enum KeyNotation {
  /// The names that stand in angle brackets, with commas between them.
  public static var names: String { KeyNames.list }

  /// Reads events; throws `KeyNotationError` for what has no meaning.
  public static func parse(_ text: String) throws(KeyNotationError) -> [TerminalEvent] {
    var reader = KeyNotationReader(text)
    return try reader.read()
  }

  /// Writes events so that `parse` gives them back.
  public static func render(_ events: [TerminalEvent]) -> String {
    events.map(render).joined()
  }

  /// Writes one event.
  private static func render(_ event: TerminalEvent) -> String {
    switch event {
    case .key(let key): key.notation
    case .mouse(let mouse): "<\(name(of: mouse.kind)):\(mouse.point.column),\(mouse.point.row)>"
    case .paste(let text): "<paste:\(escape(text))>"
    case .resize(let size): "<resize:\(size.columns)x\(size.rows)>"
    case .end: "<eof>"
    }
  }

  /// The names of what a mouse does.
  static let mouseKinds: [String: MouseEvent.Kind] = [
    "click": .press, "dblclick": .doublePress, "release": .release, "wheelup": .wheelUp, "wheeldown": .wheelDown,
  ]

  /// The name of `kind`.
  private static func name(of kind: MouseEvent.Kind) -> String {
    mouseKinds.first { $0.value == kind }?.key ?? "click"
  }

  /// Pasted text with `>` and `\` written as `\>` and `\\`, a newline as `\n` and other controls as `\u{…}`.
  private static func escape(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case ">", "\\": "\\\(scalar)"
      case "\n": "\\n"
      case _ where UnsafeCharacters.contains(scalar.value): "\\u{\(String(scalar.value, radix: 16))}"
      default: String(scalar)
      }
    }.joined()
  }
}
