/// Text on its way into a clipboard.
enum Clipboard {
  /// The most bytes of text that are sent; more is refused by some terminals.
  static let limit = 74_994

  /// The sequence that copies `text`; nil when it is too long.
  ///
  /// tmux is told twice: directly, for its own buffer and `set-clipboard`, and wrapped, for the terminal around it.
  static func sequence(for text: String, insideTmux: Bool) -> String? {
    guard text.utf8.count <= limit else { return nil }
    let copy = "\u{1B}]52;c;\(base64(text.utf8))\u{07}"
    return insideTmux ? "\(copy)\u{1B}Ptmux;\u{1B}\(copy)\u{1B}\\" : copy
  }

  /// Base 64 with padding (RFC 4648, section 4).
  static func base64(_ bytes: some Collection<UInt8>) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let group = rest.prefix(3)
      let number = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        result.append(place <= group.count ? digits[number >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
      rest = rest.dropFirst(3)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
