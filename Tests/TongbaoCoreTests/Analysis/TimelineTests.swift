import Testing
import TongbaoCore

@Suite struct TimelineTests {
  @Test func periodsStandInOrderOnce() {
    let timeline = Timeline(periods: ["2020-08", "2019-12", "2020-08"].map(period))
    #expect(timeline.periods == [period("2019-12"), period("2020-08")])
    #expect(timeline.isLoading)
  }

  @Test func slotsComeAndGo() {
    var timeline = Timeline(periods: [period("2020-08")])
    timeline[period("2020-07")] = .failed([])
    timeline[period("2020-08")] = .loaded(snapshot("2020-08", ["3"]))
    #expect(timeline.periods.map(\.description) == ["2020-07", "2020-08"] && !timeline.isLoading)
    timeline[period("2020-07")] = nil
    #expect(timeline.periods.map(\.description) == ["2020-08"])
    #expect(timeline.snapshot(period("2020-08"))?.observation(column: 0, row: 0) == .number(3))
  }

  @Test func neighbours() {
    var timeline = Timeline(periods: ["2020-06", "2020-07", "2020-08"].map(period))
    timeline[period("2020-07")] = .failed([])
    timeline[period("2020-08")] = .loaded(snapshot("2020-08", ["3"]))
    #expect(timeline.neighbour(period("2020-06")).isPending)
    #expect(!timeline.neighbour(period("2020-07")).isPending && !timeline.neighbour(nil).isPending)
    #expect(timeline.neighbour(period("2020-08")).observation(column: 0, row: 0) == .number(3))
    #expect(timeline.neighbour(period("2020-05")).observation(column: 0, row: 0) == .unknown)
  }
}
