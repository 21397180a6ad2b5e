import Testing
import TongbaoCore

@Suite struct MoverTests {
  private func movers(_ then: [String]..., now: [[String]], better: Indicator.Better = .higher) -> (
    better: [Mover], worse: [Mover]
  ) {
    let indicators = then.indices.map { indicator("i\($0)", better: better) }
    func all(_ text: String, _ cells: [[String]]) -> Snapshot {
      Snapshot(
        period: period(text), source: .init(kind: .measured, title: "t"), columns: cells.map { column([""] + $0) })
    }
    return Mover.furthest(
      3, columns: Array(then.indices), rows: Array(1...then[0].count), from: .loaded(all("2020-07", then)),
      to: all("2020-08", now), catalogue: catalogue(indicators))
  }

  @Test func oneOfEachIndicatorInTheDirectionThatIsBetter() {
    let found = movers(["10", "20", "30", "40"], now: [["10", "26", "28", "40"]])
    #expect(found.better.map(\.row) == [2] && found.worse.map(\.row) == [3])
    #expect(found.better[0].change == 6 && found.worse[0].change == -2)
    let lower = movers(["10", "20", "30", "40"], now: [["10", "26", "28", "40"]], better: .lower)
    #expect(lower.better.map(\.row) == [3] && lower.worse.map(\.row) == [2])
  }

  @Test func indicatorsAreMadeComparableByTheirSpread() {
    let found = movers(
      ["10", "20", "30", "40"], ["1000", "2000", "3000", "4000"],
      now: [["14", "20", "30", "40"], ["1100", "2000", "3000", "4000"]])
    #expect(found.better.map(\.column) == [0, 1])
  }

  @Test func whatIsNoNumberOrAllAlikeDoesNotTakePart() {
    #expect(movers(["1", "2", "3", "4"], now: [["<9", "2", "3", "4"]]).better.isEmpty)
    #expect(movers(["1", "2", "3", "4"], now: [["5", "5", "5", "5"]]).better.isEmpty)
    #expect(movers(["1", "2", "3"], now: [["9", "2", "3"]]).better.isEmpty)
    #expect(movers(["1", "2", "3", "4"], now: [["9", "2", "3", "4"]], better: .neither).better.isEmpty)
  }
}
