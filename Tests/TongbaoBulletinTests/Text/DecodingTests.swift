import Testing
import TextDecoding
import TongbaoBulletin

@Suite("The encoding of a report")
struct DecodingTests {
  private let sample = "截至8月底，新增12.5万户，完成率为96%。\n其中甲、乙2省超100%"
  /// The sample in GB 18030, as iconv writes it.
  private let sampleInGB: [UInt8] = [
    0xBD, 0xD8, 0xD6, 0xC1, 0x38, 0xD4, 0xC2, 0xB5, 0xD7, 0xA3, 0xAC, 0xD0, 0xC2, 0xD4, 0xF6, 0x31, 0x32, 0x2E, 0x35,
    0xCD, 0xF2, 0xBB, 0xA7, 0xA3, 0xAC, 0xCD, 0xEA, 0xB3, 0xC9, 0xC2, 0xCA, 0xCE, 0xAA, 0x39, 0x36, 0x25, 0xA1, 0xA3,
    0x0A, 0xC6, 0xE4, 0xD6, 0xD0, 0xBC, 0xD7, 0xA1, 0xA2, 0xD2, 0xD2, 0x32, 0xCA, 0xA1, 0xB3, 0xAC, 0x31, 0x30, 0x30,
    0x25,
  ]

  @Test("Each encoding gives the same text")
  func encodings() {
    let files: [(TextEncoding, [UInt8])] = [
      (.utf8, Array(sample.utf8)), (.utf8, [0xEF, 0xBB, 0xBF] + sample.utf8),
      (.utf16LittleEndian, utf16(sample, bigEndian: false)), (.utf16BigEndian, utf16(sample, bigEndian: true)),
      (.gb18030, sampleInGB), (.gb18030, [0x84, 0x31, 0x95, 0x33] + sampleInGB),
    ]
    for (encoding, bytes) in files {
      let text = ReportText(name: "a.txt", bytes: bytes)
      #expect(text.encoding == encoding)
      #expect(text.text(0..<text.characters.count) == sample)
      #expect(text.complaints.isEmpty)
      #expect(text.place(of: 24) == TextPlace(line: 2, column: 1))
    }
  }

  @Test("Nothing but ASCII is UTF-8, and so is a file without a byte")
  func ascii() {
    #expect(ReportText(name: "a", bytes: Array("ARPU 4.1".utf8)).encoding == .utf8)
    #expect(ReportText(name: "a", bytes: []).complaints.isEmpty)
  }

  @Test("UTF-8 that was cut within a character stays UTF-8, and the cut is told with its place")
  func cutUTF8() {
    let text = ReportText(name: "a.txt", bytes: sample.utf8.dropLast(2) + [0xE7, 0x9C])
    #expect(text.encoding == .utf8)
    #expect(text.characters.last == 0xFFFD)
    #expect(
      text.complaints == [
        TextComplaint(place: TextPlace(line: 2, column: 11), kind: .unreadableBytes(count: 2, encoding: .utf8))
      ])
  }

  @Test("GB 18030 that was cut stays GB 18030")
  func cutGB() {
    let text = ReportText(name: "a.txt", bytes: sampleInGB + [0xCA])
    #expect(text.encoding == .gb18030)
    #expect(
      text.complaints == [
        TextComplaint(place: TextPlace(line: 2, column: 13), kind: .unreadableBytes(count: 1, encoding: .gb18030))
      ])
  }

  @Test(
    "What is no UTF-8 is not read as any",
    arguments: [
      [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88], [0x80],
      [0xE4, 0xB8],
    ] as [[UInt8]])
  func wrongUTF8(bytes: [UInt8]) {
    let text = ReportText(name: "a.txt", bytes: Array("完成率".utf8) + bytes + Array("的".utf8))
    #expect(text.encoding == .utf8)
    #expect(text.text(0..<text.characters.count) == "完成率\u{FFFD}的")
    #expect(text.complaints.map(\.kind) == [.unreadableBytes(count: bytes.count, encoding: .utf8)])
  }

  @Test("A lone surrogate and an odd byte of UTF-16 are told")
  func wrongUTF16() {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00, 0x3D, 0xD8, 0x00, 0xDE, 0x42]
    let text = ReportText(name: "a.txt", bytes: bytes)
    #expect(text.characters == [0xFFFD, 0x41, 0x1F600, 0xFFFD])
    #expect(text.complaints.map(\.place.column) == [1, 4])
  }

  @Test("Many broken places are told one by one at first and then together")
  func manyBroken() {
    let bytes = Array("完成率".utf8) + (0..<30).flatMap { _ in [0xFF] + Array("完成".utf8) }
    let complaints = ReportText(name: "a.txt", bytes: bytes).complaints
    #expect(complaints.count == 11)
    #expect(complaints.last?.kind == .moreUnreadable(places: 20, encoding: .utf8))
    #expect(complaints.last?.place == TextPlace(line: 1, column: 34))
  }

  @Test("NUL and characters that were lost before are told once each")
  func lost() {
    let text = ReportText(name: "a.txt", bytes: Array("甲\0\0乙\u{FFFD}丙\u{FFFD}".utf8))
    #expect(text.text(0..<text.characters.count) == "甲乙\u{FFFD}丙\u{FFFD}")
    #expect(
      text.complaints == [
        TextComplaint(place: TextPlace(line: 1, column: 5), kind: .lostCharacters(count: 2)),
        TextComplaint(place: TextPlace(line: 1, column: 2), kind: .nulCharacters(count: 2)),
      ])
  }

  @Test("Characters that were lost before are told apart from unreadable bytes")
  func lostAndBroken() {
    let text = ReportText(name: "a.txt", bytes: [0xFF] + Array("甲乙丙\u{FFFD}".utf8))
    #expect(text.complaints.map(\.kind) == [.unreadableBytes(count: 1, encoding: .utf8), .lostCharacters(count: 1)])
    #expect(text.complaints.map(\.place.column) == [1, 5])
  }
}
