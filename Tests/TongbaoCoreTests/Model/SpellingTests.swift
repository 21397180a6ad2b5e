import Testing
import TongbaoCore

@Suite("Texts told apart by their bytes")
struct SpellingTests {
  @Test("Texts are alike where their bytes are")
  func equality() {
    #expect(Spelling("广东") == Spelling("广东"))
    #expect(Spelling("广东") != Spelling("广西"))
    #expect(Spelling("Caf\u{E9}") != Spelling("Cafe\u{301}"))
    #expect(Set(["广东", "广西", "广东"].map(Spelling.init)).count == 2)
  }

  @Test("In their order the same texts stand together, shorter ones first")
  func order() {
    let texts = ["bb", "a", "省", "ab", "a", ""]
    #expect(texts.map(Spelling.init).sorted().map(\.text) == ["", "a", "a", "ab", "bb", "省"])
  }

  @Test("Repetitions are the positions of texts that stand more than once")
  func repetitions() {
    #expect(Spelling.repetitions(in: []).isEmpty)
    #expect(Spelling.repetitions(in: ["朝阳", "海淀"]).isEmpty)
    let found = Spelling.repetitions(in: ["朝阳", "海淀", "朝阳", "东城", "海淀", "朝阳"])
    #expect(Set(found) == [[0, 2, 5], [1, 4]])
  }
}
