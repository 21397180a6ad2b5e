import TestSupport
import Testing
import TongbaoStore

/// Every figure of an industry that the committed facts of Guizhou's report have stands in the printed table of industries and
/// on the screen of that tab.
@Suite struct IndustryFactsTests {
  /// A figure by industry: `industry.arpu`, `finance`, 928.
  struct Figure {
    let indicator: String
    let segment: String
    let value: Int
  }

  private static let dataset = ["--dataset", "dedicated-line-guizhou", "--data", TemporaryHome.package + "/data"]
  private let place: TemporaryHome

  init() throws { place = try TemporaryHome(isEmpty: true) }

  private func tree(_ path: String) throws -> JSONTree {
    let bytes = PaddedBytes()
    try FileBytes.read(TemporaryHome.package + "/" + path, into: bytes)
    return try JSONTree(bytes, file: path)
  }

  private func figures() throws -> [Figure] {
    let root = try tree("Tests/Facts/dedicated-line-guizhou-2017-04.json").root
    let values = (root["facts"]?.elements ?? []).flatMap { $0["values"]?.elements ?? [] }
    return values.compactMap { node in
      let parts = node["indicator"]?.string?.split(separator: "@").map(String.init) ?? []
      guard parts.count == 2, let value = node["value"]?.number else { return nil }
      return Figure(indicator: parts[0], segment: parts[1], value: Int(value))
    }
  }

  /// The Chinese names of industries by their ids.
  private func names() throws -> [String: String] {
    let root = try tree("data/dedicated-line-guizhou/dataset.json").root
    let segments = root["dimensions"]?.elements.first?["segments"]?.elements ?? []
    return Dictionary(
      uniqueKeysWithValues: segments.compactMap { node in
        node["id"]?.string.flatMap { id in node["name"]?["zh"]?.string.map { (id, $0) } }
      })
  }

  @Test func everyFigureIsPrinted() throws {
    let lines = try Run.lines(["show", "industry", "--format", "csv"] + Self.dataset, in: place)
    let header = lines[0].split(separator: ",", omittingEmptySubsequences: false)
    let figures = try figures()
    #expect(figures.count == 7)
    for figure in figures {
      let column = try #require(header.firstIndex { $0 == figure.indicator })
      let row = try #require(lines.first { $0.hasPrefix(figure.segment + ",") })
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      #expect(cells[column] == "\(figure.value)", "\(figure)")
    }
  }

  @Test(arguments: ["120x40", "80x24", "40x12"]) func everyFigureIsOnTheScreenOfItsTab(size: String) throws {
    let names = try names()
    let screen = try Run.lines(["frame", "--keys", "4", "--size", size, "--lang", "zh"] + Self.dataset, in: place)
    for figure in try figures() {
      let name = try #require(names[figure.segment])
      let row = try #require(screen.first { $0.dropFirst().hasPrefix(name) }, "\(name) in \(size)")
      #expect(row.split(separator: " ").contains("\(figure.value)"), "\(figure): \(row)")
    }
  }
}
