import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("What is worked out beside a column")
struct UnfoldingTests {
  private func state(_ keys: String, language: Language = .zh) throws -> State {
    var state = try Fixture.state(language: language)
    try state.type(keys)
    return state
  }

  private func headers(_ state: State) -> [String] { state.derived.table?.columns.map(\.header) ?? [] }

  @Test("w puts what can be worked out to the right of a column, and folds it again")
  func unfolding() throws {
    #expect(try headers(state("2w")) == ["净增完成%", "较进度", "每月需", "年末预计", "连续", "距触线"])
    #expect(try headers(state("2ww")) == ["净增完成%"])
    #expect(try headers(state("lw")) == ["当月", "底线完成%", "连续", "距触线", "离网率%"])
    #expect(try state("w").text.contains("没有可展开的"))
    #expect(try state("lwl").currentColumn == 1 && state("lwlll").currentColumn == 2)
  }

  @Test("folding leaves the cursor with the indicator, and a column to the right stays under it")
  func cursor() throws {
    let folded = try state("lwlw")
    #expect(folded.currentColumn == 1 && folded.table.views[0]?.column == 1)
    #expect(try state("lwu").currentColumn == 1)
    var right = try state("lw$")
    #expect(right.currentColumn == 2)
    try right.type("u")
    #expect(right.currentColumn == 2)
  }

  @Test("the figures are those of the core, and blank where nothing is known")
  func figures() throws {
    let text = try state("2w").text
    let line = try #require(text.split(separator: "\n").first { $0.contains("山西") })
    // 12.1 in August, with 12.2 in July: two thirds of the year are gone, and it ends where it is going.
    for figure in ["12.1", "−54.6", "22.0", "11.7"] { #expect(line.contains(figure), "\(figure)") }
    #expect(try state("2w", language: .en).text.contains("Year end"))
  }

  @Test("they sort, and the order has a notation that the next start reads")
  func sorting() throws {
    let state = try state("2wls")
    #expect(headers(state)[1] == "较进度↓" && headers(state)[0] == "净增完成%")
    #expect(state.derived.table?.rows.first == 3, "广东 is furthest ahead")
    #expect(state.preferences.sorts["iptv"] == ["-iptv.completion#lead"])
    #expect(state.text.contains("净增完成较进度↓"))
    var next = State(size: state.size)
    _ = next.update(.opened(try Fixture.dataset(), state.preferences))
    try next.type("2")
    #expect(next.derived.table?.rows == state.derived.table?.rows)
    let catalogue = try Fixture.catalogue()
    for wrong in ["iptv.completion#x", "nothing#lead", "#", "#lead"] {
      #expect(SortOrder.Key(wrong, in: catalogue) == nil)
    }
  }

  @Test("while earlier periods are read they show …, and come when those have come")
  func loading() throws {
    var state = try Fixture.waitingForThePast(try Fixture.state())
    try state.type("2w")
    #expect(state.text.contains("…"))
    for month in Fixture.months().dropLast() {
      if let snapshot = try Fixture.dataset().timeline.snapshot(month) {
        _ = state.update(.loaded(dataset: "fixture", snapshot))
      }
    }
    #expect(try state.text == self.state("2w").text)
  }

  @Test("a copied row has them under their names")
  func copying() throws {
    var state = try state("2w")
    let effects = try state.type("jY")
    guard case .copy(let text)? = effects.last else { return #expect(Bool(false), "a row is copied") }
    #expect(
      text.contains("较进度")
        && text.split(separator: "\n").allSatisfy {
          $0.split(separator: "\t", omittingEmptySubsequences: false).count == 7
        })
  }

  @Test("a copied cell is what is worked out, in the table alone")
  func copyingACell() throws {
    var table = try state("2jjwl")
    #expect(try table.type("y") == [.copy("+16.7")])
    for screen in ["z", "<enter>"] {
      var other = try state("2jjwl" + screen)
      #expect(try other.type("y") == [.copy("83.4")], "\(screen)")
    }
  }

  @Test("the footer says where a completion rate ends and what its target needs")
  func outlook() throws {
    #expect(try state("2jj").text.contains("按近一月进度年末83.0%，完成目标每月需4.1PP"))
    #expect(try state("2jj", language: .en).text.contains("at the latest rate the year ends at 83.0%"))
  }
}
