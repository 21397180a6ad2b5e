import TestRandom
import Testing
import TongbaoCore

@Suite struct QuintilesTests {
  private func fifths(_ cells: [String], better: Indicator.Better = .higher) -> [Int?] {
    let values = column(cells)
    let quintiles = Quintiles(column: values, rows: Array(cells.indices), better: better)
    return cells.indices.map { quintiles.fifth(of: values[$0]) }
  }

  @Test func tenValues() {
    #expect(fifths((1...10).map(String.init)) == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4])
    #expect(fifths((1...10).map(String.init), better: .lower) == [4, 4, 3, 3, 2, 2, 1, 1, 0, 0])
  }

  @Test func allEqualOneOrNoneHaveNoFifths() {
    #expect(fifths(["5", "5", "5"]) == [nil, nil, nil])
    #expect(fifths(["5"]) == [nil])
    #expect(fifths(["-", ""]) == [nil, nil])
  }

  @Test func equalValuesShareAFifth() {
    let found = fifths(["1", "1", "1", "1", "9"])
    #expect(Set(found.prefix(4)).count == 1 && found[4] == 4)
  }

  @Test func aBoundHasAFifthOnlyWhereItIsCertain() {
    let cells = (1...10).map(String.init)
    #expect(fifths(cells + ["<2"]).last == 0)
    #expect(fifths(cells + [">9"]).last == 4)
    #expect(fifths(cells + ["<8"]).last == .some(nil))
    #expect(fifths(cells + ["~5"]).last == .some(nil))
  }

  @Test func turningAllSignsTurnsTheFifths() {
    var random = SeededRandom(7)
    for _ in 0..<100 {
      let values = (0..<Int.random(in: 2...40, using: &random)).map { _ in Int.random(in: -20...20, using: &random) }
      #expect(fifths(values.map { "\($0)" }) == fifths(values.map { "\(-$0)" }, better: .lower))
    }
  }
}

@Suite struct MedianTests {
  @Test func isThatOfTheOrderedValues() {
    var random = SeededRandom(5)
    for _ in 0..<300 {
      let values = (0..<Int.random(in: 1...40, using: &random)).map { _ in
        Double(Int.random(in: -9...9, using: &random))
      }
      #expect(Quantile.median(of: values) == Quantile.value(0.5, ofSorted: values.sorted()))
    }
    #expect(Quantile.median(of: []) == nil)
  }
}
