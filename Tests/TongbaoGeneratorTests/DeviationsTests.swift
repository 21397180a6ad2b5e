import Testing

@testable import TongbaoGenerator

@Suite struct DeviationsTests {
  @Test(arguments: 0..<200) func ratesStayInRangeAndTheirMeanIsTheParent(round: Int) {
    var random = SeededRandom(seed: UInt64(round), label: "rates")
    let count = 1 + Int(random.unit() * 10)
    let weights = (0..<count).map { _ in random.unit() * 100 }
    let value = random.unit() * 100
    let deviations = Deviations(
      leanings: (0..<count).map { _ in 3 * random.noise() }, sizes: weights.map { _ in 1 / Double(count) },
      weights: weights, range: 0...100, distance: random.unit() * 30)
    let rates = deviations.rates(value)
    #expect(rates.allSatisfy { $0 >= 0 && $0 <= 100 })
    let mean = zip(rates, weights).reduce(0) { $0 + $1.0 * $1.1 } / weights.reduce(0, +)
    #expect((mean - value).magnitude < 1e-9)
  }

  @Test func anEndOfTheRangeIsEverybodysValue() {
    let deviations = Deviations(leanings: [1, -1], sizes: [0.5, 0.5], weights: [0, 0], range: 0...100, distance: 5)
    #expect(deviations.rates(100) == [100, 100])
    #expect(deviations.rates(0) == [0, 0])
  }

  @Test func amountsFollowSizesAndStayInRange() {
    let deviations = Deviations(leanings: [0, 0], sizes: [0.8, 0.2], weights: nil, range: -1...20, distance: 5)
    #expect(deviations.amounts(10) == [8, 2])
    #expect(deviations.amounts(-10) == [-1, -1])
  }
}
