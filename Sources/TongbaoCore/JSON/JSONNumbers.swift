/// Numbers as people write them.
package enum JSONNumbers {
  /// The shortest digits that read back as `value`, without an exponent where that is up to twenty digits.
  package static func text(_ value: Double, decimals: Int? = nil) -> String {
    guard value.isFinite else { return "null" }
    if value == 0 { return "0" }
    return plain(decimals.map { settled(value, decimals: $0) } ?? value)
  }

  /// `value` rounded to `decimals` where that changes only what arithmetic left behind.
  private static func settled(_ value: Double, decimals: Int) -> Double {
    guard (0...15).contains(decimals) else { return value }
    let power = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    let rounded = (value * power).rounded() / power
    return rounded.isFinite && abs(rounded - value) <= abs(value) * 1e-12 ? rounded : value
  }

  /// The standard library's shortest digits, their exponent written out.
  private static func plain(_ value: Double) -> String {
    let shortest = value.description
    guard let mark = shortest.firstIndex(of: "e") else {
      return shortest.hasSuffix(".0") ? String(shortest.dropLast(2)) : shortest
    }
    let sign = value < 0 ? "-" : ""
    let digits = shortest[..<mark].filter { $0 != "." && $0 != "-" }
    let exponent = Int(shortest[shortest.index(after: mark)...]) ?? 0
    let kept = shortest[..<mark].contains(".") && digits.hasSuffix("0") ? String(digits.dropLast()) : String(digits)
    if (0..<20).contains(exponent) && kept.count <= exponent + 1 {
      return sign + kept + String(repeating: "0", count: exponent + 1 - kept.count)
    }
    if (-10..<0).contains(exponent) { return sign + "0." + String(repeating: "0", count: -exponent - 1) + kept }
    return shortest.replacingPlus
  }
}

extension String {
  /// Without the plus of an exponent, which nobody writes.
  fileprivate var replacingPlus: String { String(filter { $0 != "+" }) }
}
