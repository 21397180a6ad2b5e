/// The names of keys, for notation and for hints.
enum KeyNames {
  /// Name in notation, name in hints, key; the first of several names is the one that is written.
  static let all: [(notation: String, hint: String, key: Key)] = [
    ("enter", "Enter", .enter), ("esc", "Esc", .escape), ("tab", "Tab", .tab), ("s-tab", "S-Tab", .backTab),
    ("space", "Space", .character(" ")), ("lt", "<", .character("<")), ("bs", "Bksp", .backspace),
    ("del", "Del", .delete), ("ins", "Ins", .insert), ("up", "↑", .up), ("down", "↓", .down), ("left", "←", .left),
    ("right", "→", .right), ("home", "Home", .home), ("end", "End", .end), ("pgup", "PgUp", .pageUp),
    ("pgdn", "PgDn", .pageDown),
  ]

  /// Other names that people try.
  private static let aliases: [String: Key] = [
    "cr": .enter, "return": .enter, "escape": .escape, "backtab": .backTab, "backspace": .backspace,
    "delete": .delete, "insert": .insert, "pageup": .pageUp, "pagedown": .pageDown, "pgdown": .pageDown,
    "gt": .character(">"),
  ]

  /// All names, as an error lists them.
  static let list =
    all.map(\.notation).joined(separator: ", ")
    + ", f1 … f24, c-a … c-z, click:COL,ROW, dblclick:COL,ROW, release:COL,ROW, wheelup:COL,ROW, "
    + "wheeldown:COL,ROW, resize:COLSxROWS, paste:TEXT, eof"

  /// What an error says of the names that exist.
  static let sentence = "the names are \(list); a < by itself is written <lt>"

  /// The key of this name, in lower case; nil where there is none.
  static func key(_ name: String) -> Key? {
    if let known = all.first(where: { $0.notation == name }) { return known.key }
    if let known = aliases[name] { return known }
    if name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...24).contains(number) { return .function(number) }
    return name.hasPrefix("c-") ? control(String(name.dropFirst(2))) : nil
  }

  /// The key that a terminal sends for control and `name`: Tab, Enter and Escape have the bytes of ^I, ^M and ^[.
  private static func control(_ name: String) -> Key? {
    switch name {
    case "i": return .tab
    case "m": return .enter
    case "[": return .escape
    case "space": return .control(" ")
    default:
      guard name.count == 1, let character = name.first, let code = character.asciiValue else { return nil }
      return code > 0x20 && code < 0x7F ? .control(character) : nil
    }
  }
}

extension Key {
  /// The key's name in a hint or a table of keys: `Enter`, `^D`, `PgDn`, `j`.
  public var hint: String {
    if let known = KeyNames.all.first(where: { $0.key == self }) { return known.hint }
    switch self {
    case .control(" "): return "^Space"
    case .control(let letter): return "^" + letter.uppercased()
    case .function(let number): return "F\(number)"
    case .character(let character): return String(character)
    default: return ""
    }
  }

  /// The key as it is written in notation: `<enter>`, `<c-d>`, `j`.
  public var notation: String {
    if let known = KeyNames.all.first(where: { $0.key == self }) { return "<\(known.notation)>" }
    switch self {
    case .control(" "): return "<c-space>"
    case .control(let letter): return "<c-\(letter)>"
    case .function(let number): return "<f\(number)>"
    case .character(let character): return String(character)
    default: return ""
    }
  }
}
