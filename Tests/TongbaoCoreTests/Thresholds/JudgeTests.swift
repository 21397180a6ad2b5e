import TestRandom
import Testing
import TongbaoCore

@Suite struct JudgeTests {
  private func judge(
    _ cells: [String], _ threshold: Threshold?, better: Indicator.Better = .higher, peers: [Int]? = nil
  ) -> Judge {
    Judge(
      column: 0, snapshot: snapshot("2020-08", cells),
      catalogue: catalogue([indicator(better: better, thresholds: threshold.map { [$0] } ?? [])]), peers: peers)
  }

  @Test(arguments: [
    ("-1", Status.tier(0, .critical, orWorse: false)), ("10", .tier(1, .attention, orWorse: false)),
    ("49.9", .tier(3, .attention, orWorse: false)), ("50", .normal), ("80", .normal), ("80.1", .commended),
    ("<50", .tier(3, .attention, orWorse: true)), ("[20,40)", .tier(2, .attention, orWorse: false)),
    ("<0", .tier(0, .critical, orWorse: false)),
    ("[30,60]", .undetermined), ("[60,90]", .normal), (">90", .commended),
    ("~20", .tier(2, .attention, orWorse: true)),
    ("-", .missing), ("", .unknown), ("<last", .undetermined), ("<5 & >7", .undetermined),
  ])
  func fourTiersWorstFirst(cell: String, status: Status) {
    let threshold = threshold(["<0", "<20", "<40", "<50"], commend: [">80"], critical: 1)
    #expect(judge(["", cell], threshold).status(row: 1) == status)
  }

  @Test func aPendingWorseTierIsToldBesideACertainOne() {
    let catalogue = catalogue([indicator(thresholds: [threshold(["<0.5*last", "<10"], critical: 1)])])
    let judge = Judge(
      column: 0, snapshot: snapshot("2020-08", ["", "5", "20"]), catalogue: catalogue, previous: .pending)
    #expect(judge.status(row: 1) == .tier(1, .attention, orWorse: true))
    #expect(judge.status(row: 2) == .pending)
  }

  @Test func anyPraiseWillDo() {
    let threshold = threshold(commend: [">national", ">90"])
    let judge = judge(["95", "96", "91", "80", "<national"], threshold)
    #expect((1...4).map(judge.status(row:)) == [.commended, .commended, .normal, .normal])
  }

  @Test func whatMayDeservePraiseNeedsNoAttentionForCertain() {
    let threshold = threshold(["<18"], commend: [">30"])
    let judge = judge(["", ">=18", ">=10", "[20,40]", "<18"], threshold)
    let low = Status.tier(0, .attention, orWorse: false)
    #expect((1...4).map(judge.status(row:)) == [.normal, .undetermined, .normal, low])
  }

  @Test func withoutAThresholdNothingIsJudged() {
    let judge = judge(["", "5", "-", "", "<5"], nil)
    #expect((1...5).map(judge.status(row:)) == [.unjudged, .missing, .unknown, .unjudged, .unknown])
  }

  @Test func rowsWithoutAColumnAreUnknown() {
    let catalogue = catalogue([indicator(thresholds: [threshold(["<5", "top 1", "<worst_quarter"])])])
    for snapshot in [snapshot("2020-08", nil), snapshot("2020-08"), snapshot("2020-08", [])] {
      let judge = Judge(column: 0, snapshot: snapshot, catalogue: catalogue)
      #expect([-1, 0, 1, 99].map(judge.status(row:)) == Array(repeating: .unknown, count: 4))
      #expect(judge.ranking().count == 0 && judge.possible(row: 1) == .everything)
    }
  }

  @Test func theHeadIsNotBelowItself() {
    for cell in ["90", "~90", "<95", "<pace"] {
      #expect(judge([cell, "1"], threshold(["<national"])).status(row: 0) == .normal)
      #expect(judge([cell, "1"], threshold(["bottom 1"])).status(row: 0) == .normal)
    }
  }

  @Test func ranksCountTiesFromEitherEnd() {
    let cells = ["", "1", "1", "1", "5", "9", "9"]
    let judge = judge(cells, threshold(["bottom 2"], commend: ["top 1"]))
    let low = Status.tier(0, .attention, orWorse: false)
    #expect((1...6).map(judge.status(row:)) == [low, low, low, .normal, .commended, .commended])
    let reversed = self.judge(cells, threshold(["bottom 2"], commend: ["top 1"]), better: .lower)
    #expect((1...6).map(reversed.status(row:)) == [.commended, .commended, .commended, .normal, low, low])
  }

  @Test func hostileRanksDoNotTrap() {
    for count in [Int.min, 0, Int.max] {
      let threshold = Threshold(tiers: [
        .init(Condition([.bottom(count)]), .attention), .init(Condition([.top(count)]), .attention),
      ])
      #expect(judge(["", "1", "2"], threshold).status(row: 1).needsAttention == (count == .max))
    }
  }

  @Test func boundsLeaveRanksOpen() {
    let judge = judge(["", "<5", "[4,6]", "9", "1"], threshold(["bottom 2"]))
    #expect(
      (1...4).map(judge.status(row:)) == [.undetermined, .undetermined, .normal, .tier(0, .attention, orWorse: false)])
  }

  @Test func quartilesOfPeers() {
    let cells = ["", "1", "2", "3", "4", "5", "-"]
    let judge = judge(cells, threshold(["<worst_quarter"], commend: [">best_quarter"]))
    let low = Status.tier(0, .attention, orWorse: false)
    #expect((1...5).map(judge.status(row:)) == [low, .normal, .normal, .normal, .commended])
    let reversed = self.judge(cells, threshold([">worst_quarter"], commend: ["<best_quarter"]), better: .lower)
    #expect((1...5).map(reversed.status(row:)) == [.commended, .normal, .normal, .normal, low])
    #expect(self.judge(cells, threshold(["<worst_quarter"]), peers: [4, 5]).status(row: 3).needsAttention)
  }

  @Test func quartilesOfBoundsAreDecidedWhereTheyCanBe() {
    let cells = ["", "<2", "2", "3", "4", ">=5", "1.5", ""]
    let judge = judge(cells, threshold(["<worst_quarter"]))
    #expect(judge.status(row: 4) == .normal)
    #expect(judge.status(row: 1) == .undetermined && judge.status(row: 6) == .undetermined)
  }

  @Test func aConditionBesideTheThreshold() {
    let judge = judge(["5", "4", "<pace", "~7"], nil)
    #expect(judge.verdict(condition("<national"), row: 1) == .yes)
    #expect(judge.verdict(condition("bottom 1"), row: 1) == .undetermined)
    #expect(judge.number(of: .init(.national, factor: 2, offset: 1), row: 1) == 11)
    #expect(judge.number(of: .init(.last), row: 1) == nil)
    #expect(judge.possible(row: 3) == Interval(lower: 6.5, includesLower: true, upper: 7.5, includesUpper: true))
  }

  @Test func exactNumbersAreJudgedAlikeOneByOneAndByTheRow() {
    var random = SeededRandom(5)
    for text in ["<5", "<=national", "[2,national)", "=3", ">-1*national", "<worst_quarter", ">=0*national+4"] {
      let cells = (0..<30).map { _ in "\(Int.random(in: 0...9, using: &random))" }
      let judge = judge(cells, threshold([text]))
      for row in cells.indices {
        #expect(
          judge.status(row: row).needsAttention == (judge.verdict(condition(text), row: row) == .yes), "\(text) \(row)")
      }
    }
  }
}
