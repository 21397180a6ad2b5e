import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("Values beside the limits that judge them")
struct PlainLimitsTests {
  private func cells(_ conditions: [String], decimals: Int, unit: String = "万户", _ language: Language = .zh) throws
    -> CellText
  {
    let threshold = Threshold(
      tiers: try conditions.map { .init(try Condition($0), .attention) }, commend: [try Condition(">=100")])
    let indicator = Indicator(
      id: "a.b", domain: "a", name: Wording(zh: "甲"), unit: Unit(unit), decimals: decimals, thresholds: [threshold])
    return CellText(indicator: indicator, phrases: language.phrases, limits: PlainLimits(threshold))
  }

  @Test(
    "a value is shown with as many digits as keep it on its side",
    arguments: [
      (["<0.4"], 1, 0.36, "0.36"), (["<0.4"], 1, 0.34, "0.3"), (["<0.4"], 1, 0.43, "0.4"), (["<0.4"], 1, 0.4, "0.4"),
      (["<=0.4"], 1, 0.43, "0.43"), (["<=0.4"], 1, 0.36, "0.4"), (["<0.4"], 1, 0.3996, "0.3996"),
      ([">1.3"], 2, 1.304, "1.304"), ([">1.3"], 2, 1.296, "1.30"), (["<0"], 0, -0.2, "−0.2"), (["<0"], 0, 0.2, "0"),
      (["[20,40)"], 0, 39.7, "39.7"), (["[20,40)"], 0, 19.7, "19.7"), (["<70"], 1, 99.96, "99.96"),
      (["<70"], 1, 99.94, "99.9"), (["<national"], 1, 0.36, "0.4"), (["<0.5 & <0.1*a.b"], 0, 0.49, "0"),
    ])
  func digits(_ conditions: [String], _ decimals: Int, _ value: Double, _ expected: String) throws {
    #expect(try cells(conditions, decimals: decimals).text(.number(value)) == expected)
  }

  @Test("what a language tells in larger numbers keeps its side too")
  func units() throws {
    #expect(try cells(["<0.4"], decimals: 1, .en).text(.number(0.396)) == "3.96")
    #expect(try cells(["<0.4"], decimals: 1, .en).text(.number(0.31)) == "3")
  }

  @Test("whatever the value, what is shown is judged as the value is")
  func property() throws {
    let limits = ["<0.4", "<=2", ">1.3", "[20,40)", "<-1"]
    let threshold = Threshold(tiers: try limits.map { .init(try Condition($0), .attention) })
    for number in stride(from: -50_000, through: 50_000, by: 7) {
      let value = Double(number) / 1000
      for decimals in 0...2 {
        let shown = PlainLimits(threshold).decimals(value, atLeast: decimals)
        let rounded = try #require(Double(NumberText.fixed(value, decimals: shown)))
        for limit in limits {
          let interval = try interval(limit)
          #expect(interval.contains(value) == interval.contains(rounded), "\(value) as \(rounded) by \(limit)")
        }
        #expect(shown <= max(decimals, 3), "never more digits than the value's own")
      }
    }
  }

  private func interval(_ text: String) throws -> Interval {
    guard case .range(let lower, let upper) = try Condition(text).parts[0] else { return .everything }
    return Interval(
      lower: lower?.term.offset ?? -.infinity, includesLower: lower?.isInclusive ?? false,
      upper: upper?.term.offset ?? .infinity, includesUpper: upper?.isInclusive ?? false)
  }

  @Test("the gap is that between the values as they are shown")
  func gaps() throws {
    let texts = try cells(["<0.4"], decimals: 1)
    #expect(texts.gap(0.36, 0.52).text == "−0.14" && texts.gap(0.3, 0.52).text == "−0.2")
  }

  @Test("table, region's screen and sentence show the same digits")
  func screens() throws {
    var state = try Fixture.state()
    var snapshot = try #require(state.snapshot)
    var floor = try #require(snapshot.columns[1])
    floor[1] = .number(69.97)
    snapshot.columns[1] = floor
    _ = state.update(.loaded(dataset: "fixture", snapshot))
    _ = state.update(.choose(.cell(row: 1, column: 1)))
    #expect(state.text.contains("! 69.97") && state.text.contains("底线目标完成率 69.97%"), "\(state.text)")
    try state.type("<enter>")
    #expect(state.text.contains("! 69.97"), "\(state.text)")
    #expect(!state.text.contains("70.0"), "\(state.text)")
  }
}
