import TestRandom
import Testing
import TongbaoCore

@testable import TongbaoStore

/// Valid texts, broken at random: nothing crashes, and what is still accepted means the same after being written.
@Suite struct JSONFuzzTests {
  static let seeds: [String] = [
    #"{"period":"2020-08","source":{"kind":"published"},"values":{"a.b":{"全国":95.6,"天津":">=100","台湾":null}}}"#,
    "[1, -2.5e3, 0.1, true, false, null, \"\\u4e2d\\ud83d\\ude00\\n\", [[], {}], {\"a\": {\"b\": [1]}}]\n",
    "{\n  \"format\": 1,\r\n  \"range\": [0, 300], \"note\": \"😀 é \\\\ \\\" \\/\"\n}",
  ]

  /// Pieces that break texts in interesting ways.
  static let pieces: [[UInt8]] = [
    Array("\"".utf8), Array("\\".utf8), Array("\\u".utf8), Array("\\ud800".utf8), Array("{".utf8), Array("}".utf8),
    Array("[".utf8),
    Array("]".utf8), Array(",".utf8), Array(":".utf8), Array("-".utf8), Array("0".utf8), Array(".".utf8),
    Array("e999".utf8),
    Array("null".utf8), Array("，".utf8), Array("\n".utf8), Array(" ".utf8), Array("//".utf8), [0], [0xFF],
    [0xE5, 0x8C], [0xED, 0xA0, 0x80],
  ]

  @Test(arguments: 0..<3) func brokenTextsNeverCrash(_ seed: Int) {
    var random = SeededRandom(UInt64(seed))
    var accepted = 0
    for _ in 0..<6_000 {
      let bytes = Self.broken(Array(Self.seeds[seed].utf8), &random)
      let problem = JSONSyntax.check(PaddedBytes(bytes), file: "f")
      if problem?.sentence.en.isEmpty ?? false { Issue.record("no sentence for \(bytes)") }
      if problem?.sentence.zh.isEmpty ?? false { Issue.record("no sentence for \(bytes)") }
      if let tree = try? JSONTree(PaddedBytes(bytes), file: "f") {
        accepted += 1
        #expect(problem == nil)
        Self.expectRoundTrip(tree)
      }
    }
    #expect(accepted > 100)
  }

  /// One to three random changes: bytes replaced, removed, doubled, a piece put in, the rest cut off.
  static func broken(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
      let index = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[index] = .random(in: 0...255, using: &random)
      case 1: bytes.remove(at: index)
      case 2: bytes.insert(bytes[index], at: index)
      case 3: bytes.swapAt(index, Int.random(in: bytes.indices, using: &random))
      case 4: bytes.insert(contentsOf: pieces[Int.random(in: pieces.indices, using: &random)], at: index)
      default: if Int.random(in: 0..<4, using: &random) == 0 { bytes.removeSubrange(index...) }
      }
    }
    return bytes
  }

  /// Writes a tree, reads it again and compares.
  private static func expectRoundTrip(_ tree: JSONTree) {
    var writer = JSONWriter()
    write(tree.root, to: &writer)
    let again = try? JSONTree(PaddedBytes(writer.finished), file: "f")
    #expect(again.map { same($0.root, tree.root) } == true)
  }

  /// Writes a value as it was read; a number beyond Double becomes null.
  private static func write(_ node: JSONNode, to writer: inout JSONWriter) {
    switch node.kind {
    case .null: writer.null()
    case .false: writer.bool(false)
    case .true: writer.bool(true)
    case .number: writer.number(node.number ?? .nan)
    case .string: writer.string(node.text)
    case .array: writer.array(.wrapped) { writer in for element in node.elements { write(element, to: &writer) } }
    case .object:
      writer.object(.lines) { writer in
        for member in node.members {
          writer.key(member.key.text)
          write(member.value, to: &writer)
        }
      }
    }
  }

  /// Whether two values mean the same; a number beyond Double is as good as null.
  private static func same(_ left: JSONNode, _ right: JSONNode) -> Bool {
    if left.kind == .number || right.kind == .number { return left.number == right.number }
    return left.kind == right.kind && left.string == right.string && left.count == right.count
      && zip(left.elements, right.elements).allSatisfy(same)
      && zip(left.members, right.members).allSatisfy { $0.key.text == $1.key.text && same($0.value, $1.value) }
  }
}
