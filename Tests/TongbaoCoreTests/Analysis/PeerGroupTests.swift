import Testing
import TongbaoCore

@Suite struct PeerGroupTests {
  private let members = ["east", "east", "west", nil].enumerated().map { index, group in
    Region(code: RegionCode(110000 + index * 10000) ?? .nation, name: "r", short: "r", pinyin: "r", group: group)
  }

  private func dataset(size: String? = "x", _ cells: [String]) -> (Dataset, Snapshot) {
    let catalogue = Catalogue(
      title: Wording(zh: "测试"), region: .nation, level: .province, every: .month,
      domains: [Domain(id: "d", name: Wording(zh: "域"), size: size)], indicators: [indicator()])
    let roster = Roster(
      head: Region(code: .nation, name: "全国", short: "全国", pinyin: "quan guo"), members: members,
      groups: ["east", "middle", "west"].map { RegionGroup(id: $0, name: Wording(zh: $0)) })
    let snapshot = snapshot("2020-08", [""] + cells)
    return (Dataset(id: "t", catalogue: catalogue, roster: roster, timeline: Timeline(periods: [])), snapshot)
  }

  @Test func theGroupsOfATable() {
    let (dataset, _) = dataset(["1", "2", "3", "4"])
    let sizes = PeerGroup.SizeClass.allCases.map { PeerGroup.size($0) }
    #expect(dataset.peerGroups(domain: 0, marked: []) == [.all, .statistical("east"), .statistical("west")] + sizes)
    #expect(dataset.peerGroups(domain: 0, marked: [members[0].code]).last == .marked)
    #expect(self.dataset(size: nil, []).0.peerGroups(domain: 0, marked: []).count == 3)
  }

  @Test func theirRows() {
    let (dataset, snapshot) = dataset(["1", "2", "3", "<4"])
    func rows(_ group: PeerGroup) -> [Int] {
      dataset.rows(of: group, domain: 0, marked: [members[3].code], snapshot: snapshot)
    }
    #expect(rows(.all) == [1, 2, 3, 4] && rows(.statistical("east")) == [1, 2] && rows(.marked) == [4])
    #expect(rows(.size(.small)) == [1] && rows(.size(.middle)) == [2] && rows(.size(.large)) == [3])
  }

  @Test func everySizeThatIsKnownIsInOneClass() {
    for cells in [["5", "5", "5", "5"], ["1", "1", "9", "9"], ["-", "", "3", "4"], ["", "", "", ""]] {
      let (dataset, snapshot) = dataset(cells)
      let rows = PeerGroup.SizeClass.allCases.flatMap {
        dataset.rows(of: .size($0), domain: 0, marked: [], snapshot: snapshot)
      }
      #expect(rows.sorted() == (1...4).filter { Double(cells[$0 - 1]) != nil })
    }
  }
}
