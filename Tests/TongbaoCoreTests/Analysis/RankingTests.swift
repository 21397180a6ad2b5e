import TestRandom
import Testing
import TongbaoCore

@Suite struct RankingTests {
  private func ranks(_ cells: [String], better: Indicator.Better = .higher) -> [String] {
    let column = column(cells)
    let ranking = Ranking(column: column, better: better, rows: Array(cells.indices))
    return cells.indices.map { row in
      let alone = Ranking.rank(ofRow: row, column: column, better: better, rows: Array(cells.indices))
      #expect(alone?.ranks == ranking[row] && alone.map { $0.count == ranking.count } ?? true)
      guard let range = ranking[row] else { return "" }
      return range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
    }
  }

  @Test(arguments: [
    (["9", "5", "5", "1"], ["1", "2", "2", "4"]), (["9", "-", "", "1"], ["1", "", "", "2"]),
    (["<5", "7", "3"], ["2-3", "1", "2-3"]), (["<5", "<5"], ["1-2", "1-2"]), (["<=5", "5"], ["1-2", "1"]),
    (["<5", "5"], ["2", "1"]),
    (["[1,2]", "[2,3]", "(3,4)"], ["2-3", "2", "1"]), (["~7", "7.4", "8"], ["2-3", "2-3", "1"]),
    (["<5 & >7", "1"], ["1-2", "1-2"]),
    (["=5", "5"], ["1", "1"]), (["<national", "1"], ["1-2", "1-2"]),
  ])
  func higherIsBetter(cells: [String], expected: [String]) { #expect(ranks(cells) == expected) }

  @Test func lowerIsBetter() {
    #expect(ranks(["9", "5", "5", "1"], better: .lower) == ["4", "2", "2", "1"])
    #expect(ranks([">5", "5", "[1,2)"], better: .lower) == ["3", "2", "1"])
  }

  @Test func whatIsNotThereIsNotRanked() {
    #expect(Ranking(column: nil, better: .higher, rows: [1, 2]).count == 0)
    #expect(Ranking.rank(ofRow: 1, column: nil, better: .higher, rows: [1, 2]) == nil)
    #expect(Ranking(column: column(["1"]), better: .higher, rows: [-1, 0, 7]).count == 1)
    #expect(Ranking(column: column(["~nan", "1"]), better: .higher, rows: [0, 1]).count == 2)
  }

  @Test func referencesAreWorkedOut() {
    let judge = Judge(
      column: 0, snapshot: snapshot("2020-08", ["50", "<national", "60", "<pace"]),
      catalogue: catalogue([indicator(pace: .year)]))
    #expect(judge.ranking()[1] == 2...3 && judge.ranking()[2] == 1...2 && judge.ranking()[3] == 1...3)
    #expect((1...2).allSatisfy { judge.rank(ofRow: $0)?.ranks == judge.ranking()[$0] } && judge.rank(ofRow: 0) == nil)
    #expect(judge.rank(ofRow: 1)?.count == 3)
  }

  @Test func aRankThatCouldBeAnyIsNone() {
    let judge = self.judge(["", "<9", "5", "8"])
    #expect(judge.ranking()[1] == 1...3 && judge.rank(ofRow: 1) == nil)
    #expect(judge.rank(ofRow: 2)?.ranks == 2...3)
  }

  @Test func amongPeersOfWhomSomeAreNotKnownNobodyIsRanked() {
    #expect(self.judge(["", "<70", "<50", ""]).rank(ofRow: 1) == nil)
    #expect(self.judge(["", "70", "50", ""]).rank(ofRow: 1) == nil)
    #expect(self.judge(["", "70", "50", "-"]).rank(ofRow: 1)?.count == 2)
  }

  @Test(arguments: ["<=0.65*last", "<last_year", "<0.1*other", "<5 & <0.1*other"])
  func aBoundRelativeToTheRowItselfHasNoRank(bound: String) {
    let judge = Judge(
      column: 0, snapshot: snapshot("2020-08", ["", bound, "9", "8"], ["", "10", "10", "10"]),
      catalogue: catalogue([indicator(), indicator("other")]),
      previous: .loaded(snapshot("2020-07", ["", "5", "5", "5"])))
    #expect(judge.rank(ofRow: 1) == nil && judge.rank(ofRow: 2)?.ranks.lowerBound == 1)
  }

  private func judge(_ cells: [String]) -> Judge {
    Judge(column: 0, snapshot: snapshot("2020-08", cells), catalogue: catalogue([indicator()]))
  }

  /// Ranges hold every rank that consistent values give, and both ends are reached.
  @Test(arguments: [Indicator.Better.higher, .lower])
  func rangesAreSoundAndTight(better: Indicator.Better) {
    var random = SeededRandom(6)
    for _ in 0..<150 {
      let cells = (0..<Int.random(in: 1...5, using: &random)).map { _ in cell(&random) }
      let ranking = Ranking(column: column(cells), better: better, rows: Array(cells.indices))
      let choices = cells.map(candidates)
      var seen = [Set<Int>](repeating: [], count: cells.count)
      assign(choices) { values in
        for row in values.indices {
          seen[row].insert(1 + values.count { better == .lower ? $0 < values[row] : $0 > values[row] })
        }
      }
      for row in cells.indices {
        #expect(
          ranking[row]?.lowerBound == seen[row].min() && ranking[row]?.upperBound == seen[row].max(), "\(cells) \(row)")
      }
    }
  }

  private func cell(_ random: inout SeededRandom) -> String {
    let low = Int.random(in: 0...3, using: &random)
    let forms = [
      "\(low)", "<\(low)", "<=\(low)", ">\(low)", ">=\(low)", "[\(low),\(low + 1)]", "(\(low),\(low + 1))",
      "(\(low),\(low + 2)]",
    ]
    return forms.randomElement(using: &random) ?? "0"
  }

  /// Values on and between the whole numbers, several between so that open ends can stand in any order.
  private func candidates(_ cell: String) -> [Double] {
    let possible = Interval(known: observation(cell))
    return stride(from: -1.0, through: 6, by: 0.25).filter(possible.contains)
      .filter { $0 >= 0 || possible.upper <= 0 || $0 == -1 }
  }

  /// Draws assignments: all of the extremes of one row against the extremes of the others, and the rest at random.
  private func assign(_ choices: [[Double]], visit: ([Double]) -> Void) {
    var random = SeededRandom(7)
    for chosen in choices.indices {
      for value in choices[chosen] {
        for end in [true, false] {
          var values = choices.map { (end ? $0.first : $0.last) ?? 0 }
          values[chosen] = value
          visit(values)
        }
      }
    }
    for _ in 0..<50 { visit(choices.map { $0.randomElement(using: &random) ?? 0 }) }
  }
}
