/// Tells which characters must never reach a terminal: those that steer it, and those that no cell of their own shows.
enum UnsafeCharacters {
  /// Whether `scalar` is a control, a direction or format mark, a line separator, a combining mark, a variation
  /// selector, private, unassigned, or newer than the widths that we know (Unicode 14).
  static func contains(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20...0x7E, 0xAE...0x2FF, 0x2500...0x27FF, 0x3041...0x3096, 0x30A0...0x30FF, 0x4E00...0x9FFF,
      0xAC00...0xD7A3, 0xFF01...0xFF60:
      return false
    case 0x1160...0x11FF, 0xD7B0...0xD7FF:
      return true  // the middle and last letters of Korean syllables join the letter before them
    default:
      return isUnsafeByProperties(scalar)
    }
  }

  /// The same question for characters outside the common ranges.
  private static func isUnsafeByProperties(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value), let age = scalar.properties.age, age.major <= 14 else { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .nonspacingMark, .enclosingMark, .lineSeparator,
      .paragraphSeparator:
      return true
    default:
      return false
    }
  }
}
