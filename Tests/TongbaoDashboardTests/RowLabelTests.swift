import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("What rows are called")
struct RowLabelTests {
  private func roster() throws -> Roster {
    let counties = [
      (320106, "鼓楼区", "鼓楼", "gu lou"), (350102, "鼓楼区", "鼓楼", "gu lou"), (130803, "双滦区", "双滦", "shuang luan"),
      (445303, "云安区", "云安", "yun an"), (445321, "郁南县", "郁南", "yu nan"), (360922, "万载县", "万载", "wan zai"),
      (360923, "万载区", "万载", "wan zai"),
    ]
    let members = try counties.map { code, name, short, pinyin in
      Region(code: try #require(RegionCode(code)), name: name, short: short, pinyin: pinyin)
    }
    return Roster(head: Fixture.roster.head, members: members)
  }

  @Test("by short names, and where these are alike by what tells them apart")
  func distinct() throws {
    let chinese = RowLabels(try roster(), header: "区县", language: .zh, glyphs: .narrow)
    #expect((0...7).map { chinese[$0] } == [nil, "鼓楼 320106", "鼓楼 350102", nil, nil, nil, "万载县", "万载区"])
    #expect(chinese.width == 11)
    let english = RowLabels(try roster(), header: "County", language: .en, glyphs: .narrow)
    #expect(english[4] == "Yunan 445303" && english[5] == "Yunan 445321" && english[3] == nil)
  }

  @Test("the label is that of the table and of its footer")
  func shown() throws {
    let plain = try Fixture.catalogue()
    let month = try Fixture.month(8)
    var dataset = Dataset(
      id: "counties", catalogue: plain, roster: try roster(), timeline: Timeline(periods: [month]))
    let columns = plain.columns.indices.map { _ in Column(values: (0...7).map(Double.init)) }
    dataset.timeline[month] = .loaded(
      Snapshot(period: month, source: .init(kind: .measured, title: ""), columns: columns))
    let state = Fixture.opened(dataset, like: try Fixture.state())
    #expect(state.text.contains("▸鼓楼 320106") && state.text.contains(" 鼓楼 320106 · 家宽客户当月新增"))
  }
}
