import Testing

@testable import TongbaoGenerator

@Suite struct AllocationTests {
  @Test func valuesAddUpAndStayWithinTheirLimits() throws {
    let places = [
      Placement(low: 0, high: 10, wish: 0.2), Placement(low: 5, high: 6, wish: 0.5),
      Placement(low: 1, high: 30, wish: 0.9),
    ]
    for total in [8.0, 20, 39, 45.5] {
      let values = try #require(Allocation.values(places, total: total))
      #expect((values.reduce(0, +) - total).magnitude < 1e-6)
      #expect(zip(values, places).allSatisfy { $0 >= $1.low && $0 <= $1.high })
    }
  }

  @Test func whoWishedForMoreHasMore() throws {
    let places = [0.2, 0.5, 0.8].map { Placement(low: 0, high: 1, wish: $0) }
    let values = try #require(Allocation.values(places, total: 0.6))
    #expect(values == values.sorted())
    #expect(values[0] < values[2])
  }

  @Test func weightsCount() throws {
    let places = [Placement(low: 0, high: 1, wish: 0.5), Placement(low: 0, high: 1, wish: 0.5)]
    let values = try #require(Allocation.values(places, weights: [1, 3], total: 3))
    #expect((values[0] + 3 * values[1] - 3).magnitude < 1e-6)
  }

  @Test func totalsOutOfReachAreRefused() {
    let places = [Placement(low: 1, high: 2, wish: 0.5)]
    #expect(Allocation.values(places, total: 2.5) == nil)
    #expect(Allocation.values(places, total: 0.5) == nil)
  }

  @Test func wholePartsAddUpAndLargestRemaindersComeFirst() {
    #expect(Rounding.whole([1.5, 1.25, 1.25], total: 4) == [2, 1, 1])
    #expect(Rounding.whole([0.4, 0.4, 0.4, 0.8], total: 2) == [1, 0, 0, 1])
    #expect(Rounding.whole([10, 20, 30], total: 66) == [11, 22, 33])
    #expect(Rounding.whole([-1.5, 2.5], total: 1).reduce(0, +) == 1)
    #expect(Rounding.round(-0.004, decimals: 2).sign == .plus)
  }

  @Test func tablesKeepTheirSums() {
    let table = ProportionalFit.table([[1, 2, 3], [3, 2, 1]], rows: [10, 20], columns: [6, 12, 12])
    for (row, sum) in zip(table, [10.0, 20]) { #expect((row.reduce(0, +) - sum).magnitude < 1e-6) }
    for (column, sum) in [6.0, 12, 12].enumerated() {
      #expect((table[0][column] + table[1][column] - sum).magnitude < 1e-6)
    }
    #expect(table[0][2] > table[0][0])
  }
}
