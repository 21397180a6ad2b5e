import Testing

@testable import TongbaoDashboard

@Suite("What the guide says of the screen")
struct GuideTests {
  @Test("how many periods in a row are counted")
  func streak() throws {
    let count = Explanation.longestStreak
    #expect(try #require(Recording.file("docs/guide.md")).contains("needed attention, \(count) at most"))
    #expect(try #require(Recording.file("docs/guide.zh.md")).contains("最多数 \(count) 期"))
  }

  @Test("which marks tell of columns that are scrolled away", arguments: ["docs/guide.md", "docs/guide.zh.md"])
  func scrollMarks(_ guide: String) throws {
    let text = try #require(Recording.file(guide))
    let line = try #require(text.split(separator: "\n").first { $0.contains("◂") })
    #expect(line.contains("`▸`") && !line.contains("◀"))
    let screen = try Fixture.state(40, 12).text
    #expect(screen.contains("▸") && !screen.split(separator: "\n").dropFirst(2).contains { $0.contains("◀") })
  }

  @Test("what the cells and the footer are quoted with")
  func quotations() throws {
    let english = try #require(Recording.file("docs/guide.md"))
    let chinese = try #require(Recording.file("docs/guide.zh.md"))
    #expect(english.contains(EnglishPhrases().rank(27...31, of: 31, level: .province)))
    #expect(chinese.contains(ChinesePhrases().rank(27...31, of: 31, level: .province)))
    #expect(english.contains(EnglishPhrases().shortFall(by: "35", orMore: true)))
    #expect(chinese.contains(ChinesePhrases().shortFall(by: "35", orMore: true)))
    #expect(chinese.contains("| `?` | " + ChinesePhrases().statistics.undetermined))
    #expect(ChinesePhrases().helpLegend[0].contains("? " + ChinesePhrases().statistics.undetermined))
    #expect(EnglishPhrases().helpLegend[0].contains("? " + EnglishPhrases().statistics.undetermined))
  }
}
