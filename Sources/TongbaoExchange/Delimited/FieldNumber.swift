/// Plain numbers of fields: digits with a sign and a point, as programs write them.
///
/// Whatever else may be a number stays a text, and so does what a number would not keep: zeros before its digits, and more
/// digits than a Double has. What people write is read by `CellReading`.
enum FieldNumber {
  /// The number that the bytes wholly are.
  static func value(of field: UnsafeBufferPointer<UInt8>) -> Double? {
    let isNegative = field[0] == .minus
    var index = isNegative ? 1 : 0
    let end = field.count
    guard index < end, field[index].isDigit, end - index <= 17 else { return nil }
    if field[index] == .zero, index + 1 < end, field[index + 1] != .point { return nil }
    var digits = 0
    while index < end, field[index].isDigit {
      digits = digits * 10 + Int(field[index] - 0x30)
      index += 1
    }
    var power = 1.0
    if index < end {
      guard field[index] == .point, index + 1 < end else { return nil }
      index += 1
      while index < end {
        guard field[index].isDigit else { return nil }
        digits = digits * 10 + Int(field[index] - 0x30)
        power *= 10
        index += 1
      }
    }
    guard digits < 1_000_000_000_000_000 else { return nil }
    // Both are exact, so that their quotient is the nearest number.
    let value = Double(digits) / power
    return isNegative ? -value : value
  }
}
