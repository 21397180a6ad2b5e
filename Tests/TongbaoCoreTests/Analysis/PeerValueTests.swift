import TestRandom
import Testing
import TongbaoCore

@Suite struct PeerValueTests {
  private func value(_ addsUp: Indicator.Addition, _ columns: [String]...) -> PeerValue {
    var snapshot = snapshot("2020-08")
    snapshot.columns = columns.map { column($0) }
    return PeerValue(
      column: 0, rows: Array(1..<columns[0].count), snapshot: snapshot,
      catalogue: catalogue([indicator(addsUp: addsUp), indicator("a")]))
  }

  @Test func aRateIsWhatTheyComeToTogether() {
    #expect(value(.mean(weight: "a"), ["9", "10", "20"], ["", "3", "1"]) == .overall(12.5))
  }

  @Test func anAmountIsTheMedianWithTheTotalBesideIt() {
    #expect(value(.sum, ["9", "1", "2", "6"]) == .median(2, .amount(total: 9)))
  }

  @Test func whatIsRefusedIsTheMedianWithTheReason() {
    #expect(value(.no, ["9", "1", "2"]) == .median(1.5, .refused(.doesNotAdd)))
    #expect(value(.sum, ["9", "1", "-", "3"]) == .median(2, .refused(.incomplete(missing: 1))))
    #expect(
      value(.mean(weight: "a"), ["9", "1", "3"], ["", "", "1"]) == .median(2, .refused(.incomplete(missing: 1))))
  }

  @Test func nothingIsMadeOfBoundsOrOfWhatIsUnknown() {
    #expect(value(.no, ["9", "1", "<2"]) == .nothing(.refused(.doesNotAdd)))
    #expect(value(.sum, ["9", "1", ""]) == .nothing(.refused(.incomplete(missing: 1))))
    #expect(value(.no, ["9", "-", "-"]).number == nil)
  }

  @Test func groupsHaveANotation() {
    let groups: [PeerGroup] = [.all, .marked, .statistical("east"), .size(.large), .size(.middle), .size(.small)]
    for group in groups { #expect(PeerGroup(group.notation) == group) }
    for text in ["", "x", "size", "size:huge", "group", "group:", "all:x", "marked:1"] {
      #expect(PeerGroup(text) == nil, "\(text)")
    }
  }
}
