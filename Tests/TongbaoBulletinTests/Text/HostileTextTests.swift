import TestRandom
import Testing
import TongbaoBulletin

@Suite("Hostile text")
struct HostileTextTests {
  private static let size = 50_000
  /// What that may take without optimisation on a busy machine; a quadratic reading takes many minutes.
  private static let limit = Duration.seconds(30)

  private static let pieces: [[UInt8]] =
    [
      "(", "（", "<", "<p ", "<script>", "<!--", "&", "&nbsp", "\0", " ", "\n", "汉", "、", "[bookmark:", "HYPERLINK \"",
      "TOC \\o ",
      "PAGE\n", "中(zh", "中(zhuān)", "\\\"", ".", "1", "1,234,", "中 ", "\r", "• ", "{ ", "([{<《“", "中文，\n", "中。文\n",
    ].map { Array($0.utf8) } + [
      [0x81, 0x30, 0x81], [0xFF], [0xE4, 0xB8], [0xF0, 0x90, 0x80], [0xFF, 0xFE, 0x00, 0xD8],
    ]

  @Test("Any piece repeated without end is read in linear time", arguments: pieces)
  func repeated(piece: [UInt8]) {
    let bytes = Array(repeatElement(piece, count: Self.size / piece.count).joined())
    let clock = ContinuousClock()
    let time = clock.measure {
      let text = ReportText(name: "a.txt", bytes: bytes)
      #expect(text.characters.count <= bytes.count)
      #expect(text.complaints.count <= TextComplaintLimit.most)
    }
    #expect(time < Self.limit)
  }

  @Test("Random bytes are read, whatever they are", arguments: 0..<100)
  func random(seed: Int) {
    var random = SeededRandom(UInt64(seed))
    let marks: [[UInt8]] = [[], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0x84, 0x31, 0x95, 0x33]]
    let bytes = marks[seed % marks.count] + (0..<500).map { _ in UInt8.random(in: 0...255, using: &random) }
    let text = ReportText(name: "a.txt", bytes: bytes)
    #expect(text.characters.allSatisfy { Unicode.Scalar($0) != nil })
    #expect((0...text.characters.count).allSatisfy { text.place(of: $0).column >= 1 })
  }
}

/// How many complaints one file can have at most: ten places, the rest of them, lost characters and NUL.
private enum TextComplaintLimit {
  static let most = 13
}
