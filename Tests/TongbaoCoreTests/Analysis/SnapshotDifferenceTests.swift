import Testing
import TongbaoCore

@Suite struct SnapshotDifferenceTests {
  private func dataset(_ indicator: Indicator) -> Dataset {
    let members = [region(110000, "北京", "beijing"), region(120000, "天津", "tianjin")]
    return Dataset(
      id: "t", catalogue: catalogue([indicator]),
      roster: Roster(head: region(100000, "全国", "quanguo"), members: members), timeline: Timeline(periods: []))
  }

  private func difference(_ old: [String]?, _ new: [String]?, _ limits: [String]) -> SnapshotDifference {
    let one = indicator(thresholds: [threshold(limits)])
    return SnapshotDifference(from: snapshot("2020-08", old), to: snapshot("2020-08", new), in: dataset(one))
  }

  @Test func valuesAndFlips() {
    let found = difference(["9", "4", "6"], ["9", "6", "6"], ["<5"])
    #expect(found.cells.count == 1 && found.changedCount == 1 && found.flips.count == 1)
    #expect(found.cells[0].before == .number(4) && found.cells[0].after == .number(6) && found.cells[0].row == 1)
    #expect(difference(["9", "4", "6"], ["9", "4", "6"], ["<5"]).isEmpty)
  }

  @Test func anAlertFlipsWithoutItsValueWhereTheLineMoves() {
    let found = difference(["5", "6", "7"], ["6.5", "6", "7"], ["<national"])
    #expect(found.changedCount == 1 && found.flips.map(\.row) == [1])
    #expect(found.flips[0].isChanged == false)
  }

  @Test func whatIsGoneOrABoundIsADifference() {
    #expect(difference(["9", "4", "<5"], ["9", "", "<4"], ["<5"]).changedCount == 2)
    #expect(difference(["9", "4", "6"], nil, ["<5"]).cells.count == 3)
    #expect(difference(["9", "4", "6"], nil, ["<5"]).flips.map(\.row) == [1])
  }

  @Test func otherChangesAreTold() {
    var other = snapshot("2020-08", ["9", "4", "6"])
    other.notes = [.init(Wording(zh: "说明"))]
    let one = dataset(indicator())
    let found = SnapshotDifference(from: snapshot("2020-08", ["9", "4", "6"]), to: other, in: one)
    #expect(found.cells.isEmpty && found.hasOtherChanges && !found.isEmpty)
  }
}
