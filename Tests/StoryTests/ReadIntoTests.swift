import TestSupport
import Testing

/// Reports are filed in a dataset: shown first, written whole or not at all.
@Suite struct ReadIntoTests {
  private static let report = "2020年9月家庭业务通报\n全国家宽客户当月新增351.2万户，其中北京、天津等2省家宽客户当月新增低于5万户。\n"
  private let place: TemporaryHome

  init() throws {
    place = try TemporaryHome()
    place.write(Self.report, to: "report.txt")
  }

  private func read(_ arguments: String...) throws -> (code: Int32, lines: [String]) {
    let run = try Run.tongbao(["read", place.path + "/report.txt", "--lang", "zh"] + arguments, in: place)
    return (run.code, run.output.split(separator: "\n").map(String.init))
  }

  @Test func whatWouldChangeIsShownAndThenWritten() throws {
    let shown = try read("--into", "sample", "--dry-run")
    #expect(shown.code == 0 && shown.lines.last?.hasPrefix("仅预览") == true)
    #expect(shown.lines.contains("+ 北京 broadband.adds: <5") && shown.lines.contains("+ 河北 broadband.adds: >=5"))
    #expect(place.text(of: "data/sample/2020-09.json") == nil)
    let written = try read("--into", "sample")
    #expect(written.code == 0 && written.lines.last?.hasPrefix("已写入") == true)
    let text = try #require(place.text(of: "data/sample/2020-09.json"))
    #expect(text.contains("\"全国\": 351.2") && text.contains("\"kind\": \"complete\""))
    #expect(try Run.tongbao(["check", "sample"], in: place).code == 0)
    let again = try read("--into", "sample")
    #expect(again.lines.last?.hasPrefix("没有新内容") == true && place.text(of: "data/sample/2020-09.json") == text)
  }

  @Test func aContradictionWritesNothing() throws {
    let before = try #require(place.text(of: "data/sample/2020-08.json"))
    place.write(Self.report.replacing("9月", with: "8月"), to: "report.txt")
    let run = try read("--into", "sample")
    #expect(run.code == 1 && run.lines.contains { $0.hasPrefix("! 2:1: 北京 broadband.adds") })
    #expect(place.text(of: "data/sample/2020-08.json") == before)
  }

  @Test func theSnapshotCanBePrinted() throws {
    let run = try read("--dataset", "sample", "--format", "snapshot")
    #expect(run.code == 0 && run.lines.contains { $0.contains("\"period\": \"2020-09\"") })
  }

  @Test func severalPeriodsAreAskedFor() throws {
    place.write("全国家宽客户当月新增351.2万户。\n", to: "report.txt")
    let run = try Run.tongbao(["read", place.path + "/report.txt", "--into", "sample", "--lang", "en"], in: place)
    #expect(run.code == 2 && run.complaints.contains("--period"))
  }
}
