/// Joins a letter and an accent that stand as two characters into the one that Unicode has for both.
///
/// This covers Latin, Greek and Cyrillic letters with the common accents and the voiced kana. Any other combining mark
/// is unsafe and becomes a `?` after its letter.
enum Composition {
  /// Whether `scalar` is an accent that may join the letter before it.
  static func isAccent(_ scalar: UInt32) -> Bool {
    (0x300...0x36F).contains(scalar) || scalar == 0x3099 || scalar == 0x309A
  }

  /// The one character for `letter` and `accent`, or nil where there is none.
  static func compose(_ letter: UInt32, _ accent: UInt32) -> UInt32? {
    guard let first = Unicode.Scalar(letter), let second = Unicode.Scalar(accent) else { return nil }
    var both = String.UnicodeScalarView()
    both.append(first)
    both.append(second)
    let text = String(both)
    return text.count == 1 ? composed[Character(text)] : nil
  }

  /// Composed characters by themselves: characters of Swift are equal when they are canonically equivalent.
  private static let composed: [Character: UInt32] = {
    var table: [Character: UInt32] = [:]
    for range in [0xC0...0x24F, 0x386...0x3CE, 0x400...0x4F9, 0x1E00...0x1EF9, 0x304C...0x30FE] as [ClosedRange<UInt32>]
    {
      for value in range {
        if let scalar = Unicode.Scalar(value), !UnsafeCharacters.contains(value) { table[Character(scalar)] = value }
      }
    }
    return table
  }()
}
