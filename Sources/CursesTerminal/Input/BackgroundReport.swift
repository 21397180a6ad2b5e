import TerminalCanvas

/// The terminal's answer to the question after its background: `11;rgb:RRRR/GGGG/BBBB`.
enum BackgroundReport {
  /// What an answer says; nil when it is another's, or malformed.
  static func item(_ bytes: ArraySlice<UInt8>) -> InputItem? {
    let head = Array("11;rgb:".utf8)
    guard bytes.starts(with: head) else { return nil }
    let channels = bytes.dropFirst(head.count).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let levels = channels.compactMap(level)
    guard channels.count == 3, levels.count == 3 else { return nil }
    let color = RGB(levels[0], levels[1], levels[2])
    return .background(color.luminance > 0.18 ? .light : .dark)
  }

  /// One to four hexadecimal digits as a level of 0 to 255.
  private static func level(_ digits: ArraySlice<UInt8>) -> UInt8? {
    guard (1...4).contains(digits.count), let value = Int(String(decoding: digits, as: UTF8.self), radix: 16),
      value >= 0
    else { return nil }
    let largest = (1 << (4 * digits.count)) - 1
    return UInt8(value * 255 / largest)
  }
}
