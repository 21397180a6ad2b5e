extension Period: LosslessStringConvertible {
  /// Reads `2020`, `2020-H2`, `2020-Q3`, `2020-08`, `2020-08-T2` or `2020-W35`, as file names have it.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, let year = Period.digits(first, count: 4) else { return nil }
    switch parts.count {
    case 1: self.init(.year, year)
    case 2: self.init(year: year, part: parts[1])
    case 3: self.init(year: year, month: parts[1], third: parts[2])
    default: return nil
    }
  }

  private init?(year: Int, part: Substring.UTF8View) {
    if let month = Period.digits(part, count: 2) {
      self.init(.month, year, month)
      return
    }
    switch part.first {
    case UInt8(ascii: "H"): self.init(.halfYear, year, Period.digits(part.dropFirst(), count: 1) ?? 0)
    case UInt8(ascii: "Q"): self.init(.quarter, year, Period.digits(part.dropFirst(), count: 1) ?? 0)
    case UInt8(ascii: "W"): self.init(.week, year, Period.digits(part.dropFirst(), count: 2) ?? 0)
    default: return nil
    }
  }

  private init?(year: Int, month: Substring.UTF8View, third: Substring.UTF8View) {
    guard let month = Period.digits(month, count: 2), (1...12).contains(month), third.first == UInt8(ascii: "T"),
      let third = Period.digits(third.dropFirst(), count: 1), (1...3).contains(third)
    else { return nil }
    self.init(.tenDays, year, (month - 1) * 3 + third)
  }

  /// The notation of file names, such as `2020-08`.
  public var description: String {
    let year = Period.padded(year, to: 4)
    return switch kind {
    case .year: year
    case .halfYear: "\(year)-H\(number)"
    case .quarter: "\(year)-Q\(number)"
    case .month: "\(year)-\(Period.padded(number, to: 2))"
    case .tenDays: "\(year)-\(Period.padded((number + 2) / 3, to: 2))-T\((number + 2) % 3 + 1)"
    case .week: "\(year)-W\(Period.padded(number, to: 2))"
    }
  }

  /// The number that just so many digits spell.
  private static func digits(_ text: Substring.UTF8View, count: Int) -> Int? {
    guard text.count == count, text.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return text.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
