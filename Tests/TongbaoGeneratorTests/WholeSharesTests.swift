import Testing

@testable import TongbaoGenerator

@Suite struct WholeSharesTests {
  @Test(arguments: 0..<300) func sharesAddUpWithinTheirLimits(round: Int) {
    var random = SeededRandom(seed: UInt64(round), label: "shares")
    let count = 1 + Int(random.unit() * 12)
    let limits = (0..<count).map { _ -> ClosedRange<Int> in
      let low = Int(random.unit() * 60) - 30
      return low...low + Int(random.unit() * 40)
    }
    let low = limits.reduce(0) { $0 + $1.lowerBound }
    let high = limits.reduce(0) { $0 + $1.upperBound }
    let total = low + Int(random.unit() * Double(high - low + 1))
    let wishes = (0..<count).map { _ in random.noise() * 40 }
    let shares = WholeShares.settle(wishes, total: total, limits: limits)
    #expect(shares.reduce(0, +) == total)
    #expect(zip(shares, limits).allSatisfy { $1.contains($0) })
  }

  @Test func largestRemaindersComeFirstAndOfEqualsTheFirst() {
    let open = Array(repeating: -100...100, count: 3)
    #expect(WholeShares.settle([1.5, 1.25, 1.25], total: 4, limits: open) == [2, 1, 1])
    #expect(WholeShares.settle([0.5, 0.5, 0], total: 1, limits: open) == [1, 0, 0])
    #expect(WholeShares.settle([-1.4, -1.3, 0.7], total: -2, limits: open) == [-2, -1, 1])
  }

  @Test func whoIsFullLeavesTheRestToOthersByTheirParts() {
    #expect(WholeShares.settle([50, 20, 30], total: 100, limits: [0...10, 0...100, 0...100]) == [10, 36, 54])
  }

  @Test func theSumComesBeforeLimitsThatLeaveNoRoomForIt() {
    let shares = WholeShares.settle([1, 3], total: 10, limits: [0...2, 0...4])
    #expect(shares.reduce(0, +) == 10)
    #expect(WholeShares.settle([], total: 3, limits: []) == [])
  }
}
