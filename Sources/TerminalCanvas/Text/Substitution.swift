/// One-cell stand-ins for characters that a terminal cannot be trusted with.
///
/// `.wide` replaces what we draw with and what is ambiguous by characters that take one cell on every terminal; `.ascii`
/// replaces all that has a likeness. Two likenesses need a word: in ASCII `≤` is `{` and `≥` is `}`, which point the way
/// of `<` and `>` without claiming to be them. Where there is room, write `<=` and `>=` instead.
enum Substitution {
  /// What stands for `scalar` on a terminal that draws ambiguous characters two cells wide; nil leaves it as it is.
  static func wide(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x2500...0x257F: return box(scalar)
    case 0x2580...0x259F: return blockInBraille[Int(scalar - 0x2580)]
    case 0x2264: return 0x2A7D  // ≤ as ⩽, which is not ambiguous
    case 0x2265: return 0x2A7E  // ≥ as ⩾
    case 0xA1...0x2AFF: return common[scalar].map { UInt32($0) }
    default: return nil
    }
  }

  /// What stands for `scalar`, which is no ASCII, on a terminal that is to be given ASCII only.
  static func ascii(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x2500...0x257F: return box(scalar)
    case 0x2580...0x259F: return UInt32(blockInASCII[Int(scalar - 0x2580)])
    case 0x2800...0x28FF: return UInt32(dots[(scalar - 0x2800).nonzeroBitCount])
    case 0xFF01...0xFF5E: return scalar - 0xFEE0  // full-width forms of ASCII
    default: return UInt32(common[scalar] ?? onlyInASCII[scalar] ?? UInt8(ascii: "?"))
    }
  }

  /// The likeness of a line of a box: U+2500 to U+257F.
  private static func box(_ scalar: UInt32) -> UInt32 { UInt32(lines[Int(scalar - 0x2500)]) }

  /// Likenesses of U+2500 to U+257F in their order; heavy and double level lines are `=`.
  private static let lines: [UInt8] = Array(
    ("-=||--||--||++++++++++++++++++++++++++++++++++++++++++++++++++++"
      + "++++++++++++--||=|+++++++++++++++++++++++++++++++/\\X-|-|=|=|=|=|").utf8)

  /// Likenesses of U+2580 to U+259F in Braille, which is one cell wide on every terminal.
  private static let blockInBraille: [UInt32] = "⠛⢀⣀⣠⣤⣴⣶⣾⣿⣿⣧⣇⡇⡇⡄⡀⢸⠡⢕⣻⠉⢸⡄⢠⠃⣧⢣⡟⢻⠘⡜⣼".unicodeScalars.map(\.value)

  /// Likenesses of U+2580 to U+259F in ASCII: the lower eighths are digits.
  private static let blockInASCII: [UInt8] = Array("\"12345678###|||.|.:#-|..'++++'++".utf8)

  /// ASCII in the place of Braille, by the number of dots from 0 to 8.
  private static let dots: [UInt8] = Array(" ..::**##".utf8)

  /// Likenesses that serve on wide terminals and in ASCII.
  private static let common: [UInt32: UInt8] = table(
    "←< ↑^ →> ↓v ↔- ↕| ↗^ ↘v ↖^ ↙v ⇒> …~ ·. •* —- –- ×x ÷/ ±~ ●@ ○o ◎o ◆# ◇o ■# □o ▲^ △^ ▼v ▽v ◀< ◁< ▶> ▷> ★* ☆* ‖|")

  /// Likenesses that serve in ASCII only, since terminals agree about the width of the original.
  private static let onlyInASCII: [UInt32: UInt8] = table(
    "−- ≤{ ≥} ⩽{ ⩾} ≠# ≈~ ✓* ✔* ✗x ✘x ›> ‹< ▸> ◂< ▴^ ▾v ⏎< “\" ”\" ‘' ’' «< »> ‐- ‑- ―- ′' ″\" °o "
      + "、, 。. ・. 〈< 〉> 《< 》> 「[ 」] 『[ 』] 【[ 】] 〔[ 〕] 〖[ 〗] 〜~ ～~ ｡. ､, ￥Y"
  )
  .merging([0x3000: UInt8(ascii: " ")]) { first, _ in first }

  /// Reads pairs of a character and its likeness, with a blank between pairs.
  private static func table(_ pairs: String) -> [UInt32: UInt8] {
    var table: [UInt32: UInt8] = [:]
    for pair in pairs.split(separator: " ") {
      let scalars = Array(pair.unicodeScalars)
      if scalars.count == 2, let likeness = UInt8(exactly: scalars[1].value) { table[scalars[0].value] = likeness }
    }
    return table
  }
}
