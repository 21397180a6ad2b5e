import Testing
import TongbaoCore

@testable import TongbaoStore

/// The tree of a small text, with the place of everything in it.
@Suite struct JSONTreeTests {
  @Test func givesValuesAndTheirPlaces() throws {
    let text = "{\n  \"名称\": \"北京\\n\\ud83d\\ude00\",\r\n  \"n\": [1, -2.5e1, true, false, null, {}, []]\n}"
    let root = try JSONTree(PaddedBytes(text), file: "t.json").root
    #expect(root.kind == .object)
    #expect(root.count == 2)
    #expect(root["名称"]?.string == "北京\n😀")
    #expect(root["名称"]?.place == Place(file: "t.json", line: 2, column: 9))
    #expect(root.members.map(\.key.place.description) == ["t.json:2:3", "t.json:3:3"])
    let numbers = try #require(root["n"])
    #expect(numbers.elements.map(\.kind) == [.number, .number, .true, .false, .null, .object, .array])
    #expect(numbers.elements.map(\.number) == [1, -25, nil, nil, nil, nil, nil])
    #expect(numbers.elements.map(\.bool) == [nil, nil, true, false, nil, nil, nil])
    #expect(numbers.elements[1].text == "-2.5e1")
    #expect(numbers.elements[5].place == Place(file: "t.json", line: 3, column: 39))
    #expect(root["x"] == nil)
  }

  @Test func findsDuplicateKeysHoweverTheyAreSpelled() throws {
    let tree = try JSONTree(PaddedBytes("{\"a\":1,\"b\":{\"c\":1,\"\\u0063\":2},\"a\":3,\"a\":4}"), file: "t")
    #expect(
      tree.duplicates.map { "\($0.later.place) \($0.first.place)" } == [
        "t:1:31 t:1:2", "t:1:37 t:1:2", "t:1:19 t:1:13",
      ])
  }

  @Test func findsDuplicatesAmongManyKeysInTheOrderOfTheFile() throws {
    let keys = (10..<30).map { "k\($0)" } + ["k29", "k\\u0031\\u0030", "省", "k29", "省"]
    let text = "{" + keys.map { "\"\($0)\":1" }.joined(separator: ",") + "}"
    let found = try JSONTree(PaddedBytes(text), file: "t").duplicates
    #expect(found.map(\.first.text) == ["k29", "k10", "k29", "省"])
    #expect(found.allSatisfy { $0.first.offset < $0.later.offset && $0.first.text == $0.later.text })
  }

  @Test func numberBeyondDoubleHasNoValue() throws {
    let root = try JSONTree(PaddedBytes("[1e999, -1e999, 1e-999]"), file: "t").root
    #expect(root.elements.map(\.number) == [nil, nil, 0])
  }

  @Test func refusesMoreThanAThousandLevels() throws {
    let deep = { (count: Int) in String(repeating: "[", count: count) + String(repeating: "]", count: count) }
    _ = try JSONTree(PaddedBytes(deep(1_000)), file: "t")
    let problem = #expect(throws: Problem.self) { try JSONTree(PaddedBytes(deep(1_001)), file: "t") }
    #expect(
      problem?.line(in: .en)
        == "t:1:1001: error: values are nested more than 1000 levels deep: no dataset needs that, look for stray [ or {"
    )
    #expect(problem?.line(in: .zh) == "t:1:1001: 错误：嵌套超过 1000 层：数据集用不着这么深，请查多余的 [ 或 {")
  }

  @Test(arguments: [#"["\ud800"]"#, #"["\udc00"]"#, #"["\ud800\u0041"]"#, #"["\ud800x"]"#, #"["\ud800"#])
  func refusesHalfASurrogatePair(_ text: String) {
    let problem = #expect(throws: Problem.self) { try JSONTree(PaddedBytes(text), file: "t") }
    #expect(
      problem?.line(in: .en)
        == "t:1:3: error: this \\u escape is half of a surrogate pair: write both halves, or the character itself")
    #expect(problem?.line(in: .zh) == "t:1:3: 错误：这个 \\u 转义只是代理对的一半：请写全两半，或直接写该字符")
  }

  @Test func syntaxFaultsCarryTheirPlace() {
    let problem = #expect(throws: Problem.self) { try JSONTree(PaddedBytes("{\"a\": 1} x"), file: "t") }
    #expect(problem?.place == Place(file: "t", line: 1, column: 10))
    #expect(problem?.sentence.en == SyntaxComplaint.afterEnd("x").sentence(in: .en))
  }
}
