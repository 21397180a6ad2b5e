import TestRandom
import Testing
import TongbaoCore

@Suite struct ColumnTests {
  private let cells = ["1", "", "<5", "-", "~7", "[1,2]"]

  @Test func holdsWhatItIsGiven() {
    let column = column(cells)
    for (row, cell) in cells.enumerated() { #expect(column[row] == observation(cell)) }
    #expect(column.sides.map(\.row) == [2, 4, 5])
    #expect(column.number(at: 0) == 1 && column.number(at: 4) == nil && column.number(at: 1) == nil)
  }

  @Test func replacingLeavesNothingBehind() {
    var random = SeededRandom(2)
    var column = Column(rows: 6)
    var expected = [Observation](repeating: .unknown, count: 6)
    for _ in 0..<500 {
      let row = Int.random(in: 0..<6, using: &random)
      expected[row] = observation(cells.randomElement(using: &random) ?? "")
      column[row] = expected[row]
      #expect(expected.indices.map { column[$0] } == expected)
    }
    #expect(
      column.sides.count
        == expected.count { if case .bound = $0 { true } else if case .approximate = $0 { true } else { false } })
  }

  @Test func equalsByObservations() {
    #expect(column(cells) == column(cells))
    #expect(Set([column(cells), column(cells)]).count == 1)
    #expect(column([""]) != column(["-"]))
    #expect(column(["<5"]) != column(["<6"]))
    #expect(column(["0"]) == column(["-0"]) && column(["0"]).hashValue == column(["-0"]).hashValue)
  }

  @Test(arguments: [Double.nan, Column.missingMark, Column.sideMark, -.nan])
  func aNaNIsNoNumber(value: Double) {
    var column = Column(rows: 1)
    column[0] = .number(value)
    #expect(column[0] == .unknown)
  }

  @Test func aSideThatIsNotThereIsUnknown() {
    #expect(Column(values: [Column.sideMark])[0] == .unknown)
    let unordered = Column(
      values: [Column.sideMark, Column.sideMark],
      sides: [
        .init(row: 1, observation: observation("<1")), .init(row: 0, observation: observation("<2")),
      ])
    #expect(unordered[0] == observation("<2") && unordered[1] == observation("<1"))
  }

  @Test func rowsOutsideASnapshotAreUnknown() {
    let snapshot = snapshot("2020-08", ["1"], nil)
    for (column, row) in [(0, -1), (0, 1), (1, 0), (2, 0), (-1, 0)] {
      #expect(snapshot.observation(column: column, row: row) == .unknown)
    }
  }
}
