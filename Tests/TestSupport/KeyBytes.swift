/// The bytes that a terminal sends for keys written as `jj<enter><c-x>`.
public enum KeyBytes {
  /// Names between `<` and `>`. `<esc>` is sent in its unambiguous form; `<esc!>` is the bare byte.
  private static let named: [String: String] = [
    "enter": "\r", "esc": "\u{1B}[27u", "esc!": "\u{1B}", "tab": "\t", "s-tab": "\u{1B}[Z", "space": " ", "lt": "<",
    "bs": "\u{7F}", "del": "\u{1B}[3~", "ins": "\u{1B}[2~", "up": "\u{1B}[A", "down": "\u{1B}[B",
    "right": "\u{1B}[C", "left": "\u{1B}[D", "home": "\u{1B}[H", "end": "\u{1B}[F", "pgup": "\u{1B}[5~",
    "pgdn": "\u{1B}[6~", "f1": "\u{1B}OP", "f2": "\u{1B}OQ", "f3": "\u{1B}OR", "f4": "\u{1B}OS", "f5": "\u{1B}[15~",
    "f6": "\u{1B}[17~", "f7": "\u{1B}[18~", "f8": "\u{1B}[19~", "f9": "\u{1B}[20~", "f10": "\u{1B}[21~",
    "f11": "\u{1B}[23~", "f12": "\u{1B}[24~",
  ]

  /// The bytes of `keys`; what stands between `<` and `>` and is no name is sent as it is.
  public static func of(_ keys: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Substring(keys)
    while let character = rest.first {
      if character == "<", let end = rest.firstIndex(of: ">"), let key = key(rest[rest.startIndex..<end].dropFirst()) {
        bytes += Array(key.utf8)
        rest = rest[rest.index(after: end)...]
      } else {
        bytes += Array(String(rest.removeFirst()).utf8)
      }
    }
    return bytes
  }

  /// The text that a name stands for.
  private static func key(_ name: Substring) -> String? {
    let name = name.lowercased()
    if name.hasPrefix("c-"), name.count == 3, let letter = name.last?.asciiValue {
      return String(Unicode.Scalar(letter & 0x1F))
    }
    return named[name]
  }
}
