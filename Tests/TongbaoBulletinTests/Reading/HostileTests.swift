import Testing
import TongbaoBulletin

@Suite("Hostile text is read in linear time and gives nothing wrong")
struct HostileTests {
  @Test(
    "a megabyte of one thing",
    .timeLimit(.minutes(1)),
    arguments: [
      String(repeating: "、", count: 350_000),
      String(repeating: "(", count: 500_000) + String(repeating: ")", count: 500_000),
      String(repeating: "北京、", count: 120_000) + "等11省宽带渗透率超30%", String(repeating: "1", count: 1_000_000),
      String(repeating: "除外，", count: 120_000), String(repeating: "一、", count: 170_000),
      String(repeating: "全国宽带新增1万，", count: 60_000), String(repeating: " ", count: 1_000_000),
      String(repeating: "((((北京5%))))，", count: 40_000) + "。",
    ])
  func megabyte(_ text: String) throws {
    let told = try Told(text)
    #expect(told.facts.isEmpty)
    #expect(told.reading.unread.allSatisfy { $0.text.count <= 601 })
  }

  @Test("sentences just below the limit are parsed once", .timeLimit(.minutes(1)))
  func longSentences() throws {
    let sentence = (0..<300).map { "指标\($0)号率为5%，" }.joined()
    _ = try Told((0..<60).map { _ in sentence + "北京、河北超9%。" }.joined(separator: "\n"))
  }

  @Test("no text at all")
  func empty() throws {
    #expect(try Told("", title: "").reading == ReportReading())
    #expect(try Told("。。。，，，；；；（（））：：", title: "").facts.isEmpty)
  }
}
