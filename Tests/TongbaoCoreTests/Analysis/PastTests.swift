import Testing
import TongbaoCore

@Suite struct PastTests {
  /// A column of two rows; nil is a file that has not been read, and `!` one that cannot be.
  private func timeline(_ files: [(String, [String]?)]) -> Timeline {
    var timeline = Timeline(periods: files.map { period($0.0) })
    for (text, cells) in files {
      guard let cells else { continue }
      timeline[period(text)] = cells == ["!"] ? .failed([]) : .loaded(snapshot(text, cells))
    }
    return timeline
  }

  @Test func theLastKnownMayBeAnyEarlierPeriod() {
    let past = Past(
      before: period("2020-08"),
      in: timeline([
        ("2018-02", ["7", "1"]), ("2019-06", ["8", "-"]), ("2020-05", ["", "~3"]), ("2020-09", ["9", "9"]),
      ]))
    #expect(past.lastKnown(column: 0, row: 0).period == period("2019-06"))
    #expect(past.lastKnown(column: 0, row: 1).period == period("2020-05"))
    #expect(past.lastKnown(column: 2, row: 0).isAbsent && past.lastKnown(column: 0, row: 9).isAbsent)
  }

  @Test func whatIsKnownToBeMissingIsPassedOverAndABoundIsNot() {
    let past = Past(
      before: period("2020-08"), in: timeline([("2020-05", ["1", "<70"]), ("2020-07", ["-", "<70"])]))
    #expect(past.lastKnown(column: 0, row: 0).period == period("2020-05"))
    #expect(past.lastKnown(column: 0, row: 1).period == period("2020-07"))
  }

  @Test func aFileThatIsStillToBeReadLeavesItOpenAndOneThatCannotBeReadDoesNot() {
    let files: [(String, [String]?)] = [("2020-05", ["1"]), ("2020-06", nil), ("2020-07", ["!"])]
    #expect(Past(before: period("2020-08"), in: timeline(files)).lastKnown(column: 0, row: 0).isPending)
    let read = timeline([("2020-05", ["1"]), ("2020-07", ["!"])])
    #expect(Past(before: period("2020-08"), in: read).lastKnown(column: 0, row: 0).period == period("2020-05"))
    #expect(Past(before: period("2020-05"), in: read).lastKnown(column: 0, row: 0).isAbsent)
  }

  @Test func aChangeFromTheLastKnownKeepsItsRefusals() {
    func change(_ indicator: Indicator, _ now: String, _ files: [(String, [String]?)]) -> Change {
      let base = Past(before: period(now), in: timeline(files)).lastKnown(column: 0, row: 0)
      return Change(column: 0, row: 0, from: base, to: snapshot(now, ["12"]), catalogue: catalogue([indicator]))
    }
    #expect(change(indicator(), "2020-08", [("2019-03", ["10"])]) == .difference(2, relative: nil))
    #expect(change(indicator(kind: .cumulative), "2020-08", [("2019-03", ["10"])]) == .none)
    #expect(change(indicator(kind: .cumulative), "2020-08", [("2020-03", ["10"])]) == .difference(2, relative: nil))
    #expect(change(indicator(pace: .year), "2020-03", [("2019-12", ["90"])]) == .ofLead(12 - 25 - (90 - 100)))
  }

  @Test func holesAreToldOfALine() {
    let months = timeline([("2018-02", nil), ("2019-06", nil), ("2019-07", nil), ("2019-08", nil), ("2020-08", nil)])
    #expect(months.last(before: period("2019-06")) == period("2018-02"))
    #expect(months.first(after: period("2019-09")) == period("2020-08"))
    #expect(months.last(before: period("2018-02")) == nil && months.first(after: period("2020-08")) == nil)
    #expect(
      months.span(upTo: period("2020-08"), files: 2) == 13 && months.span(upTo: period("2020-08"), files: 9) == 31)
    #expect(months.span(upTo: period("2017-08"), files: 2) == 0 && months.span(upTo: period("2020-08"), files: 0) == 0)
    #expect(months.isSparse(upTo: period("2020-08"), count: 12))
    #expect(!months.isSparse(upTo: period("2019-08"), count: 3) && months.isSparse(upTo: period("2019-08"), count: 12))
    #expect(
      !months.isSparse(upTo: period("2018-02"), count: 12) && !months.isSparse(upTo: period("2017-02"), count: 12))
  }
}
