extension JSONCursor {
  /// Moves over a number and gives the Double nearest to it.
  ///
  /// Up to 2^53 and nineteen digits a quotient of two exact Doubles is correctly rounded (W. D. Clinger, "How to read
  /// floating point numbers accurately", 1990); what is longer or has an exponent takes the standard library's way.
  @inline(__always) mutating func number() throws(JSONFault) -> Double {
    let start = at
    let isNegative = take(UInt8(ascii: "-"))
    let first = at
    var digits = Self.digits(&at, 0)
    let whole = at - first
    if whole == 0 || (whole > 1 && first.pointee == UInt8(ascii: "0")) { throw fault(.number, at: start) }
    var scale = 0
    if at.pointee == UInt8(ascii: ".") {
      at += 1
      let point = at
      digits = Self.digits(&at, digits)
      scale = at - point
      if scale == 0 { throw fault(.number, at: start) }
    }
    if whole + scale > 19 || digits > 1 << 53 || at.pointee | 0x20 == UInt8(ascii: "e") {
      at = start
      return try longNumber()
    }
    let magnitude = scale == 0 ? Double(digits) : Double(digits) / Self.powersOfTen[scale]
    return isNegative ? -magnitude : magnitude
  }

  /// Moves `at` over digits and gives `digits` with them behind it; wraps where there are more than nineteen.
  @inline(__always) private static func digits(_ at: inout UnsafePointer<UInt8>, _ digits: UInt64) -> UInt64 {
    var digits = digits
    while true {
      let digit = at.pointee &- 0x30
      if digit > 9 { return digits }
      digits = digits &* 10 &+ UInt64(digit)
      at += 1
    }
  }

  /// Moves over a number of any length and with any exponent.
  @inline(never) private mutating func longNumber() throws(JSONFault) -> Double {
    let slice = try numberSlice()
    guard let value = value(ofNumber: slice) else { throw fault(.range, at: base + slice.offset) }
    return value
  }

  /// The Double nearest to a checked number, or nil where none is: its magnitude is beyond them all.
  func value(ofNumber slice: JSONSlice) -> Double? {
    let text = String(decoding: UnsafeBufferPointer(start: base + slice.offset, count: slice.count), as: UTF8.self)
    guard let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// Moves over a number and checks its grammar only.
  mutating func numberSlice() throws(JSONFault) -> JSONSlice {
    let start = at
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) && !skipDigits() { throw fault(.number, at: start) }
    if at.pointee &- 0x30 <= 9 { throw fault(.number, at: start) }
    if take(UInt8(ascii: ".")) && !skipDigits() { throw fault(.number, at: start) }
    if at.pointee | 0x20 == UInt8(ascii: "e") {
      at += 1
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      if !skipDigits() { throw fault(.number, at: start) }
    }
    return JSONSlice(offset: start - base, count: at - start, isEscaped: false)
  }

  /// Moves over digits; whether there was one.
  private mutating func skipDigits() -> Bool {
    let first = at
    while at.pointee &- 0x30 <= 9 { at += 1 }
    return at > first
  }

  /// The powers of ten that divide nineteen digits; each is an exact Double.
  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
  ]
}
