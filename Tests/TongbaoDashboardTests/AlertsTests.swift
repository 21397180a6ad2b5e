import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("The screen of alerts")
struct AlertsTests {
  private func state(_ keys: String, _ columns: Int = 120, language: Language = .zh) throws -> State {
    var state = try Fixture.moving(Fixture.state(columns, language: language))
    try state.type(keys)
    return state
  }

  /// Column, row and change of each alert in the order of the lines.
  private func alerts(_ state: State) -> [String] {
    state.alertLines?.entries.map { "\($0.alert.column).\($0.alert.row) \($0.alert.change)" } ?? []
  }

  @Test("it lists what needs attention, the gravest first, then what is not known any more and what has recovered")
  func listing() throws {
    let state = try state("a")
    #expect(state.screen == .alerts)
    #expect(
      alerts(state) == [
        "3.5 worse", "1.5 worse", "2.2 new", "3.1 worse", "3.2 worse", "1.4 untold", "1.1 recovered", "2.1 recovered",
      ])
    let text = state.text
    #expect(text.contains("› 预警") && text.contains("3省5项") && text.contains("严重1") && text.contains("新增1"))
  }

  @Test("counts agree with those of tabs and overview")
  func counts() throws {
    var state = try state("a")
    let model = try #require(state.derived.period)
    let lines = try #require(state.alertLines)
    for domain in 0..<2 {
      let id = state.dataset?.catalogue.domains[domain].id
      let own = lines.entries.filter {
        $0.alert.change.isStanding && state.dataset?.indicator(ofColumn: $0.alert.column).domain == id
      }
      #expect(Set(own.map(\.alert.row)).count == model.attention[domain])
    }
    try state.type("<esc>0")
    let overview = try #require(state.derived.overview)
    for region in overview.regions {
      #expect(lines.entries.count { $0.alert.row == region.row && $0.alert.change.isStanding } == region.count)
    }
    #expect(overview.regions.count == lines.regionCount)
  }

  @Test("s groups by severity, by region with the worst first, by domain; the cursor stays with its alert")
  func grouping() throws {
    var state = try state("a<home>jj")
    let place = state.alerts?.place
    try state.type("s")
    #expect(state.alertLines?.groups.map(\.group).first == .region(part: 0, row: 5))
    #expect(state.alerts?.place == place && place?.column == 2)
    try state.type("s")
    #expect(state.alertLines?.groups.map(\.group) == [.domain(0), .domain(1)])
    try state.type("s")
    #expect(state.alertLines?.groups.count == 4 && state.alerts?.place == place)
  }

  @Test("a filter's words are regions, indicators, domains and changes; Escape clears it, then leaves")
  func filtering() throws {
    #expect(alerts(try state("a/xinjiang<enter>")) == ["3.5 worse", "1.5 worse"])
    #expect(alerts(try state("a/离网率<enter>")) == ["2.2 new", "2.1 recovered"])
    #expect(alerts(try state("a/魔百和 xj<enter>")) == ["3.5 worse"])
    #expect(alerts(try state("a/恢复<enter>")) == ["1.1 recovered", "2.1 recovered"])
    #expect(alerts(try state("a/new<enter>")) == ["2.2 new"])
    var state = try state("a/zzz<enter>")
    #expect(state.text.contains("没有符合条件的预警"))
    try state.type("<esc>")
    #expect(state.screen == .alerts && alerts(state).count == 8)
    try state.type("<esc>")
    #expect(state.screen == .table && state.alerts == nil)
  }

  @Test("it opens at the cell under the cursor, and closes to where it was opened")
  func opening() throws {
    var state = try state("/xj<enter>la")
    #expect(state.alerts?.place == .init(rows: .regions, column: 1, row: 5))
    try state.type("<esc>")
    #expect(state.screen == .table && state.table.row == 5 && state.table.filter == "xj")
    try state.type("<esc><enter>a")
    #expect(state.screen == .alerts && state.alerts?.place?.row == 5)
    try state.type("<esc>")
    #expect(state.screen == .region && state.region?.row == 5)
    try state.type("0a<esc>")
    #expect(state.screen == .overview)
  }

  @Test("a again takes on the alert under the cursor")
  func takingOn() throws {
    let state = try state("a<home>jja")
    guard case .follow(let form) = state.overlay else {
      Issue.record("no form is open")
      return
    }
    let place = try #require(state.alerts?.place)
    #expect(form.subject == state.dataset?.alertSubject(column: place.column, row: place.row))
    #expect(try self.state("a<home>jja<esc>").screen == .alerts)
  }

  @Test("Enter goes to the cell in its table, Backspace returns to the line")
  func doors() throws {
    var state = try state("a<home>jj<enter>")
    #expect(state.screen == .table && state.table.row == 2 && state.currentColumn == 2)
    try state.type("<backspace>")
    #expect(state.screen == .alerts && state.alerts?.position == 2)
    try state.type("i")
    #expect(state.face == .ranking && state.currentColumn == 2 && state.currentRow == 2)
    try state.type("<esc>z<esc>")
    #expect(state.screen == .alerts && state.alerts?.position == 2)
    try state.type("0")
    #expect(state.screen == .overview && state.alerts == nil)
  }

  @Test("e and E step through what needs attention now, around the ends; digits go to a table's first alert")
  func stepping() throws {
    var state = try state("a<end>e")
    #expect(state.alerts?.position == 0, "what has recovered is passed over")
    try state.type("E")
    #expect(state.alerts?.position == 4)
    try state.type("2")
    #expect(state.alerts?.place?.column == 3)
    try state.type("1")
    #expect(state.alerts?.place?.column == 1 && state.screen == .alerts)
  }

  @Test("periods turn below the cursor, which stays with its value where that is still an alert")
  func periods() throws {
    var state = try state("a<home>[")
    #expect(state.period?.number == 7 && state.alerts?.place == .init(rows: .regions, column: 3, row: 5))
    #expect(alerts(state).contains("1.1 new") && alerts(state).contains("1.5 untold"))
    try state.type("[[")
    #expect(Set(alerts(state).map { $0.split(separator: " ")[1] }) == ["first"], "nothing is known before May")
  }

  @Test("what needs earlier periods waits for them")
  func waiting() throws {
    var state = try Fixture.waitingForThePast(Fixture.state())
    try state.type("a")
    #expect(state.alertLines?.entries.allSatisfy { $0.alert.change == .pending } == true)
    #expect(state.text.contains("变化…") && state.text.contains(" …"))
    let july = try Fixture.movedJuly(Fixture.catalogue())
    _ = state.update(.loaded(dataset: "fixture", july))
    #expect(alerts(state).contains("2.2 new"))
  }

  @Test("the group of regions in force applies")
  func groups() throws {
    let state = try state("Pjjj<enter>a")
    let rows = Set(state.alertLines?.entries.map(\.alert.row) ?? [])
    #expect(
      rows == Set(state.derived.period?.peers ?? []).intersection([1, 2, 4, 5]) && !rows.isEmpty && rows.count < 4)
  }

  @Test("grouping and filter are taken back and made again; opening and closing is nothing to take back")
  func undoing() throws {
    var state = try state("as/xj<enter>")
    try state.type("u")
    #expect(state.alertView == AlertView(grouping: .region, filter: ""))
    try state.type("u")
    #expect(state.alertView == AlertView())
    try state.type("UU")
    #expect(state.alertView == AlertView(grouping: .region, filter: "xj"))
    let fresh = try self.state("a<esc>a<esc>")
    #expect(fresh.arrangements.past.isEmpty)
  }

  @Test("the footer says what has become of it, and what recovered is told with its value")
  func footer() throws {
    #expect(try state("a<home>jj").text.contains("上期正常，本期新增预警"))
    #expect(try state("a<end>").text.contains("上期需关注，本期已恢复"))
    #expect(try state("a<end>kk").text.contains("本期数据不足以判定是否恢复"))
  }

  @Test("a bound is shown as a bound, a line of the list is copied with its headers")
  func copying() throws {
    var first = try state("a<home>jj")
    #expect(try first.type("y") == [.copy("1.40")])
    var state = try state("a<home>jj")
    let row = try state.type("Y")
    guard case .copy(let text)? = row.first else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.split(separator: "\n").count == 2 && text.contains("山西\t月均离网率 %\t1.40\t>1.3\t+0.10"))
  }

  @Test("a briefing tells how many there are and which are new, with the command that says it again")
  func briefing() throws {
    let text = try state("ab").text
    #expect(text.contains("新增：山西月均离网率（1.40%）") && text.contains("已恢复：北京底线目标完成率"))
    #expect(text.contains("--alerts"))
  }

  @Test("tables with rows of their own have their alerts in the list, and their cells behind them")
  func segments() throws {
    var state = try Fixture.state()
    try Fixture.showSegments(&state)
    try state.type("a")
    let lines = try #require(state.alertLines)
    let model = try #require(state.derived.alerts)
    for entry in lines.entries {
      #expect(model.parts[entry.part].dataset.roster.regions.indices.contains(entry.alert.row))
    }
    let other = lines.entries.firstIndex { model.parts[$0.part].rows != .regions }
    if let other {
      state.goToAlert(other)
      try state.type("<enter>")
      #expect(state.dataset?.roster.dimension != nil)
    }
  }

  @Test("by owner: whoever has most first, and what nobody has taken on last; passed over while nobody has anything")
  func owners() throws {
    #expect(try state("asss").alertView.grouping == .severity)
    var state = try Fixture.state()
    try state.type("lG")
    _ = state.update(
      .followed(dataset: "fixture", try Fixture.entry(.acknowledge(.init(owner: "王五")), at: state)))
    try state.type("asss")
    #expect(state.alertView.grouping == .owner && state.text.contains("按责任人"))
    let text = state.text
    let owner = try #require(text.firstRange(of: "王五"))
    let nobody = try #require(text.firstRange(of: "未认领"))
    #expect(owner.lowerBound < nobody.lowerBound)
    try state.type("s")
    #expect(state.alertView.grouping == .severity)
  }
}
