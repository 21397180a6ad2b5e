import Testing

@Suite("Lines broken within sentences")
struct BrokenLinesTests {
  @Test(
    "A sentence that goes on is joined",
    arguments: [
      ("其中江西、天津、\n山东3省完成。", "其中江西、天津、山东3省完成。"), ("新增3万户，\n净增2万户。", "新增3万户，净增2万户。"),
      ("新增达标。宽带用\n户3.5万，保有良好。", "新增达标。宽带用户3.5万，保有良好。"), ("新增达标。用户\n3.5万，保有良好。", "新增达标。用户3.5万，保有良好。"),
      ("新增达标。用户为12\n34户的。", "新增达标。用户为12 34户的。"),
    ])
  func joined(source: String, expected: String) {
    #expect(cleaned(source) == expected)
  }

  @Test(
    "Headings, items and whole sentences are not joined",
    arguments: [
      "一、收入情况\n截至8月底，收入增长5%。", "新增达标。净增良好\n二、收入情况。", "新增3万户，\n（二）净增", "新增3万户，\n2.净增情况", "新增达标。净增良好\n①净增，达标。",
      "新增达标。\n净增，达标。",
      "新增达标。净增良好\n下一步计划", "宽带发展情况\n全国新增，净增。", "新增达标。净增3万\n截至8月底，收入增长。", "新增达标。净增3万\n2020年8月，收入增长。", "新增3万户，\n第二部分",
      "新增达标；\n净增，达标。",
      "新增3万户，\n\n净增", "新增达标。净增良好\n注：口径，一致。",
    ])
  func apart(source: String) {
    #expect(cleaned(source) == source)
  }

  @Test("A bullet begins an item even though it is dropped")
  func bullets() {
    #expect(cleaned("新增达标。净增良好\n–净增，达标。") == "新增达标。净增良好\n净增，达标。")
  }

  @Test("Lines as wide as the page are joined where several are")
  func page() {
    let wide = String(repeating: "宽带客户当月新增", count: 4)
    let page = "一、情况\n\(wide)\n\(wide)\n\(wide)\n净增达标\n二、收入"
    #expect(cleaned(page) == "一、情况\n\(wide)\(wide)\(wide)净增达标\n二、收入")
    #expect(cleaned("\(wide)\n净增达标") == "\(wide)\n净增达标")
  }

  @Test(
    "A page's number is dropped, and a sentence goes on over it",
    arguments: ["- 3 -", "—3—", "－ 12 －", "第 3 页", "第3页 共12页", "第 3 页/共 12 页"])
  func pageNumbers(number: String) {
    #expect(cleaned("其中江西、\n\(number)\n山东完成。") == "其中江西、山东完成。")
  }

  @Test("A line that is more than a page's number stays", arguments: ["-3", "3", "第3页说明", "第3季度"])
  func otherNumbers(line: String) {
    #expect(cleaned("收入增长。\n\(line)\n净增下降。").split(separator: "\n").count == 3)
  }

  @Test("A heading as wide as the page is not joined to what follows")
  func wideHeading() {
    let wide = String(repeating: "宽带客户当月新增", count: 4)
    let heading = "一、" + wide.dropLast(2)
    let page = "\(heading)\n\(wide)\n\(wide)\n\(wide)\n净增达标"
    #expect(cleaned(page).hasPrefix("\(heading)\n\(wide)\(wide)"))
  }

  /// A paragraph on a page of 60 columns: its first line set in by four, the others full.
  private static func paragraph(_ head: String, _ filler: String = "宽带客户当月新增") -> [String] {
    let text = head + String(repeating: filler, count: 10)
    let first = text.prefix(28)
    let rest = text.dropFirst(28)
    return ["　　" + first, String(rest.prefix(30)), String(rest.dropFirst(30))]
  }

  @Test("Where paragraphs are set in, a line that is not goes on, and one that is does not")
  func indented() {
    let one = Self.paragraph("（一）请加快")
    let two = Self.paragraph("2020年")
    let source = ["　　一、宽带客户当月新增宽带客户当月新增宽带客户当月新"] + one + two
    let expected = [source[0], one.joined(), two.joined()].map { $0.filter { $0 != "　" } }
    #expect(cleaned(source.joined(separator: "\n")) == expected.joined(separator: "\n"))
  }

  @Test("A full line that ends with a semicolon goes on, and a short one does not")
  func semicolon() {
    let wide = String(repeating: "宽带客户当月新增", count: 4)
    let page = "\(wide)\n\(wide)\n\(wide.dropLast())；\n净增达标；\n收入达标。"
    #expect(cleaned(page).split(separator: "\n").count == 2)
  }

  @Test("A number that did not fit into a line is joined to it")
  func numbers() {
    let wide = String(repeating: "宽带客户当月新增", count: 4)
    let page = "\(wide)\n\(wide)\n\(wide)\n\(wide.dropLast(3))\n1685.1万，达标。"
    #expect(cleaned(page) == "\(wide)\(wide)\(wide)\(wide.dropLast(3))1685.1万，达标。")
  }
}
