import TestRandom
import Testing

@testable import TongbaoStore

/// One member is changed, and every other byte stays as it was.
@Suite struct JSONSpliceTests {
  private func set(_ text: String, _ path: [JSONSplice.Step], _ value: String) -> String? {
    JSONSplice(PaddedBytes(text)).setting(Array(value.utf8), at: path).map { String(decoding: $0, as: UTF8.self) }
  }

  private func remove(_ text: String, _ path: [JSONSplice.Step]) -> String? {
    JSONSplice(PaddedBytes(text)).removing(at: path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A text, a path, a value, and what becomes of it.
  static let changes: [(String, [JSONSplice.Step], String, String?)] = [
    (#"{"a": 1}"#, [.key("a")], "2", #"{"a": 2}"#),
    (#"{"a":1}"#, [.key("c")], "3", #"{"a":1,"c":3}"#), (#"{"a":1,"b":2}"#, [.key("c")], "3", #"{"a":1,"b":2,"c":3}"#),
    (#"{"a": 1, "b": 2}"#, [.key("c")], "3", #"{"a": 1, "b": 2, "c": 3}"#),
    ("{\n  \"a\" : 1,\n  \"b\" : 2\n}\n", [.key("c")], "3", "{\n  \"a\" : 1,\n  \"b\" : 2,\n  \"c\" : 3\n}\n"),
    ("{\r\n\t\"a\": 1\r\n}", [.key("c")], "3", "{\r\n\t\"a\": 1,\r\n\t\"c\": 3\r\n}"),
    ("{\n  \"a\": 1\n  ,\"b\": 2\n}", [.key("c")], "3", "{\n  \"a\": 1\n  ,\"b\": 2,\"c\": 3\n}"),
    ("{}", [.key("a")], "1", #"{"a": 1}"#), ("{ }", [.key("a")], "1", #"{"a": 1}"#),
    ("{}", [.key("a"), .key("b")], "1", #"{"a": {"b": 1}}"#),
    (
      #"{"a": {"x": [1, {"y": {}}]}}"#, [.key("a"), .key("x"), .element(1), .key("y"), .key("z")], "\"d\"",
      #"{"a": {"x": [1, {"y": {"z": "d"}}]}}"#
    ),
    (#"{"a": [1, 2]}"#, [.key("a"), .element(1)], "[]", #"{"a": [1, []]}"#),
    (#"{"\u6cb3南": {}}"#, [.key("河南"), .key("done")], "1", #"{"\u6cb3南": {"done": 1}}"#),
    (#"{"a": 1}"#, [.key("q\"")], "2", #"{"a": 1, "q\"": 2}"#),
    ("[{}]", [.element(0), .key("a")], "1", #"[{"a": 1}]"#),
    (" 1 ", [], "2", " 2 "), (#"{"a": {"b": 1}, "c": 2}"#, [.key("a")], "0", #"{"a": 0, "c": 2}"#),
    // What leads nowhere.
    (#"{"a": 1}"#, [.key("a"), .key("b")], "1", nil), (#"{"a": 1}"#, [.element(0)], "1", nil),
    ("[1]", [.element(1)], "1", nil), ("[1]", [.element(-1)], "1", nil), ("[1]", [.key("a")], "1", nil),
    ("{}", [.key("a"), .element(0)], "1", nil), ("{\"a\": ", [.key("b")], "1", nil), ("", [.key("a")], "1", nil),
  ]

  @Test("a member is set", arguments: changes.indices)
  func setting(_ index: Int) {
    let (text, path, value, expected) = Self.changes[index]
    #expect(set(text, path, value) == expected)
  }

  /// A text, a path, and what is left.
  static let removals: [(String, [JSONSplice.Step], String?)] = [
    (#"{"a": 1}"#, [.key("a")], "{}"), (#"{"a": 1, "b": 2}"#, [.key("b")], #"{"a": 1}"#),
    (#"{"a": 1, "b": 2}"#, [.key("a")], #"{"b": 2}"#), (#"{"a": 1}"#, [.key("b")], #"{"a": 1}"#),
    ("{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}", [.key("b")], "{\n  \"a\": 1,\n  \"c\": 3\n}"),
    ("{\n  \"a\": 1,\n  \"b\": 2\n}", [.key("b")], "{\n  \"a\": 1\n}"),
    (#"{"x": {"due": "d", "done": "e"}}"#, [.key("x"), .key("done")], #"{"x": {"due": "d"}}"#),
    (#"[{"a": 1}]"#, [.element(0), .key("a")], "[{}]"), ("[1, 2]", [.element(0)], nil), ("{}", [], nil),
  ]

  @Test("a member is removed with its comma", arguments: removals.indices)
  func removing(_ index: Int) {
    let (text, path, expected) = Self.removals[index]
    #expect(remove(text, path) == expected)
  }

  @Test("what is added and removed again leaves the same bytes, however a file is set out")
  func thereAndBack() throws {
    var random = SeededRandom(7)
    for _ in 0..<500 {
      let text = Self.text(&random, depth: 3)
      let path: [JSONSplice.Step] = [.key("new key")]
      let added = try #require(set(text, path, "\"2020-09-12\""))
      #expect(try JSONTree(PaddedBytes(added), file: "").root["new key"]?.string == "2020-09-12")
      #expect(remove(added, path) == text)
    }
  }

  /// An object with random members and blanks; only empty ones have none.
  private static func text(_ random: inout SeededRandom, depth: Int) -> String {
    let count = Int.random(in: 0...4, using: &random)
    guard count > 0 else { return "{}" }
    let blanks = { (random: inout SeededRandom) in
      ["", " ", "\n  ", "\t", "\r\n    "].randomElement(using: &random) ?? ""
    }
    var members: [String] = []
    for index in 0..<count {
      let isDeep = depth > 0 && Bool.random(using: &random)
      let value =
        isDeep ? text(&random, depth: depth - 1) : ["1", "\"河,}南\"", "[{}, 2]"].randomElement(using: &random) ?? ""
      members.append(
        blanks(&random) + "\"k\(index)\"" + blanks(&random) + ":" + blanks(&random) + value + blanks(&random))
    }
    return "{" + members.joined(separator: ",") + "}"
  }
}
