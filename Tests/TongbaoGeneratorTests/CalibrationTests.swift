import Testing
import TongbaoCore

@testable import TongbaoGenerator

/// What printed lists leave to provinces.
@Suite struct CalibrationTests {
  private let catalogue = Catalogue(
    title: Wording(zh: "试"), region: .nation, level: .province, every: .month,
    domains: [Domain(id: "a", name: Wording(zh: "甲"))],
    indicators: [
      Indicator(id: "rate", domain: "a", name: Wording(zh: "率"), unit: Unit("%"), decimals: 1, range: 0...100),
      Indicator(id: "small", domain: "a", name: Wording(zh: "小"), unit: Unit("万户"), decimals: 2, range: 0...100),
      Indicator(id: "large", domain: "a", name: Wording(zh: "大"), unit: Unit("万户"), decimals: 1, range: 0...100),
    ])

  private func facts(_ lists: [PrintedList], provinces: Int = 5) throws -> CalibrationFacts {
    let period = try #require(Period("2020-08"))
    let snapshot = Snapshot(
      period: period, source: .init(kind: .published, title: "试"), columns: [nil, nil, nil], lists: lists)
    return CalibrationFacts(
      catalogue: catalogue, snapshot: snapshot, rows: Array(1...provinces), vigour: [0.5, 0.4, 0.3, 0.2, 0.1])
  }

  private func list(
    _ condition: String, column: Int = 0, rows: [Int], count: Int?, _ kind: PrintedList.Completeness
  ) throws -> PrintedList {
    PrintedList(
      column: column, criterion: .condition(try Condition(condition)), rows: rows, count: count, completeness: kind,
      tone: .attention)
  }

  @Test func completeListsSpeakOfThoseNotNamed() throws {
    let facts = try facts([list("<70", rows: [2], count: 1, .complete)])
    #expect(try facts.allowed("rate", province: 1).stretches.map(\.high) == [70 - 0.28])
    #expect(try facts.allowed("rate", province: 0).stretches.map(\.low) == [70 + 0.28])
  }

  @Test func bandsKeepOthersOutOnBothSides() throws {
    let facts = try facts([list("[20,40)", rows: [1], count: 1, .complete)])
    #expect(try facts.allowed("rate", province: 0).stretches.count == 1)
    #expect(try facts.allowed("rate", province: 3).stretches.count == 2)
  }

  @Test func samplesAreFilledUpToTheirCount() throws {
    let facts = try facts([list(">75", rows: [5], count: 3, .sample)])
    let members = try (0..<5).filter { try facts.allowed("rate", province: $0).stretches[0].low > 75 }
    #expect(members == [0, 1, 4])
  }

  @Test func comparisonsWithAnotherIndicatorLimitThatOne() throws {
    let facts = try facts([
      list("<0.5", column: 1, rows: [1], count: nil, .open),
      list("<0.1*large", column: 1, rows: [1, 2], count: nil, .open),
    ])
    #expect(try facts.limitsImplied(on: "large", province: 1).lowerBound > 5)
    #expect(try facts.limitsImplied(on: "large", province: 0).lowerBound == 0)
  }

  @Test func fallsAgainstLastMonthAreTurnedRound() throws {
    let facts = try facts([list("<=0.65*last", column: 1, rows: [1], count: nil, .open)])
    #expect(try facts.allowedLast("small", province: 0, value: 1).stretches[0].low > 1 / 0.65)
    #expect(try facts.allowedLast("small", province: 1, value: 1).stretches[0].high < 1 / 0.65)
  }

  @Test func contradictionsAreTold() throws {
    let facts = try facts([list("<40", rows: [1], count: 1, .complete), list(">60", rows: [1], count: 1, .complete)])
    let error = #expect(throws: GeneratorError.self) { try facts.allowed("rate", province: 0) }
    #expect(
      error?.description
        == "no provinces' values were found that meet all facts of 'rate'; check its lists and its national value"
    )
  }

  @Test func whatIsMissingIsTold() throws {
    let facts = try facts([])
    #expect(throws: GeneratorError.missingNational("rate")) { try facts.national("rate") }
    #expect(throws: GeneratorError.missingIndicator("other")) { try facts.allowed("other", province: 0) }
  }
}
