import TestRandom
import Testing
import TongbaoCore

@Suite struct HeadCheckTests {
  private func check(_ addsUp: Indicator.Addition, _ columns: [String]..., decimals: Int = 1) -> HeadCheck {
    var first = indicator(addsUp: addsUp)
    first.decimals = decimals
    let snapshot = Snapshot(
      period: period("2020-08"), source: .init(kind: .measured, title: "t"), columns: columns.map { column($0) })
    return HeadCheck(
      column: 0, rows: Array(1..<columns[0].count), snapshot: snapshot,
      catalogue: catalogue([first, indicator("a", unit: "户"), indicator("b", unit: "户")]))
  }

  @Test func sums() {
    #expect(check(.sum, ["6.1", "1", "2", "3"]) == .agrees(implied: 6))
    #expect(check(.sum, ["6.3", "1", "2", "3"]) == .differs(stated: 6.3, implied: 6))
    #expect(check(.sum, ["", "1", "2", "3"]) == .unstated(implied: 6))
    #expect(check(.sum, ["<9", "1", "2", "3"]) == .unstated(implied: 6))
    #expect(check(.sum, ["6", "1", "", "3"]) == .refused(.incomplete(missing: 1)))
  }

  @Test func aRoundNumberSaysNoMoreThanItsDigits() {
    #expect(check(.sum, ["600", "301", "314"], decimals: 0) == .agrees(implied: 615))
    #expect(check(.sum, ["600", "301", "414"], decimals: 0) == .differs(stated: 600, implied: 715))
  }

  @Test func whatDoesNotAddUpImpliesNothing() {
    #expect(check(.no, ["6", "1", "2"]) == .refused(.doesNotAdd))
  }

  @Test func weightedMeans() {
    #expect(check(.mean(weight: "a"), ["17.5", "10", "20"], ["", "10", "30"]) == .agrees(implied: 17.5))
    #expect(check(.mean(weight: "a"), ["15", "10", "20"], ["", "10", "30"]) == .differs(stated: 15, implied: 17.5))
  }

  @Test func ratios() {
    let ratio = Indicator.Addition.ratio(numerator: "a", denominator: "b", factor: 100)
    #expect(check(ratio, ["50", "1", "2"], ["", "10", "40"], ["", "50", "50"]) == .agrees(implied: 50))
    #expect(check(ratio, ["53", "1", "2"], ["", "10", "40"], ["", "50", "50"]) == .differs(stated: 53, implied: 50))
    #expect(check(ratio, ["53", "1", "2"], ["", "0", "0"], ["", "0", "0"]) == .refused(.noWeight))
  }

  /// A direct computation, rounded as figures are printed, never differs by more than rounding.
  @Test func whatWasRoundedAgrees() {
    var random = SeededRandom(11)
    func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }
    for _ in 0..<200 {
      let count = Int.random(in: 1...31, using: &random)
      let values = (0..<count).map { _ in Double.random(in: 0...100, using: &random) }
      let weights = (0..<count).map { _ in Double.random(in: 1...900, using: &random) }
      let sum = [tenths(values.reduce(0, +))] + values.map(tenths)
      guard case .agrees = check(.sum, sum.map { "\($0)" }) else {
        Issue.record("\(sum)")
        continue
      }
      let mean = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } / weights.reduce(0, +)
      let means = [tenths(mean)] + values.map(tenths)
      let shares = [0] + weights.map(tenths)
      guard case .agrees = check(.mean(weight: "a"), means.map { "\($0)" }, shares.map { "\($0)" }) else {
        Issue.record("\(means) \(shares)")
        continue
      }
    }
  }
}
