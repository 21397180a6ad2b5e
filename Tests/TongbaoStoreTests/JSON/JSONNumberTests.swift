import TestRandom
import Testing
import TongbaoCore

@testable import TongbaoStore

/// Numbers read and written, compared with the standard library.
@Suite struct JSONNumberTests {
  /// Reads a number the quick way.
  private func read(_ text: String) throws -> Double {
    let bytes = PaddedBytes(text)
    var cursor = JSONCursor(bytes, rules: .dataset)
    let value = try withExtendedLifetime(bytes) { try cursor.number() }
    #expect(cursor.offset == text.utf8.count)
    return value
  }

  @Test(arguments: [
    "0", "-0", "1", "-1", "0.1", "95.6", "349.7", "0.30000000000000004", "9007199254740992", "9007199254740993",
    "9007199254740995",
    "18446744073709551615", "18446744073709551616", "99999999999999999999", "0.1234567890123456789",
    "1.7976931348623157e308",
    "5e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "1e23", "8.5e-22", "123456789.123456789", "1e22",
    "1E+2", "1.50e-3",
    "0.000000000000000000000000000000000001", "4503599627370496.5", "4503599627370497.5", "6277", "100.00",
    "9223372036854775808",
  ])
  func agreesWithTheStandardLibrary(_ text: String) throws {
    let expected = try #require(Double(text))
    let value = try read(text)
    #expect(value == expected)
    #expect(value.sign == expected.sign)
  }

  @Test func agreesOnManyRandomNumbers() throws {
    var random = SeededRandom(8)
    for _ in 0..<20_000 {
      let scale = Int.random(in: 0...18, using: &random)
      var text = String(UInt64.random(in: 0...(.max), using: &random) >> UInt64.random(in: 0...63, using: &random))
      if scale > 0 { text += "." + String(UInt64.random(in: 0...(.max), using: &random)).prefix(scale) }
      if Int.random(in: 0...9, using: &random) == 0 { text += "e\(Int.random(in: -300...280, using: &random))" }
      #expect(try read(text) == Double(text), "\(text)")
    }
  }

  @Test func veryLongNumbersAreRead() throws {
    let digits = String(repeating: "1234567890", count: 10_000)
    #expect(try read("0." + digits) == 0.1234567890123456789)
    #expect(try read("0." + String(repeating: "0", count: 100_000) + "1") == 0)
    #expect(throws: JSONFault(kind: .range, offset: 0)) { try read(digits) }
  }

  @Test(arguments: ["1e999", "-1e999", "1.8e308", "17976931348623159e292"]) func refusesWhatNoDoubleHolds(
    _ text: String
  ) {
    let bytes = PaddedBytes("[" + text + "]")
    var cursor = JSONCursor(bytes, rules: .dataset)
    cursor.at += 1
    let fault = #expect(throws: JSONFault.self) { try cursor.number() }
    #expect(fault == JSONFault(kind: .range, offset: 1))
    let problem = JSONSyntax.problem(JSONFault(kind: .range, offset: 1), in: bytes, file: "f")
    #expect(
      problem.line(in: .en) == "f:1:2: error: the number \(text) is beyond what a Double can hold: check its exponent")
    #expect(problem.line(in: .zh) == "f:1:2: 错误：数字 \(text) 超出双精度范围：请核对指数")
  }

  @Test(arguments: [
    (0, "0"), (-0.0, "0"), (1, "1"), (-1, "-1"), (95.6, "95.6"), (100, "100"), (0.1 + 0.2, "0.30000000000000004"),
    (0.00001, "0.00001"),
    (1.5e-7, "0.00000015"), (1e16, "10000000000000000"), (-1.25e18, "-1250000000000000000"), (1e300, "1e300"),
    (.leastNonzeroMagnitude, "5e-324"),
    (-2.5e-30, "-2.5e-30"), (.nan, "null"), (.infinity, "null"), (123_456_789_012_345_680, "123456789012345680"),
  ])
  func writesTheShortestDigits(_ value: Double, _ text: String) {
    #expect(JSONNumbers.text(value) == text)
  }

  @Test(arguments: [
    (0.1 + 0.2, 1, "0.3"), (95.6, 1, "95.6"), (95.64, 1, "95.64"), (100, 1, "100"), (1.005, 2, "1.005"),
    (2.675 * 100, 1, "267.5"),
    (0.1 * 3 * 1e9, 0, "300000000"), (1e300, 3, "1e300"), (0.5, 99, "0.5"),
  ])
  func roundsOnlyWhatArithmeticLeft(_ value: Double, _ decimals: Int, _ text: String) {
    #expect(JSONNumbers.text(value, decimals: decimals) == text)
  }

  @Test func whatIsWrittenReadsBack() throws {
    var random = SeededRandom(9)
    for _ in 0..<20_000 {
      let value = Double(bitPattern: .random(in: 0...(.max), using: &random))
      guard value.isFinite else { continue }
      #expect(try read(JSONNumbers.text(value)) == value)
    }
  }
}
