import TerminalCanvas

/// The keys behind the codes of terminals.
enum Keys {
  /// The key of a control character; nil when it is none.
  static func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: nil
    }
  }

  /// The key of the final byte of `ESC [ …` or `ESC O …`.
  static func letter(_ byte: UInt8) -> Key? {
    switch Character(Unicode.Scalar(byte)) {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "F": .end
    case "H": .home
    case "P": .function(1)
    case "Q": .function(2)
    case "R": .function(3)
    case "S": .function(4)
    case "Z": .backTab
    default: nil
    }
  }

  /// The key of `ESC O` and a byte: letters as above, and the number pad's keys.
  static func keypad(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "p")...UInt8(ascii: "y"): .character(Character(Unicode.Scalar(byte - 0x40)))
    default: letter(byte)
    }
  }

  /// The key of the Linux console's `ESC [ [` and a byte.
  static func console(_ byte: UInt8) -> InputItem? {
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) else { return nil }
    return .key(.function(Int(byte - UInt8(ascii: "A")) + 1))
  }

  /// The key of `ESC [ number ~`.
  static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  /// The key of a code point that came with modifiers (`ESC [ code ; modifiers u`).
  static func coded(_ code: Int, shift: Bool, control: Bool) -> Key? {
    guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else { return nil }
    if code == 9 && shift { return .backTab }
    if code < 0x20 || code == 0x7F { return Keys.control(UInt8(code)) }
    guard !(0x80..<0xA0).contains(code), !(0xE000..<0xF900).contains(code) else { return nil }
    guard control else { return .character(Character(scalar)) }
    return scalar.properties.isAlphabetic && code < 0x80 ? Keys.control(UInt8(code) & 0x1F) : nil
  }
}
