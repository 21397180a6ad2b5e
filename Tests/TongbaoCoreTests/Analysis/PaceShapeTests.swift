import TestRandom
import Testing
import TongbaoCore

@Suite struct PaceShapeTests {
  private func value(
    _ shape: PaceShape, in text: String, _ past: [(String, String)] = [], days: [String: Int]? = nil,
    indicator: Indicator = indicator(pace: .year)
  ) -> Double? {
    var timeline = Timeline(periods: past.map { period($0.0) })
    for (text, cell) in past { timeline[period(text)] = .loaded(snapshot(text, ["", cell])) }
    let calendar = days.map { days in WorkingDays(Dictionary(uniqueKeysWithValues: days.map { (period($0), $1) })) }
    let catalogue = Catalogue(
      title: Wording(zh: "测试"), region: .nation, level: .province, every: .month, domains: [], indicators: [indicator],
      workingDays: calendar)
    return shape.value(column: 0, row: 1, period: period(text), timeline: timeline, catalogue: catalogue)
  }

  @Test func linear() { #expect(value(.linear, in: "2020-03") == 25) }

  @Test func byTheShapeOfLastYear() {
    #expect(value(.lastYear, in: "2020-06", [("2019-06", "40"), ("2019-12", "80")]) == 50)
    #expect(value(.lastYear, in: "2020-12", [("2019-12", "80")]) == 100)
  }

  @Test(arguments: [
    [("2019-06", "40")], [("2019-06", "<40"), ("2019-12", "80")], [("2019-06", "4"), ("2019-12", "0")],
  ])
  func aShapeThatIsNotKnownIsNone(past: [(String, String)]) {
    #expect(value(.lastYear, in: "2020-06", past) == nil)
  }

  @Test func byWorkingDays() {
    let days = Dictionary(
      uniqueKeysWithValues: (1...12).map { (($0 < 10 ? "2020-0" : "2020-") + "\($0)", $0 == 2 ? 10 : 20) })
    #expect(value(.workingDays, in: "2020-02", days: days) == 30.0 / 230 * 100)
    #expect(value(.workingDays, in: "2020-12", days: days) == 100)
    #expect(value(.workingDays, in: "2020-02") == nil)
    #expect(value(.workingDays, in: "2020-02", days: days.filter { $0.key != "2020-11" }) == nil)
  }

  @Test func otherIndicatorsHaveNoPace() {
    for shape in PaceShape.allCases { #expect(value(shape, in: "2020-06", indicator: indicator()) == nil) }
  }

  @Test func aCalendarsPaceRisesToTheWhole() throws {
    var random = SeededRandom(3)
    for _ in 0..<50 {
      let days = WorkingDays(
        Dictionary(
          uniqueKeysWithValues: (1...12).compactMap { Period(.month, 2021, $0) }.map {
            ($0, Int.random(in: 1...23, using: &random))
          }))
      let shares = (1...12).compactMap { Period(.month, 2021, $0) }.compactMap { days.elapsedShare(of: $0)?.percent }
      #expect(shares == shares.sorted() && shares.last == 100 && shares.count == 12)
    }
  }
}
