import TestRandom
import Testing

@testable import TongbaoCore

@Suite struct NumberTextTests {
  @Test(arguments: [
    (0.125, 2, "0.13"), (2.675, 2, "2.68"), (1.005, 2, "1.01"), (-0.125, 2, "-0.13"), (-0.04, 1, "0.0"),
    (-0.05, 1, "-0.1"),
    (0.05, 1, "0.1"), (0.5, 0, "1"), (-0.5, 0, "-1"), (0.49999, 0, "0"), (999.95, 1, "1000.0"), (9.99, 1, "10.0"),
    (0, 2, "0.00"),
    (-0.0, 1, "0.0"), (0.000045, 5, "0.00005"), (4.5e-9, 9, "0.000000005"), (2.5e-308, 2, "0.00"), (12, 0, "12"),
    (12.5, -3, "13"),
    (1e15, 1, "1000000000000000.0"), (9_007_199_254_740_992, 0, "9007199254740992"), (1e300, 1, "1e+300"),
    (-1e16, 0, "-1e+16"),
    (.nan, 1, "?"), (.infinity, 1, "∞"), (-.infinity, 0, "-∞"), (0.1, .max, "0.100000000000000"), (1.5, .min, "2"),
  ])
  func fixed(value: Double, decimals: Int, text: String) {
    #expect(NumberText.fixed(value, decimals: decimals) == text)
  }

  @Test(arguments: [
    (349.7, "万户", 1, "3,497"), (1.005, "万户", 2, "10.1"), (-12345.6, "万户", 1, "-123,456"), (99.99, "万户", 1, "1,000"),
    (1234567.891, "户", 2, "1,234,567.89"), (999, "户", 0, "999"), (3, "亿元", 2, "300"), (1e300, "户", 0, "1e+300"),
    (1.2, "万人", 1, "12"), (6, "亿条", 0, "600"), (10.6, "T", 1, "10.6"), (0, "万户", 0, "0"), (95.6, "%", 1, "95.6"),
    (.nan, "万户", 1, "?"), (5, "吨", 0, "5"),
  ])
  func english(value: Double, unit: String, decimals: Int, text: String) {
    #expect(NumberText.text(value, unit: Unit(unit), decimals: decimals, language: .en) == text)
  }

  @Test func chineseKeepsTheCataloguesUnit() {
    #expect(NumberText.text(12349.74, unit: Unit("万户"), decimals: 1, language: .zh) == "12349.7")
  }

  @Test(arguments: [(1.2, "+1.2"), (-1.2, "-1.2"), (0, "0.0"), (0.04, "0.0"), (-0.04, "0.0")])
  func signs(value: Double, text: String) {
    #expect(NumberText.text(value, unit: Unit("PP"), decimals: 1, language: .zh, signed: true) == text)
  }

  @Test func hostileDecimalsDoNotTrap() {
    for decimals in [Int.min, Int.max] {
      #expect(!NumberText.text(1e300, unit: Unit("万户"), decimals: decimals, language: .en).isEmpty)
      #expect(!NumberText.text(1.5, unit: Unit("亿元"), decimals: decimals, language: .en).isEmpty)
    }
  }

  @Test func theQuickWayWritesWhatTheExactOneDoes() {
    var random = SeededRandom(4)
    var quick = 0
    for _ in 0..<20_000 {
      let digits = Int.random(in: -99_999_999...99_999_999, using: &random) >> Int.random(in: 0...26, using: &random)
      let value = Double(digits) / Double(powerOfTen: Int.random(in: 0...7, using: &random))
      let (places, decimals) = (Int.random(in: 0...2, using: &random), Int.random(in: 0...4, using: &random))
      guard let text = NumberText.quick(value, shiftedBy: places, decimals: decimals) else { continue }
      quick += 1
      #expect(text == NumberText.exact(value, shiftedBy: places, decimals: decimals), "\(value)")
    }
    #expect(quick > 10_000)
  }

  @Test func whatIsWrittenLiesWithinHalfADigit() throws {
    var random = SeededRandom(3)
    for _ in 0..<5000 {
      let value = Double(Int.random(in: -9_999_999...9_999_999, using: &random)) / 1000
      let text = NumberText.fixed(value, decimals: 1)
      #expect(try abs(#require(Double(text)) - value) <= 0.05 + 1e-9, "\(value) \(text)")
    }
  }
}
