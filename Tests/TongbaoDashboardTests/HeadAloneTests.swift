import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

/// A report that tells of the head alone: it is judged, and the cursor begins on it.
@Suite struct HeadAloneTests {
  private static func state(members: Bool) throws -> State {
    var dataset = try Fixture.dataset()
    let month = try #require(Period("2020-08"))
    let columns = dataset.catalogue.columns.map { _ in
      Column(values: [58.2] + Array(repeating: members ? 80 : Column(rows: 1).values[0], count: 5))
    }
    dataset.timeline = Timeline(periods: [month])
    dataset.timeline[month] = .loaded(
      Snapshot(period: month, source: .init(kind: .published, title: ""), columns: columns))
    var state = State(size: Size(columns: 120, rows: 20))
    _ = state.update(.opened(dataset, Preferences()))
    return state
  }

  @Test func isJudged() throws {
    var state = try Self.state(members: false)
    try state.type("l")
    #expect(state.snapshot?.isOfHeadAlone == true && state.table.row == 0)
    #expect(state.text.contains("!  58.2") || state.text.contains("! 58.2"), "\(state.text)")
    #expect(state.derived.period?.status(column: 1, row: 0).needsAttention == true)
  }

  @Test func isWhatOthersAreHeldAgainstElse() throws {
    let state = try Self.state(members: true)
    #expect(state.snapshot?.isOfHeadAlone == false && state.table.row == 1)
    #expect(state.derived.period?.status(column: 1, row: 0) == .unjudged)
  }
}
