import Testing

@testable import TongbaoGenerator

@Suite struct AllowedTests {
  @Test func takingAwayABandLeavesBothSides() {
    var allowed = Allowed(low: 0, high: 100)
    allowed.remove(low: 20, high: 40)
    #expect(allowed.stretches == [.init(low: 0, high: 20), .init(low: 40, high: 100)])
    #expect(allowed.stretch(nearest: 25) == .init(low: 0, high: 20))
    #expect(allowed.stretch(nearest: 33) == .init(low: 40, high: 100))
  }

  @Test func keepingNarrowsAndMayLeaveNothing() {
    var allowed = Allowed(low: 0, high: 100)
    allowed.keep(low: 30, high: .infinity)
    #expect(allowed.stretches == [.init(low: 30, high: 100)])
    allowed.keep(low: 0, high: 10)
    #expect(allowed.stretches.isEmpty)
  }

  @Test(arguments: [(5.0, 0.0, 10.0), (50, 0, 10), (-3, 0, 10), (5, 5, 5), (70, 40.6, 49.4)])
  func placesLieWithinTheirStretch(natural: Double, low: Double, high: Double) {
    let stretch = Allowed.Stretch(low: low, high: high)
    for wobble in [0.0, 0.5, 0.99] {
      let place = Placement(natural: natural, in: stretch, spread: 0.5...1.5, widening: 1, wobble: wobble)
      #expect(place.low >= low && place.high <= high && place.low <= place.high)
      #expect(place.wish > 0 && place.wish < 1)
    }
  }
}
