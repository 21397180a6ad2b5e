import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("The title bar")
struct TitleBarTests {
  private func title(_ columns: Int, _ keys: String, _ language: Language = .zh) throws -> String {
    var state = try Fixture.state(columns, 24, language: language)
    try state.type(keys)
    return String(state.text.prefix { $0 != "\n" })
  }

  @Test(
    "its parts go one by one, and shorter forms come before",
    arguments: [
      (200, ["Tongbao", "demo data, synthetic", "May", "all 5 provinces", "by Month↓", "same period last year"]),
      (120, ["Tongbao", "demo data, synthetic", "Jul", "all 5 provinces", "by Month↓", "vs last year"]),
      (100, ["Tongbao", "demo data, synthetic", "all 5 provinces", "by Month↓", "vs last year"]),
      (80, ["Home market", "synthetic", "all 5 provinces", "by Month↓", "vs last year"]),
      (64, ["Home market", "synthetic", "by Month↓", "vs last year"]),
      (50, ["synthetic", "by Month↓", "vs last year"]), (38, ["synthetic", "vs last year"]),
      (24, ["synthetic"]),
    ])
  func english(_ columns: Int, _ parts: [String]) throws {
    let title = try title(columns, "s==", .en)
    for part in parts + ["Aug 2020"] { #expect(title.contains(part), "\(columns): \(part) in \(title)") }
  }

  @Test("comparison and order stand in Chinese too, down to a phone's width", arguments: [120, 80, 60, 40])
  func chinese(_ columns: Int) throws {
    let title = try title(columns, "s==")
    for part in ["合成", "2020年8月", "按当月↓"] { #expect(title.contains(part), "\(columns): \(part) in \(title)") }
    #expect(title.contains("同比") || title.contains("较去年同期"))
  }

  @Test("an arrow stands only where there is a period to go to")
  func arrows() throws {
    #expect(try title(80, "").contains("◀ 2020年8月") && !title(80, "").contains("▶"))
    #expect(try title(80, "[").contains("◀ 2020年7月 ▶"))
    #expect(try title(80, "[[[").contains("2020年5月 ▶") && !title(80, "[[[").contains("◀"))
  }

  @Test("the period keeps its place while one steps through the months")
  func steady() throws {
    let places = try ["", "[", "[[", "[[["].map { keys in
      try title(120, keys).split(separator: "2020年").first.map { TextLayout.width(String($0)) }
    }
    #expect(Set(places.map { $0.map { max($0, 0) } }).count == 1)
  }
}
