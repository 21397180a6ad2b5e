import TestSupport
import Testing

/// The ministry's figures, with their holes: 22 months in eight years, each with some of the indicators.
@Suite struct HoleStories {
  private func open(_ place: TemporaryHome, _ language: String = "zh") throws -> PseudoTerminal {
    let folder = TemporaryHome.package + "/data/ministry-broadband"
    return try place.openDashboard(
      ["--lang", language, "--domain", "1", "-d", folder], awaiting: language == "zh" ? "69700" : "697,000")
  }

  @Test func stepsBackAndForthOverTheHoles() throws {
    let place = try TemporaryHome()
    let terminal = try open(place)
    try terminal.expect("the way back and its hole") {
      $0.lines[0].contains("8月 ··") && $0.lines[0].contains("◀ 2025年11月")
    }
    terminal.type("[")
    try terminal.expect("what was passed over") {
      $0.lines[0].contains("◀ 2025年8月 ▶") && $0.text.contains("跨过2025年9月至2025年10月：没有数据")
    }
    terminal.type("[[")
    try terminal.expect("over seventeen months at once") {
      $0.lines[0].contains("◀ 2024年2月 ▶") && $0.text.contains("跨过2024年3月至2025年6月：没有数据")
    }
    terminal.type("{")
    try terminal.expect("over the years that have no February") {
      $0.lines[0].contains("◀ 2021年2月 ▶") && $0.text.contains("跨过2022年至2023年同期：没有数据")
    }
    terminal.type("]")
    try terminal.expect("the next that has a file") { $0.lines[0].contains("◀ 2021年10月 ▶") }
    terminal.type("Q")
    #expect(try terminal.waitForExit() == .exited(0))
  }

  @Test func comparesWithTheLastThatIsKnownAndTellsOfWhen() throws {
    let place = try TemporaryHome()
    let terminal = try open(place)
    terminal.type("=")
    try terminal.expect("the base in the title") { $0.lines[0].contains("较2025年8月") && $0.find("↑800") != nil }
    terminal.type("j")
    terminal.type("k")
    try terminal.expect("较2025年8月+800万户（+1.2%）")
    terminal.type("3")
    try terminal.expect("where mobile data are") {
      $0.text.contains("“移动流量”在2025年11月没有数据") && $0.text.contains("2025年7月，按 [ 2 次")
    }
    terminal.type("[[")
    try terminal.expect("its table") { $0.lines[0].contains("2025年7月") && !$0.text.contains("“移动流量”在") }
    terminal.type("Q")
    #expect(try terminal.waitForExit() == .exited(0))
  }

  @Test func aRegionsScreenTellsWhatWasKnownLast() throws {
    let place = try TemporaryHome()
    let terminal = try open(place, "en")
    terminal.type("<enter>j")
    try terminal.expect("the last fibre figure, with its date") {
      $0.text.contains("last known: 463,000 k, Feb 2021") || $0.text.contains("last known: 463,000k, Feb 2021")
    }
    terminal.type("k")
    try terminal.expect("the trend over eight years") { $0.text.contains("2017-11 to 2025-11") }
    terminal.type("Q")
    #expect(try terminal.waitForExit() == .exited(0))
  }
}
