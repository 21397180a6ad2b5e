import TestSupport
import Testing

/// `tongbao diff` over files and periods.
@Suite struct DiffCommandTests {
  let place: TemporaryHome

  init() throws {
    place = try TemporaryHome()
    let august = Sample.snapshot("2020-08").replacing("\"北京\": 0.0", with: "\"北京\": 1.5")
    place.write(august, to: "elsewhere/old copy.json")
  }

  private func run(_ words: [String]) throws -> Run { try Run.tongbao(words, in: place) }

  private var file: String { place.path + "/elsewhere/old copy.json" }

  @Test func aFileAgainstAPeriod() throws {
    let zh = try run(["diff", file, "2020-08", "--dataset", "sample", "--lang", "zh"])
    #expect(zh.code == 1 && zh.complaints.isEmpty)
    let lines = zh.output.split(separator: "\n")
    #expect(lines.first == "样本 · 2020年8月" && lines.last == "1个数值有改动，1项预警有变化")
    #expect(lines.contains { $0.hasPrefix("北京") && $0.contains("! 1.50") && $0.hasSuffix("需关注 → 正常") })
    let en = try run(["diff", "2020-08", file, "--dataset", "sample", "--format", "csv", "--lang", "en"])
    #expect(
      en.output
        == "code,region,domain,indicator,name,before,after,change,severity_before,severity_after,alert\n"
        + "110000,Beijing,broadband,broadband.churn,Monthly churn %,0,1.5,1.5,,attention,flips\n")
  }

  @Test func twoPeriodsAndTheSameTwice() throws {
    let months = try run(["diff", "2020-07", "2020-08", "--lang", "en"])
    #expect(months.code == 1 && months.output.contains("Jul 2020 → Aug 2020"))
    let same = try run(["diff", "2020-08", "2020-08", "--lang", "en"])
    #expect(same.code == 0 && same.output.contains("No difference"))
  }

  @Test func filesAreReadWithTheCatalogueOfTheirFolder() throws {
    let inside = place.path + "/data/sample/2020-08.json"
    #expect(try run(["diff", file, inside, "--format", "json"]).output.contains("\"flips\": 1"))
  }

  @Test func troubleIsTwo() throws {
    let cases = [["2020-08"], ["2020-08", "nonsense"], ["2020-08", "./none.json"], ["2020-08", "2031-01"]]
    for words in cases {
      let run = try run(["diff"] + words)
      #expect(run.code == 2 && run.output.isEmpty && !run.complaints.isEmpty, "\(words)")
    }
  }

  @Test func aBrokenFileIsToldWithItsPlace() throws {
    place.write("{\"period\": ", to: "elsewhere/broken.json")
    let run = try run(["diff", place.path + "/elsewhere/broken.json", "2020-08", "--dataset", "sample"])
    #expect(run.code == 2 && run.complaints.contains("broken.json:1:12"))
  }
}
