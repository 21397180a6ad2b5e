import Testing
import TongbaoCore

@testable import TongbaoStore

/// `mapping.json` is read strictly, and written as it was read.
@Suite struct MappingReaderTests {
  private func read(_ text: String) throws -> (WorkbookMapping?, [String]) {
    let (catalogue, roster) = try Fixture.dataset()
    let bytes = PaddedBytes(Array(text.utf8))
    let log = ComplaintLog(file: "mapping.json", bytes: bytes)
    let reader = MappingReader(
      catalogue: catalogue, roster: roster, regionsFile: Fixture.regionsFile, log: log)
    let mapping = reader.read(try JSONTree(bytes, file: "mapping.json"))
    return (mapping, log.problems.map { $0.line(in: .en) })
  }

  @Test func whatIsWrittenIsRead() throws {
    let (catalogue, roster) = try Fixture.dataset()
    let guangdong = try #require(roster.regions.firstIndex { $0.short == "广东" })
    let retail = try #require(catalogue.column(named: "broadband.customers@retail"))
    let mapping = WorkbookMapping(
      sheets: ["附件1", "8月*"],
      headers: [
        .init("宽带/新增/当月", .column(0, unit: nil)), .init("附件2!零售客户", .column(retail, unit: "户")), .init("排名", .ignored),
        .init("客户", .open(likely: [1, 2])),
      ], regions: [.init("粤港", row: guangdong), .init("本部", row: nil)])
    let text = String(decoding: MappingWriter(catalogue: catalogue, roster: roster).bytes(of: mapping), as: UTF8.self)
    let (again, problems) = try read(text)
    #expect(again == mapping && problems.isEmpty, "\(problems)\n\(text)")
    #expect(text.contains("\"附件2!零售客户\": {\"indicator\": \"broadband.customers@retail\", \"unit\": \"户\"}"), "\(text)")
  }

  @Test(arguments: [
    ("{\"format\": 1}", "1:1: error: the key \"columns\" is missing"),
    ("{\"format\": 2, \"columns\": {}}", "mapping.json:1:12"),
    ("{\"format\": 1, \"columns\": {\"a\": \"broadband.grossadds\"}}", "broadband.gross_adds"),
    ("{\"format\": 1, \"columns\": {\"a\": 5}}", "a number stands here"),
    ("{\"format\": 1, \"columns\": {\"a\": {\"unit\": \"户\"}}}", "\"indicator\" is missing"),
    ("{\"format\": 1, \"columns\": {\"a\": {\"likely\": [\"x\"]}}}", "x"),
    ("{\"format\": 1, \"columns\": {\"a\": \"ignore\", \"a\": \"ignore\"}}", "stands on line 1 already"),
    ("{\"format\": 1, \"columns\": {}, \"regions\": {\"x\": \"广冬\"}}", "广冬"),
    ("{\"format\": 1, \"columns\": {}, \"sheet\": []}", "sheets"),
    ("[]", "an array stands here"),
  ])
  func mistakesAreToldWithTheirPlace(text: String, words: String) throws {
    let (mapping, problems) = try read(text)
    #expect(mapping == nil && problems.contains { $0.contains(words) }, "\(problems)")
  }
}
