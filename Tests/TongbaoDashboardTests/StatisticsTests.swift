import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("The statistics of a column")
struct StatisticsTests {
  /// The names of the lines for a column of 1, 2 and perhaps an unknown value, beside weights of 1.
  private func names(_ addsUp: Indicator.Addition, isWhole: Bool, _ language: Language) throws -> [String] {
    let name = Wording(zh: "指标", en: "Rate")
    let catalogue = Catalogue(
      title: name, region: .nation, level: .province, every: .month, domains: [Domain(id: "d", name: name)],
      indicators: [
        Indicator(id: "x", domain: "d", name: name, unit: Unit("%"), decimals: 1, addsUp: addsUp),
        Indicator(id: "w", domain: "d", name: name, unit: Unit("户"), decimals: 0, addsUp: .sum),
      ])
    var dataset = Dataset(
      id: "s", catalogue: catalogue, roster: Fixture.roster, timeline: Timeline(periods: [try Fixture.month(8)]))
    let snapshot = Snapshot(
      period: try Fixture.month(8), source: .init(kind: .measured, title: ""),
      columns: [Column(values: [.nan, 1, 2, isWhole ? 3 : .nan]), Column(values: [1, 1, 1, 1])])
    dataset.timeline[snapshot.period] = .loaded(snapshot)
    let model = PeriodModel(
      basis: .init(period: snapshot.period, revision: 0), dataset: dataset, snapshot: snapshot)
    let items = StatisticsItems(
      dataset: dataset, model: model, column: 0, rows: [1, 2, 3], phrases: language.phrases)
    return items.items.map(\.text)
  }

  @Test("amounts have a total; rates, which do not add up, have an overall value")
  func labels() throws {
    #expect(try names(.sum, isWhole: true, .zh).contains("合计"))
    #expect(try names(.mean(weight: "w"), isWhole: true, .zh).contains("汇总"))
    #expect(try names(.mean(weight: "w"), isWhole: true, .en).contains("overall"))
  }

  @Test("what is refused is said by its name")
  func refusals() throws {
    #expect(try names(.sum, isWhole: false, .en).contains("no total: 1 region has no exact value"))
    #expect(
      try names(.mean(weight: "w"), isWhole: false, .en).contains("no overall value: 1 region has no exact value"))
    #expect(try names(.mean(weight: "w"), isWhole: false, .zh).contains("不可汇总：1 个地区没有准确数值"))
    #expect(try names(.no, isWhole: true, .en).contains("no total: this indicator does not add up over regions"))
  }
}
