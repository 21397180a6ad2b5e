import Foundation
import Testing
import TongbaoBulletin
import TongbaoCore
import TongbaoStore

@Suite(
  "Reports that lie beside the checkout are read with nothing wrong and little missed",
  .enabled(
    if: SharedFolder.has("facts") && SharedFolder.has("sources"), "../shared/facts and ../shared/sources are not there")
)
struct ReportReadingTests {
  @Test("every fact that is found stands in the facts files, and at least 95 in 100 of those are found")
  func facts() throws {
    let home = try compare("home-market-bulletin-2020-08", with: try Expected.homeMarket())
    let lines = try compare("dedicated-line-monthly-guizhou-2017-04.simplified", with: try Expected.dedicatedLine())
    let quality = try compare("service-quality-shanxi-2020H2", with: try Expected.serviceQuality())
    let all = [home, lines, quality]
    let (found, count) = (all.reduce(0) { $0 + $1.found }, all.reduce(0) { $0 + $1.count })
    print("reports read: \(found) of \(count) facts, \(all.map { "\($0.found)/\($0.count)" })")
    for missed in all.flatMap(\.missed) { print("  missed: \(missed)") }
    #expect(Double(found) >= 0.95 * Double(count))
    #expect(all.flatMap(\.wrong) == [])
  }

  @Test("the report before it was cleaned by hand gives the same facts")
  func original() throws {
    let facts = { (name: String) in Set(try read(name).facts.flatMap { Said.all(of: $0) }) }
    let cleaned = try facts("dedicated-line-monthly-guizhou-2017-04.simplified")
    #expect(try facts("dedicated-line-monthly-guizhou-2017-04").symmetricDifference(cleaned).isEmpty)
  }

  @Test("releases give the lists that are written below them")
  func releases() throws {
    let said = Set(try read("ministry-release-passages").facts.flatMap { Said.all(of: $0) })
    let fibre = "山西 北京 宁夏 河北 西藏 青海 河南 四川 新疆 甘肃 内蒙古".split(separator: " ").map(String.init)
    let expected: Set<Said> = Set(
      fibre.map { Said(region: $0, condition: ">", value: "90") }
        + ["天津", "宁夏", "青海", "内蒙古", "河南", "甘肃"].map { Said(region: $0, condition: ">", value: "80") }
        + ["浙江", "江苏", "北京", "广东", "上海"].map { Said(region: $0, condition: "top", value: "5") }
        + ["北京", "上海", "浙江", "广东", "宁夏"].map { Said(region: $0, condition: "top", value: "5") }
        + ["北京", "上海"].map { Said(region: $0, condition: ">", value: "100") })
    #expect(said.filter { $0.condition != "=" } == expected)
    let values = ["浙江 = 89.1", "北京 = 129.9", "上海 = 102.6"]
    #expect(Set(said.filter { $0.condition == "=" }.map(\.description)) == Set(values))
  }

  @Test(
    "reports without a fault have no problem",
    arguments: ["home-market-bulletin-2020-08", "service-quality-shanxi-2020H2"])
  func sound(_ name: String) throws { #expect(try read(name).problems.isEmpty) }

  @Test("the list that says three and names four is the one problem of its report")
  func problem() throws {
    let problems = try read("dedicated-line-monthly-guizhou-2017-04.simplified").problems
    #expect(problems.map(\.kind) == [.count(printed: 3, named: 4)])
  }

  /// What a report says and what it should.
  struct Comparison {
    var found = 0
    var count = 0
    var missed: [String] = []
    var wrong: [String] = []
  }

  private func compare(_ name: String, with expected: [Said]) throws -> Comparison {
    let said = try read(name).facts.flatMap { Said.all(of: $0) }
    let known = Set(said)
    var comparison = Comparison(count: expected.count)
    comparison.found = expected.filter(known.contains).count
    comparison.missed = expected.filter { !known.contains($0) }.map { "\(name): \($0)" }
    let right = Set(expected)
    // Ranks and gaps that the text prints and the table tells in words.
    comparison.wrong = said.filter { !right.contains($0) && $0.condition != "rank" }.map { "\(name): \($0)" }
    return comparison
  }

  private func read(_ name: String) throws -> ReportReading {
    let file = SharedFolder.file("sources/\(name).txt")
    let book = try RegionBook.read(Checkout.root.appendingPathComponent("data/regions.json").path, depth: .county)
    let regions = [book.nation] + book.groups.regions + book.provinces + book.branches + book.counties
    return ReportReader(regions: regions).read(ReportText(name: name, bytes: Array(try Data(contentsOf: file))))
  }
}

/// One region's figure or condition, whatever the units.
struct Said: Hashable, CustomStringConvertible {
  var region: String
  var condition: String
  /// The number without its scale, or the word that stands for it.
  var value: String

  var description: String { "\(region) \(condition) \(value)" }

  /// A number with a unit that may begin with a scale.
  static func number(_ number: Double, _ unit: String) -> String {
    let scale = unit.hasPrefix("亿") ? 1e8 : unit.hasPrefix("万") ? 1e4 : 1
    return String(format: "%.10g", number * scale)
  }

  /// All that a fact says.
  static func all(of fact: ReportFact) -> [Said] {
    let values = fact.values.map { value in
      Said(
        region: value.region, condition: value.measure == .rank ? "rank" : "=", value: number(value.value, value.unit))
    }
    return values
      + fact.groups.flatMap { group in
        (group.regions + group.members).map { name in
          // The table has 党政 for 党政行业.
          Said(
            region: plain(name), condition: (group.isExcept ? "not " : "") + group.comparison.rawValue,
            value: self.value(group))
        } + group.values.map { Said(region: plain($0.key), condition: "=", value: number($0.value, "")) }
      }
  }

  private static func plain(_ name: String) -> String { name.hasSuffix("行业") ? String(name.dropLast(2)) : name }

  private static func value(_ group: StatedGroup) -> String {
    switch group.value {
    case .number(let bound): number(bound, group.unit)
    case .national: "national"
    case .pace, .plan: "pace"
    case .words: "words"
    }
  }
}
