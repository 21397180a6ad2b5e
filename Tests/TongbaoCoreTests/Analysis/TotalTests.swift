import TestRandom
import Testing
import TongbaoCore

@Suite struct TotalTests {
  private func total(_ addition: Indicator.Addition, _ columns: [[String]]) -> Total {
    let catalogue = catalogue([indicator("x", addsUp: addition), indicator("a"), indicator("b")])
    var snapshot = snapshot("2020-08")
    snapshot.columns = columns.map { column($0) }
    return Total(column: 0, rows: [1, 2], snapshot: snapshot, catalogue: catalogue)
  }

  @Test func totals() {
    #expect(total(.sum, [["9", "1", "2"]]) == .value(3))
    #expect(total(.mean(weight: "a"), [["", "10", "20"], ["", "3", "1"]]) == .value(12.5))
    #expect(
      total(.ratio(numerator: "a", denominator: "b", factor: 100), [[], ["", "1", "2"], ["", "4", "2"]]) == .value(50))
  }

  @Test func weightedMeansAreThoseOfTheWholeTakenTogether() {
    var random = SeededRandom(7)
    for _ in 0..<200 {
      let count = Int.random(in: 1...9, using: &random)
      let bases = (0..<count).map { _ in Double.random(in: 1...1000, using: &random) }
      let parts = bases.map { Double.random(in: 0...$0, using: &random) }
      let shares = zip(parts, bases).map { $0 / $1 * 100 }
      var snapshot = snapshot("2020-08")
      snapshot.columns = [shares, bases, parts].map { Column(values: [.nan] + $0) }
      let rows = Array(1...count)
      for addition in [
        Indicator.Addition.mean(weight: "a"), .ratio(numerator: "b", denominator: "a", factor: 100),
      ] {
        let catalogue = catalogue([indicator("x", addsUp: addition), indicator("a"), indicator("b")])
        let direct = parts.reduce(0, +) / bases.reduce(0, +) * 100
        guard case .value(let found) = Total(column: 0, rows: rows, snapshot: snapshot, catalogue: catalogue) else {
          Issue.record("no total of \(shares)")
          return
        }
        #expect(abs(found - direct) < 1e-9 * max(1, direct))
      }
    }
  }

  @Test func refusalsNameTheirReason() {
    #expect(total(.no, [["", "1", "2"]]) == .refused(.doesNotAdd))
    #expect(total(.sum, [["", "1", "<2"]]) == .refused(.incomplete(missing: 1)))
    #expect(total(.sum, []) == .refused(.incomplete(missing: 2)))
    #expect(total(.mean(weight: "z"), [["", "1", "2"]]) == .refused(.unknownIndicator("z")))
    #expect(total(.mean(weight: "a"), [["", "1", "2"], ["", "-", "1"]]) == .refused(.incomplete(missing: 1)))
    #expect(total(.mean(weight: "a"), [["", "1", "2"], ["", "0", "0"]]) == .refused(.noWeight))
    #expect(total(.ratio(numerator: "z", denominator: "b", factor: 1), []) == .refused(.unknownIndicator("z")))
    #expect(total(.ratio(numerator: "a", denominator: "z", factor: 1), []) == .refused(.unknownIndicator("z")))
    #expect(
      total(.ratio(numerator: "a", denominator: "b", factor: 1), [[], ["", "1", "2"], ["", "1", "-1"]])
        == .refused(.noWeight))
  }

  @Test func aSegmentsRatioIsThatOfItsOwnParts() {
    let dimension = Dimension(
      id: "industry", name: Wording(zh: "行业"), segments: [.init(id: "f", name: Wording(zh: "金融"))])
    func total(numerator: String?) -> Total {
      let catalogue = catalogue(
        [
          indicator("x", addsUp: .ratio(numerator: "a", denominator: "b", factor: 100), dimension: "industry"),
          indicator("a", dimension: numerator), indicator("b"),
        ], dimensions: [dimension])
      let snapshot = snapshot("2020-08", nil, ["", "50"], ["", "100"], ["", "1"], ["", "5"])
      return Total(column: 3, rows: [1], snapshot: snapshot, catalogue: catalogue)
    }
    #expect(total(numerator: "industry") == .value(5))
    #expect(total(numerator: nil) == .refused(.doesNotAdd))
  }
}
