import TestSupport
import Testing

/// What a dataset measures, printed for people and for programs.
@Suite struct CatalogueCommandTests {
  private func lines(_ words: String) throws -> [String] {
    try Run.lines(words.split(separator: " ").map(String.init), in: try TemporaryHome())
  }

  @Test func indicatorsStandWithUnitsAndThresholds() throws {
    let text = try lines("catalogue --lang zh")
    #expect(text[0].hasPrefix("样本"))
    #expect(text.contains { $0.hasPrefix("broadband.adds") && $0.contains("万户") })
    let csv = try lines("catalogue --format csv --lang en")
    #expect(
      csv[0].hasPrefix(
        "indicator,domain,group,name,short,unit,decimals,least,greatest,better,kind,adds_up,pace,target,target_by,thresholds,critical,"
      ))
    #expect(csv.contains { $0.hasPrefix("broadband.churn,") && $0.contains(",%,") })
  }

  @Test func aDomainIsPickedAndAnUnknownOneIsRefused() throws {
    let place = try TemporaryHome()
    let all = try Run.lines(["catalogue", "--format", "csv"], in: place)
    let some = try Run.lines(["catalogue", "--domain", "broadband", "--format", "csv"], in: place)
    #expect(some.count <= all.count && some.count > 1)
    #expect(some.dropFirst().allSatisfy { $0.isEmpty || $0.hasPrefix("broadband.") })
    let refused = try Run.tongbao(["catalogue", "--domain", "nothing"], in: place)
    #expect(refused.code == 2 && refused.output.isEmpty && !refused.complaints.isEmpty)
    let wrong = try Run.tongbao(["catalogue", "--period", "2020-13"], in: place)
    #expect(wrong.code == 2 && wrong.output.isEmpty)
  }

  @Test("JSON is the same in both languages, and people read the units of their limits")
  func languages() throws {
    let demo = ["catalogue", "--dataset", TemporaryHome.package + "/data/home-market-demo"]
    let place = try TemporaryHome()
    let json = try ["zh", "en"].map { try Run.lines(demo + ["--format", "json", "--lang", $0], in: place) }
    #expect(json[0] == json[1] && json[0].contains { $0.contains("\"thresholds\": {\"zh\": ") })
    let table = try Run.lines(demo + ["--format", "markdown", "--lang", "en"], in: place)
    #expect(!table.contains { $0.contains("万户") } && table.contains { $0.contains("| k |") })
  }

  @Test func programsGetBothLanguagesAndTheNotationOfFiles() throws {
    let json = try lines("catalogue --format json").joined(separator: "\n")
    #expect(json.contains("\"indicator\": \"broadband.adds\""))
    #expect(json.contains("\"zh\""))
    let demo = try Run.lines(
      ["catalogue", "--dataset", TemporaryHome.package + "/data/home-market-demo", "--format", "json"],
      in: try TemporaryHome()
    ).joined(separator: "\n")
    #expect(demo.contains("\"least\": 0") && demo.contains("\"greatest\": 5000"))
    #expect(demo.contains("\"pace\": \"year\"") && demo.contains("\"target\": \">30\""))
  }
}
