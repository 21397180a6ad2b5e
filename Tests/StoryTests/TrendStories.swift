import TestSupport
import Testing

/// Looking at how values have moved, with a hand on the keys.
@Suite struct TrendStories {
  @Test func zoomsPinsReadsOffAndGivesBack() throws {
    let place = try TemporaryHome()
    let folder = TemporaryHome.package + "/data/home-market-demo"
    let terminal = try place.openDashboard(["--lang", "zh", "--domain", "1", "-d", folder], awaiting: "2020年12月")
    terminal.type("/xj<enter><esc>ll")
    try terminal.expect("the cell of Xinjiang") { $0.text.contains("新疆 · 日均新增底线目标完成率") }
    terminal.type("z")
    try terminal.expect("the trend over twenty-four months, with names at the ends") {
      $0.text.contains("近24月") && $0.text.contains("去年同期") && $0.text.contains("关注线 70")
    }
    terminal.type("<space>")
    try terminal.expect("已固定：新疆")
    terminal.type(",")
    try terminal.expect("a second line with its number") { $0.text.contains("▸2") && $0.text.contains("已固定1个地区") }
    terminal.type("<left><left>")
    try terminal.expect("the values of October") { $0.text.contains("2020年10月") }
    terminal.type("[")
    try terminal.expect("the month before on the screen, the cursor where it was") {
      $0.lines[0].contains("◀ 2020年11月 ▶") && $0.text.contains("2020年10月")
    }
    terminal.type("L")
    try terminal.expect("English") { $0.text.contains("1 region pinned") && $0.text.contains("Oct 2020") }
    terminal.type("L]<esc>")
    try terminal.expect("the table with its cell as it was") {
      $0.lines[0].contains("◀ 2020年12月") && $0.text.contains("▸●新疆") && $0.text.contains("新疆 · 日均新增底线目标完成率")
    }
    terminal.type("Gz")
    try terminal.expect("what was pinned is there again") { $0.text.contains("已固定1个地区") }
    terminal.type("Q")
    #expect(try terminal.waitForExit() == .exited(0))
  }
}
