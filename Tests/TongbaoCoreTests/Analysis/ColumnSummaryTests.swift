import Testing
import TongbaoCore

@Suite struct ColumnSummaryTests {
  @Test func countsEveryKind() {
    let snapshot = snapshot("2020-08", ["", "1", "2", "3", "~4", "<5", "-", ""])
    let summary = ColumnSummary(
      column: 0, rows: Array(1...7), snapshot: snapshot, catalogue: catalogue([indicator(addsUp: .sum)]))
    #expect(summary.numbers == 4 && summary.bounds == 1 && summary.missing == 1 && summary.unknown == 1)
    #expect(summary.total == .refused(.incomplete(missing: 3)))
    let spread = summary.spread
    #expect(spread?.least == 1 && spread?.lowerQuartile == 1.75 && spread?.median == 2.5)
    #expect(spread?.upperQuartile == 3.25 && spread?.greatest == 4 && spread?.mean == 2.5)
  }

  @Test func nothingHasNoSpread() {
    #expect(ColumnSummary(column: 0, rows: [], snapshot: snapshot(), catalogue: catalogue([indicator()])).spread == nil)
  }

  @Test(arguments: [
    (0.0, 1.0), (0.25, 1.75), (0.5, 2.5), (1, 4), (-1, 1), (2, 4), (.nan, 1), (.infinity, 4), (-1e300, 1),
  ])
  func quantiles(share: Double, value: Double) { #expect(Quantile.value(share, ofSorted: [1, 2, 3, 4]) == value) }

  @Test func aQuantileOfNothingOrOne() {
    #expect(Quantile.value(0.5, ofSorted: []) == nil && Quantile.value(0.25, ofSorted: [7]) == 7)
  }
}
