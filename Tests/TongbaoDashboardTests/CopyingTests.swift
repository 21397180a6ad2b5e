import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("Copying")
struct CopyingTests {
  @Test("a cell without a value leaves the clipboard as it is, and says so")
  func empty() throws {
    var state = try Fixture.state()
    var snapshot = try Fixture.snapshot(try Fixture.month(8), shift: 0, catalogue: try Fixture.catalogue())
    snapshot.columns[0] = nil
    _ = state.update(.loaded(dataset: "fixture", snapshot))
    #expect(try state.type("y") == [] && state.text.contains("此处没有数值可复制，剪贴板不变"))
    #expect(try state.type("ly") == [.copy("88.4")] && state.text.contains("已复制：88.4"))
  }

  @Test("Y copies the row of the table, and its message shows the values")
  func row() throws {
    var state = try Fixture.state()
    let effects = try state.type("Y")
    #expect(effects == [.copy("省份\t家宽客户当月新增 万户\t底线目标完成率 %\t月均离网率 %\n北京\t13.0\t88.4\t1.24")])
    #expect(state.text.contains("已复制：北京 13.0 88.4 1.24"))
  }

  @Test("in a region's screen Y copies the line under the cursor")
  func indicator() throws {
    var state = try Fixture.state()
    let effects = try state.type("Gl<enter>Y")
    #expect(effects == [.copy("省份\t指标\t本省\t全国\t差距\t位次\t环比\n新疆\t底线目标完成率 %\t58.2\t95.6\t-37.4\t5\t↓0.1")])
  }
}
