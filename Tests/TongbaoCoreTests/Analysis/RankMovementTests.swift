import TestRandom
import Testing
import TongbaoCore

@Suite struct RankMovementTests {
  /// The movement of row 1 among all members; the cells are those of the members.
  private func movement(
    _ then: [String], _ now: [String], better: Indicator.Better = .higher, row: Int = 1
  ) -> RankMovement? {
    RankMovement(
      column: 0, row: row, peers: Array(1...max(then.count, now.count)), from: snapshot("2020-07", [""] + then),
      to: snapshot("2020-08", [""] + now), catalogue: catalogue([indicator(better: better)]))
  }

  /// The places that row 1 has won, found by counting alone.
  private func won(_ then: [String], _ now: [String]) -> Int? {
    RankMovement.won(
      column: 0, row: 1, peers: Array(1...max(then.count, now.count)), from: snapshot("2020-07", [""] + then),
      to: snapshot("2020-08", [""] + now), catalogue: catalogue([indicator()]))
  }

  @Test func theRegionMovesWhileOthersStand() throws {
    let found = try #require(movement(["50", "60", "70"], ["65", "60", "70"]))
    #expect((found.before, found.after, found.own, found.others) == (3, 2, 1, 0))
  }

  @Test func theOthersMoveWhileTheRegionStands() throws {
    let found = try #require(movement(["65", "60", "70"], ["65", "66", "70"]))
    #expect((found.before, found.after, found.own, found.others, found.won) == (2, 3, 0, -1, -1))
  }

  @Test func bothPartsMayCancelEachOther() throws {
    let found = try #require(movement(["50", "60", "70"], ["65", "66", "70"]))
    #expect((found.own, found.others, found.won) == (1, -1, 0))
  }

  @Test func whereLowerIsBetterFallingWins() throws {
    let found = try #require(movement(["9", "5", "7"], ["4", "5", "7"], better: .lower))
    #expect((found.before, found.after, found.own) == (3, 1, 2))
  }

  @Test func equalValuesShareARank() throws {
    let found = try #require(movement(["60", "60", "60"], ["60", "60", "61"]))
    #expect((found.before, found.after, found.own, found.others) == (1, 2, 0, -1))
  }

  @Test func aPeerThatIsMissingOnceComesOrGoesWithTheOthers() throws {
    let found = try #require(movement(["50", "60", "70"], ["50", "-", "70"]))
    #expect((found.before, found.after, found.own, found.others) == (3, 2, 0, 1))
    #expect((found.countBefore, found.countAfter) == (3, 2))
  }

  @Test(arguments: [
    (["", "60"], ["50", "60"]), (["50", "60"], ["-", "60"]), (["50", "<60"], ["50", "60"]),
    (["50", "60"], ["50", ""]), (["~50", "60"], ["50", "60"]),
  ])
  func whatIsNotCertainIsNotExplained(then: [String], now: [String]) {
    #expect(movement(then, now) == nil && won(then, now) == nil)
  }

  @Test func aRegionThatIsNoPeerHasNoRank() {
    #expect(movement(["50", "60"], ["50", "60"], row: 0) == nil)
  }

  @Test func acrossAChangeOfDefinitionNothingIsCompared() {
    var redefined = indicator()
    redefined.definitionChanges = [.init(from: period("2020-08"), note: Wording(zh: "口径"))]
    let found = RankMovement(
      column: 0, row: 1, peers: [1, 2], from: snapshot("2020-07", ["", "1", "2"]),
      to: snapshot("2020-08", ["", "1", "2"]),
      catalogue: catalogue([redefined]))
    #expect(found == nil)
  }

  @Test func thePartsAddUpAndAreWhatStandingStillWouldGive() throws {
    var random = SeededRandom(20)
    for _ in 0..<300 {
      let count = Int.random(in: 1...12, using: &random)
      func cells() -> [String] {
        (0..<count).map { index in
          index > 0 && Int.random(in: 0..<8, using: &random) == 0 ? "-" : "\(Int.random(in: 0..<9, using: &random))"
        }
      }
      let (then, now) = (cells(), cells())
      let found = try #require(movement(then, now))
      #expect(found.own + found.others == found.won)
      #expect(won(then, now) == found.won)
      let alone = try #require(movement(then, [now[0]] + then.dropFirst()))
      #expect(found.own == alone.won)
      let rest = try #require(movement([now[0]] + then.dropFirst(), now))
      #expect(found.others == rest.won)
    }
  }
}
