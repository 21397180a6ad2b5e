import TestSupport
import Testing
import TongbaoStore

/// What `tongbao read` prints, and how it ends.
@Suite struct ReadCommandTests {
  let place: TemporaryHome

  init() throws { place = try TemporaryHome() }

  private static let report = "2020年8月通报\n全国宽带净增目标完成率为86.5%，其中浙江、江苏等2省完成率超100%，确保年底达到110%。\n"

  private func read(_ text: String, _ arguments: String...) throws -> Run {
    place.write(text, to: "report.txt")
    return try Run.tongbao(["read", place.path + "/report.txt"] + arguments, in: place)
  }

  @Test func printsFactsForPeople() throws {
    let run = try read(Self.report)
    #expect(run.code == 0)
    let lines = run.output.split(separator: "\n").map { $0.split(separator: "/").last.map(String.init) ?? "" }
    #expect(
      lines == [
        "Facts", "report.txt:2:1: 宽带净增目标完成率 2020-08", "    全国 completion = 86.5%", "    浙江、江苏 #2: completion > 100%",
        "Unread",
        "report.txt:2:38: a target, not a figure: 确保年底达到110%",
      ])
  }

  @Test func printsFactsForPrograms() throws {
    let run = try read(Self.report, "--format", "json", "--lang", "zh")
    #expect(run.code == 0)
    let root = try JSONTree(PaddedBytes(run.output), file: "facts").root
    let fact = try #require(root["facts"]?.elements.first)
    #expect(fact["indicator"]?["text"]?.string == "宽带净增目标完成率")
    #expect(fact["period"]?.string == "2020-08")
    #expect(fact["values"]?.elements.first?["region"]?.string == "全国")
    let group = try #require(fact["groups"]?.elements.first)
    #expect(group["regions"]?.elements.map(\.string) == ["浙江", "江苏"])
    #expect(group["op"]?.string == ">")
    #expect(root["unread"]?.elements.map { $0["reason"]?.string } == ["wish"])
    #expect(root["unread"]?.elements.map { $0["why"]?.string } == ["是目标，不是数据"])
    #expect(root["problems"]?.elements.count == 0)
  }

  @Test func readsStandardInputAndTakesAPeriod() throws {
    let run = try Run.tongbao(
      ["read", "-", "--period", "2021-03", "--lang", "zh"], in: place, input: "全国宽带净增3万户。")
    #expect(run.output == "事实\n  -:1:1: 宽带净增 2021-03\n    全国 value = 3万户\n")
    #expect(run.code == 0)
  }

  @Test func endsWithOneWhereAProblemIs() throws {
    let run = try read("浙江、江苏4省宽带渗透率超30%。")
    #expect(run.code == 1)
    #expect(run.output.contains("the list says 4 but names 2"))
  }

  @Test func saysWhatKeepsItFromReading() throws {
    #expect(try Run.tongbao(["read", "nothing.txt"], in: place).code == 2)
    let run = try read(Self.report, "--period", "August")
    #expect(run.code == 2)
    #expect(run.complaints.contains("August is no period"))
    #expect(try Run.tongbao(["read"], in: place).code == 2)
  }

  @Test func passesNoControlSequenceOn() throws {
    let text = "2020年8月\u{1B}[31m通报\n全国宽带\u{1B}]0;x\u{7}净增\u{202E}3万户，浙\u{9B}江由5%\u{1B}[2J提升至7%。"
    for format in ["text", "json"] {
      let run = try read(text, "--format", format)
      let scalars = (run.output + run.complaints).unicodeScalars
      #expect(
        !scalars.contains {
          ($0.value < 0x20 && $0.value != 10) || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E
        })
    }
  }
}
