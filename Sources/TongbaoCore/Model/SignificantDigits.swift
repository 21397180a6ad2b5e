extension Double {
  /// The number with at most so many significant digits, its point moved to the right by some places; exact in its digits,
  /// where binary arithmetic would leave noise: 0.956 moved by two places is 95.6.
  ///
  /// Spreadsheets show 15 digits and keep a few bits more, which 0.1 + 0.2 fills with noise.
  package func keeping(significantDigits limit: Int, pointMovedBy places: Int = 0) -> Double {
    guard isFinite else { return self }
    if places == 0, self == rounded(), magnitude < 1e15 { return self }
    let exact = DecimalDigits(self)
    let digits = exact.rounded(decimals: limit - exact.point)
    let text = String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
    let exponent = exact.point - limit + places
    return Double("\(self < 0 ? "-" : "")\(text)e\(exponent)") ?? self
  }
}
