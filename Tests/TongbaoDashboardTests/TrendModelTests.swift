import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("What a trend is made of")
struct TrendModelTests {
  /// The trend of a column and a row of a dataset over all its periods.
  private func model(
    _ dataset: Dataset, column: Int, rows: [Int], last: Bool = true, span: Int? = nil
  ) throws -> TrendModel {
    let shown = try #require(dataset.latestPeriod)
    let question = TrendModel.Question(
      column: column, row: rows[rows.count - 1], rows: rows, hasLastYear: last, peers: dataset.reportingRows)
    return TrendModel(
      question, window: TrendWindow(span, showing: shown, timeline: dataset.timeline), shown: shown, dataset: dataset)
  }

  private func dataset(_ threshold: [(String, Threshold.Severity)], better: Indicator.Better = .higher) throws
    -> Dataset
  {
    let long = try Fixture.longDataset()
    var indicators = long.catalogue.indicators
    indicators[1].thresholds = [try Fixture.threshold(threshold, commend: ">=1000")]
    indicators[1].better = better
    indicators[1].pace = .year
    let catalogue = Catalogue(
      title: long.catalogue.title, region: .nation, level: .province, every: .month, domains: long.catalogue.domains,
      indicators: indicators)
    return Dataset(id: long.id, catalogue: catalogue, roster: long.roster, timeline: long.timeline)
  }

  @Test("bounds keep both ends, and open ones are open")
  func bounds() throws {
    let extents = try model(Fixture.boundedDataset(), column: 1, rows: [4]).lines[0].extents
    #expect(extents[0] == .between(-.infinity, 70) && extents[1] == .between(60, 80))
    #expect(extents[2] == .between(90, .infinity) && extents[3] == .between(-.infinity, 95.6))
  }

  @Test("periods without a file are gaps")
  func gaps() throws {
    let model = try model(Fixture.longDataset(), column: 1, rows: [1])
    #expect(model.window.periods.count == 30 && model.lines[0].extents[1] == .nothing)
    #expect(model.lines[0].extents[0] != .nothing && model.lines[0].extents[2] != .nothing)
  }

  @Test("the year before stands below one region's line only")
  func lastYear() throws {
    let dataset = try Fixture.longDataset()
    let one = try model(dataset, column: 1, rows: [1])
    let before = try #require(one.lines.last)
    #expect(before.kind == .lastYear && Array(before.extents[12...]) == Array(one.lines[0].extents[..<18]))
    #expect(try !model(dataset, column: 1, rows: [2, 1]).lines.contains { $0.kind == .lastYear })
    #expect(try !model(dataset, column: 1, rows: [1], last: false).lines.contains { $0.kind == .lastYear })
  }

  @Test("the nation's line stands only where it can share the scale")
  func national() throws {
    let dataset = try Fixture.longDataset()
    #expect(try model(dataset, column: 1, rows: [1]).lines.map(\.kind) == [.region, .national, .lastYear])
    #expect(try model(dataset, column: 0, rows: [1]).lines.map(\.kind) == [.region, .lastYear])
    #expect(try model(dataset, column: 1, rows: [0]).lines.map(\.kind) == [.region, .lastYear])
  }

  @Test("a change of definition is told at its period, and the year before does not reach across")
  func definition() throws {
    let model = try model(Fixture.longDataset(), column: 0, rows: [1])
    let march = try #require(model.window.periods.firstIndex { $0.description == "2020-03" })
    #expect(Array(model.breaks.keys) == [march])
    let before = try #require(model.lines.last)
    #expect(before.kind == .lastYear && before.extents[march...].allSatisfy { $0 == .nothing })
  }

  @Test("limits: the mildest and the worst, level where they are numbers")
  func limits() throws {
    let model = try model(dataset([("<0", .critical), ("<20", .attention), ("<50", .attention)]), column: 1, rows: [1])
    #expect(model.levels.map(\.kind) == [.attention, .critical, .pace])
    #expect(model.levels.map(\.constant) == [50, 0, nil])
    let lower = try self.model(dataset([("[60,80)", .attention)], better: .lower), column: 1, rows: [1])
    #expect(lower.levels.first?.constant == 60)
  }

  @Test("limits that refer to the pace or the nation vary from period to period")
  func references() throws {
    let pace = try model(dataset([("<pace-10", .attention)]), column: 1, rows: [1])
    let last = try #require(pace.levels[0].values.last ?? nil)
    #expect((last - 56.666_666).magnitude < 0.001 && pace.levels[0].constant == nil)
    let national = try model(dataset([("<national-5", .attention)]), column: 1, rows: [1])
    let head = national.lines[1].extents
    #expect(zip(national.levels[0].values, head).allSatisfy { $0.map { Extent.value($0 + 5) } ?? .nothing == $1 })
    let drawn = try model(dataset([("<national", .attention), ("<pace", .attention)]), column: 1, rows: [1])
    #expect(drawn.levels.map(\.kind) == [.pace], "what is drawn as a line already needs no other")
    #expect(try model(dataset([("<worst_quarter", .attention)]), column: 1, rows: [1]).levels.map(\.kind) == [.pace])
  }

  @Test("thresholds do not judge the nation, so that it has no limit")
  func head() throws {
    #expect(try model(dataset([("<50", .attention)]), column: 1, rows: [0]).levels.map(\.kind) == [.pace])
  }

  @Test("on a series with holes it goes from the first to the last that is known, and to the period on the screen")
  func sparse() throws {
    let model = try model(Fixture.sparseDataset(), column: 2, rows: [1])
    #expect(model.window.isSparse && model.window.periods.first?.description == "2018-02")
    #expect(model.window.periods.last?.description == "2020-08" && model.stops.count == 3)
  }

  @Test("periods that are still to be read are told")
  func pending() throws {
    var dataset = try Fixture.dataset()
    #expect(try !model(dataset, column: 1, rows: [1]).window.isPending)
    dataset.timeline[try Fixture.month(6)] = .waiting
    #expect(try model(dataset, column: 1, rows: [1]).window.isPending)
  }

  @Test("six lines over three years of 3,000 counties are drawn far below a frame's time")
  func speed() throws {
    var state = State(size: Size(columns: 200, rows: 60))
    let small = try Fixture.dataset(rows: 3000, names: ["甲县", "乙县", "丙市"])
    var dataset = small
    let snapshot = try #require(dataset.latestPeriod.flatMap { dataset.timeline.snapshot($0) })
    var period = dataset.latestPeriod
    for _ in 0..<36 {
      guard let month = period else { break }
      dataset.timeline[month] = .loaded(
        Snapshot(period: month, source: snapshot.source, columns: snapshot.columns))
      period = month.previous
    }
    _ = state.update(.opened(dataset, Preferences()))
    try state.type("lz" + String(repeating: "<space>j", count: 6) + "v")
    #expect(state.trendModel?.window.periods.count == 36)
    let clock = ContinuousClock()
    let steps = 40
    let time = try clock.measure {
      for step in 0..<steps {
        try state.type(step % 2 == 0 ? "<left>" : "j")
        _ = Picture(of: state, size: state.size)
      }
    }
    // A debug build is about ten times slower than the program.
    #expect(time / steps < .milliseconds(80), "\(time / steps)")
    print("@@trend step \(time / steps)")
  }
}
