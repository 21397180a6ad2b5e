import Testing

@testable import TongbaoGenerator

@Suite struct SeededRandomTests {
  @Test func streamsAreFixedForever() {
    var random = SeededRandom(seed: 42, label: "a")
    var again = SeededRandom(seed: 42, label: "a")
    var other = SeededRandom(seed: 42, label: "b")
    let first = (0..<4).map { _ in random.next() }
    #expect(first == (0..<4).map { _ in again.next() })
    #expect(first != (0..<4).map { _ in other.next() })
  }

  @Test func unitsAndNoiseStayWithinTheirLimits() {
    var random = SeededRandom(seed: 7, label: "limits")
    let units = (0..<2_000).map { _ in random.unit() }
    #expect(units.allSatisfy { $0 >= 0 && $0 < 1 })
    let noises = random.noises(2_000)
    #expect(noises.allSatisfy { $0 > -1.0001 && $0 < 1.0001 })
    #expect((noises.reduce(0, +) / 2_000).magnitude < 0.05)
  }
}
