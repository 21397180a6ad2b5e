import Testing
import TongbaoCore

@Suite struct SortOrderTests {
  private let roster = Roster(
    head: region(0, "全国", "quan guo"),
    members: [
      region(130000, "河北", "he bei"), region(110000, "北京", "bei jing"), region(120000, "天津", "tian jin"),
      region(140000, "山西", "shan xi"),
    ])

  private func sorted(_ keys: [SortOrder.Key], _ columns: [String]...) -> [Int] {
    var snapshot = snapshot("2020-08")
    snapshot.columns = columns.map { column($0) }
    return SortOrder(keys).sorted(
      [1, 2, 3, 4], snapshot: snapshot, roster: roster, catalogue: catalogue([indicator(pace: .year), indicator("y")]))
  }

  @Test func withoutKeysTheRosterStands() { #expect(sorted([], ["", "4", "3", "2", "1"]) == [1, 2, 3, 4]) }

  @Test func byRegionByCode() {
    #expect(sorted([.init(.region, descending: false)]) == [2, 3, 1, 4])
    #expect(sorted([.init(.region, descending: true)]) == [4, 1, 3, 2])
  }

  @Test func theUnknownComesLastEitherWay() {
    let cells = ["", "", "5", "-", "9"]
    #expect(sorted([.init(.column(0), descending: true)], cells) == [4, 2, 1, 3])
    #expect(sorted([.init(.column(0), descending: false)], cells) == [2, 4, 1, 3])
  }

  @Test func equalRowsAskTheSecondKey() {
    let keys: [SortOrder.Key] = [.init(.column(0), descending: true), .init(.column(1), descending: false)]
    #expect(sorted(keys, ["", "5", "5", "9", "5"], ["", "3", "1", "0", "1"]) == [3, 2, 4, 1])
  }

  @Test func boundsStandWhereTheyLeadOneToExpect() {
    let cells = ["", "<70", "70", "[70,100)", ">=100"]
    #expect(sorted([.init(.column(0), descending: false)], cells) == [1, 2, 3, 4])
    #expect(
      sorted([.init(.column(0), descending: false)], ["", "100", ">=100", "(0,1.5e308)", "(1e308,1.7e308)"]) == [
        1, 2, 3, 4,
      ])
  }

  @Test func referencesAreWorkedOutWithTheCatalogue() {
    #expect(sorted([.init(.column(0), descending: false)], ["50", "80", "<national", "<pace", "20"]) == [4, 2, 3, 1])
  }

  @Test func aColumnThatIsNotThereOrdersNothing() {
    #expect(
      SortOrder([.init(.column(7), descending: true)]).sorted([3, 1], snapshot: snapshot(), roster: roster) == [3, 1])
    #expect(SortOrder([.init(.column(0), descending: true)]).sorted([3, 1], snapshot: nil, roster: roster) == [3, 1])
  }
}
