import Testing
import TongbaoCore

@testable import TongbaoExchange

/// The pictures of pages, as the lines of their markup.
@Suite struct ReportDrawingTests {
  private typealias Line = ReportPicture.Lines.Line

  private func lines(
    _ lines: [ReportPicture.Lines.Line], periods: [String], breaks: [Int: String] = [:]
  ) -> [Substring] {
    var picture = ReportPicture.Lines(title: "t", periods: periods, lines: lines, marks: [])
    picture.breaks = breaks
    return ReportDrawing.figure(.lines(picture), in: .en).split(separator: "\n")
  }

  private func extents(_ values: [Double]) -> [ReportPicture.Extent?] { values.map { .init($0) } }

  @Test func aLineIsInterruptedWhereSomethingElseIsMeasured() {
    let line = Line(name: "a", extents: extents([1, 2, 3, 4]))
    func paths(_ breaks: [Int: String]) -> Int {
      lines([line], periods: ["1", "2", "3", "4"], breaks: breaks).count { $0.contains("<polyline") }
    }
    // The last is that of the legend.
    #expect(paths([:]) == 2 && paths([2: "redef."]) == 3)
    let drawn = lines([line], periods: ["1", "2", "3", "4"], breaks: [2: "redef."])
    #expect(drawn.contains { $0.contains("class=\"break\"") } && drawn.contains { $0.contains(">redef.<") })
  }

  @Test func levelsLookOtherwise() {
    let levels: [ReportPicture.Lines.Level] = [.attention, .critical, .pace]
    let drawn = lines(
      levels.map { Line(name: $0.rawValue, extents: extents([1, 1]), level: $0) }, periods: ["1", "2"])
    for level in levels {
      #expect(drawn.count { $0.contains("class=\"level \(level.rawValue)\"") } == 2, "the line and its legend")
      #expect(HTMLStyle.rules.contains("svg .level.\(level.rawValue) {"))
    }
    #expect(!drawn.contains { $0.contains("<circle") })
  }

  @Test func periodsDoNotLieOverEachOther() throws {
    for count in [1, 2, 12, 13, 24, 36] {
      let periods = (0..<count).map { "2019年\($0 + 10)月" }
      let drawn = lines([Line(name: "a", extents: extents((0..<count).map(Double.init)))], periods: periods)
      let places = drawn.filter { $0.contains("月<") }.compactMap { text in
        text.split(separator: "x=\"").last.flatMap { Double($0.prefix { $0 != "\"" }) }
      }
      let half = ReportDrawing.width(periods[0]) / 2
      #expect(places.count > 0 && zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= half * 2 }, "\(count)")
      #expect(try #require(places.first) - half >= 0 && places[places.count - 1] + half <= 720)
    }
  }

  @Test("an open bound and a level of one period are seen")
  func open() {
    let bound = lines([Line(name: "a", extents: [.init(60, .infinity)])], periods: ["1"])
    // An arrow where it is open, and the legend.
    #expect(bound.count { $0.contains("<polyline") } == 2)
    let upright = bound.first { $0.contains("<line") && $0.contains("class=\"line line0\"") }
    let ends = upright?.split(separator: "\"").compactMap { Double($0) } ?? []
    #expect(ends.count == 4 && ends[1] - ends[3] > 20)
    let level = lines([Line(name: "a", extents: [.init(60)], level: .pace)], periods: ["1"])
    #expect(level.count { $0.contains("<polyline") } == 2)
  }

  @Test func aLongRankingDrawsTheFirstAndTheLastThatHaveValues() {
    func drawn(_ known: Int, of count: Int) -> String {
      let bars = (0..<count).map {
        ReportPicture.Bars.Bar(
          label: "r\($0)", value: "", extent: $0 < known ? .init(Double($0)) : nil, status: .normal)
      }
      return ReportDrawing.figure(.bars(.init(title: "t", bars: bars, scale: 0...100, ticks: [])), in: .zh)
    }
    #expect(drawn(40, of: 50).contains(">r49<"))
    let some = drawn(70, of: 100)
    #expect(some.contains(">r29<") && !some.contains(">r30<") && some.contains(">r40<") && some.contains(">r69<"))
    #expect(!some.contains(">r70<") && some.contains("……略去 40 个（其中 30 个没有数值）"))
    let few = drawn(10, of: 100)
    #expect(few.contains(">r9<") && !few.contains(">r10<") && few.contains("……略去 90 个（其中 90 个没有数值）"))
  }

  @Test func aMapOfFifthsSaysWhatTheyAre() {
    let tile = ReportPicture.Tiles.Tile(row: 1, column: 1, name: "a", value: "① 71.8", status: .normal, fifth: 0)
    let drawn = ReportDrawing.figure(.tiles(.init(title: "t", tiles: [tile], legend: "① worst")), in: .en)
    #expect(drawn.contains(">① worst<") && drawn.contains("viewBox=\"0 0 86 70\""))
  }
}
