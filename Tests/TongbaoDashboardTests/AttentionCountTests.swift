import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("Counts on the tabs")
struct AttentionCountTests {
  @Test("the counts are those of the marks in the tables")
  func counts() throws {
    let state = try Fixture.state()
    #expect(state.derived.period?.attention == [2, 3])
    #expect(state.text.contains("1宽带!2") && state.text.contains("2魔百和!3"))
  }

  @Test(
    "the quick way decides as the judge does",
    arguments: ["<70", "<=70", ">1.3", "[20,40)", "(20,40]", "=30", "<national", "bottom 3", "<0.9*last", "<80 & >10"])
  func agreement(_ condition: String) throws {
    let month = try Fixture.month(8)
    let indicator = Indicator(
      id: "x", domain: "d", name: Wording(zh: "x"), unit: Unit("%"),
      thresholds: [Threshold(tiers: [Threshold.Tier(try Condition(condition), .attention)])])
    let catalogue = Catalogue(
      title: Wording(zh: "x"), region: .nation, level: .province, every: .month, domains: [], indicators: [indicator])
    let numbers = [50, 70, 20, 40, 30, 1.3, 1.4, .nan, 90, 10, -5]
    let bounds = try [.bound(Condition("<15")), Observation.approximate(65), .bound(Condition("[60,90)"))]
    let column = Column(
      values: numbers + bounds.map { _ in Column.sideMark },
      sides: bounds.indices.map { Column.Side(row: numbers.count + $0, observation: bounds[$0]) })
    let snapshot = Snapshot(period: month, source: .init(kind: .measured, title: ""), columns: [column])
    let judge = Judge(column: 0, snapshot: snapshot, catalogue: catalogue)
    var count = AttentionCount(rows: column.count)
    count.add(judge, column)
    #expect(count.count == (1..<column.count).count { judge.status(row: $0).needsAttention })
  }
}
