import Testing

@testable import TextDecoding
@testable import TongbaoBulletin

@Suite("The text of real reports")
struct SourceReportsTests {
  private func report(_ name: String) -> ReportText? {
    SharedReport.bytes(name).map { ReportText(name: name, bytes: $0) }
  }

  private func lines(_ text: ReportText) -> [String] {
    text.text(0..<text.characters.count).split(separator: "\n").map(String.init)
  }

  @Test("The report in Traditional characters with pinyin reads as the one in Simplified characters without")
  func traditional() throws {
    guard let traditional = report("dedicated-line-monthly-guizhou-2017-04.txt"),
      let simplified = report("dedicated-line-monthly-guizhou-2017-04.simplified.txt")
    else { return }
    #expect(traditional.characters == simplified.characters)
    #expect(traditional.complaints.isEmpty)
  }

  @Test("A report that is split into words has hardly a blank left")
  func split() throws {
    guard let text = report("enterprise-strategy-2010.txt") else { return }
    #expect(text.characters.count { $0 == 32 } <= 5)
  }

  @Test("A bulletin keeps its lines, and nothing of a bookmark")
  func bulletin() throws {
    guard let bytes = SharedReport.bytes("home-market-bulletin-2020-08.txt") else { return }
    let text = ReportText(name: "a", bytes: bytes)
    let source = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    #expect(lines(text).count == source.count)
    #expect(!lines(text).contains { $0.contains("bookmark") || $0.contains(" ") })
  }

  @Test("The same report in GB 18030 has the same text")
  func otherEncoding() throws {
    guard let bytes = SharedReport.bytes("home-market-bulletin-2020-08.txt") else { return }
    let text = ReportText(name: "a", bytes: gb18030(String(decoding: bytes, as: UTF8.self)))
    #expect(text.encoding == .gb18030)
    #expect(text.complaints.isEmpty)
    #expect(text.characters == ReportText(name: "a", bytes: bytes).characters)
  }

  /// A string in GB 18030, of characters that have codes of one or two bytes.
  private func gb18030(_ text: String) -> [UInt8] {
    let pairs = GB18030Table.shared.pairs
    let codes = Dictionary(uniqueKeysWithValues: zip(pairs, pairs.indices))
    return text.utf16.flatMap { character in
      guard let code = codes[character] else { return [UInt8(truncatingIfNeeded: character)] }
      let (row, column) = code.quotientAndRemainder(dividingBy: GB18030Table.rowLength)
      return [UInt8(0x81 + row), UInt8(0x40 + column + (column >= 0x3F ? 1 : 0))]
    }
  }

  @Test("A page number of Word is dropped from the end of a report")
  func pageNumber() throws {
    guard let text = report("service-quality-shanxi-2020H2.txt") else { return }
    #expect(lines(text).last?.hasSuffix("。") == true)
    #expect(lines(text).contains { $0.hasSuffix("≤4*10ˉ6") })
  }

  @Test("Lines that a page broke are joined, and no heading to what follows it")
  func brokenLines() throws {
    guard let text = report("enterprise-work-summaries-2009.txt") else { return }
    let lines = lines(text)
    #expect(lines.contains { $0.contains("474") && $0.contains("8.8") })
    #expect(lines.contains { $0.hasPrefix("三、") && !$0.contains("。") })
    #expect(lines.filter { $0.hasSuffix("工作计划") || $0.hasSuffix("工作计划：") }.count >= 7)
  }
}
