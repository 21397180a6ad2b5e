import TerminalCanvas

/// A control sequence that has come whole: `ESC [`, parameters, a final byte.
struct ControlSequence {
  /// `<`, `=`, `>` or `?` where the parameters begin with it.
  let prefix: UInt8?
  /// The parameters; 0 for one that is missing, large ones cut to 65,535, and of subparameters the first.
  let parameters: [Int]
  let final: UInt8
  private let isPlain: Bool

  /// Reads the bytes between `ESC [` and the final byte.
  init(_ body: ArraySlice<UInt8>, final: UInt8) {
    let first = body.first ?? 0
    prefix = (0x3C...0x3F).contains(first) ? first : nil
    let numbers = prefix == nil ? body : body.dropFirst()
    let fields = numbers.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    parameters = numbers.isEmpty ? [] : fields.map(ControlSequence.number)
    isPlain = numbers.allSatisfy { (0x30...0x3B).contains($0) }
    self.final = final
  }

  /// The decimal number at the beginning of `digits`.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.prefix { (0x30...0x39).contains($0) }.reduce(0) { min(65_535, $0 * 10 + Int($1 - 0x30)) }
  }

  /// What the sequence says; nil when that is nothing to us.
  var item: InputItem? {
    guard isPlain else { return nil }
    if prefix == UInt8(ascii: "<") { return MouseReport.numbers(parameters, final) }
    guard prefix == nil else { return nil }
    switch final {
    case UInt8(ascii: "R") where parameters.count == 2 && parameters[0] > 1:
      return .cursorReport(row: parameters[0], column: parameters[1])
    case UInt8(ascii: "M") where parameters.count == 3:
      return MouseReport.event(code: parameters[0] - 32, column: parameters[1], row: parameters[2], isRelease: nil)
    case UInt8(ascii: "~"):
      return hasAlt ? nil : parameters.first.flatMap(Keys.numbered).map(InputItem.key)
    case UInt8(ascii: "u"):
      guard !hasAlt, let code = parameters.first else { return nil }
      return Keys.coded(code, shift: modifiers & 1 != 0, control: modifiers & 4 != 0).map(InputItem.key)
    default:
      return hasAlt ? nil : Keys.letter(final).map(InputItem.key)
    }
  }

  /// The modifiers of a key as bits: Shift 1, Alt 2, Control 4.
  private var modifiers: Int { parameters.count > 1 ? max(0, parameters[1] - 1) : 0 }
  /// Whether Alt was held.
  private var hasAlt: Bool { modifiers & 2 != 0 }
}
