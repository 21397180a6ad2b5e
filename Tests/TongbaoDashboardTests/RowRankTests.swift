import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("The rank of a cell")
struct RowRankTests {
  /// The rank of the first region in a column of five, whose head has no value.
  private func rank(_ values: [Observation]) throws -> String? {
    let dataset = try Fixture.dataset()
    var column = Column(rows: 6)
    for (index, value) in values.enumerated() { column[index + 1] = value }
    let snapshot = Snapshot(
      period: try Fixture.month(8), source: .init(kind: .measured, title: ""), columns: [column, nil, nil, nil])
    let model = PeriodModel(
      basis: .init(period: snapshot.period, revision: 0), dataset: dataset, snapshot: snapshot)
    return RowRank(column: 0, row: 1, in: model, better: .higher).map { $0.text + "/\($0.count)" }
  }

  @Test("numbers are ranked where nothing is unknown")
  func numbers() throws {
    #expect(try rank([.number(3), .number(1), .number(5), .number(4), .number(2)]) == "3/5")
    #expect(try rank([.number(3), .number(1), .number(5), .number(4), .missing]) == "3/4")
    #expect(try rank([.number(3), .number(1), .number(5), .number(4), .unknown]) == nil)
  }

  @Test("bounds are ranked as far as they speak of the others")
  func bounds() throws {
    let low = Observation.bound(try Condition("<3"))
    #expect(try rank([low, .number(1), .number(5), .number(4), .number(3)]) == "4–5/5")
    #expect(try rank([low, .number(1), .number(5), .unknown, .unknown]) == nil)
    #expect(try rank([.bound(try Condition("<0.5*last")), .number(1), .number(5), .number(4), .number(3)]) == nil)
  }
}
