import TerminalCanvas
import TestSupport
import Testing

/// The view in a few sentences: on the screen, on the clipboard, in a file, and from the command that it names.
@Suite struct BriefingStories {
  @Test func aBriefingIsSavedAndSaidAgainByItsCommand() throws {
    let place = try TemporaryHome()
    // The file is written where the program was started.
    let terminal = try PseudoTerminal(
      "/bin/sh",
      ["-c", "cd \"$0\" && exec \"$@\"", place.path, PseudoTerminal.built("tongbao"), "--lang", "zh", "--domain", "1"],
      size: Size(columns: 120, rows: 40), environment: place.environment)
    try terminal.expect("349.7")
    terminal.type("lb")
    try terminal.expect("简报")
    try terminal.expect("与上月持平")
    terminal.type("<c-s>")
    try terminal.expect("已存为")
    terminal.type("<c-s>")
    try terminal.expect("-2.txt")
    terminal.type("Q")
    #expect(try terminal.waitForExit() == .exited(0))
    let name = "tongbao-sample-2020-08-indicator"
    let saved = try #require(place.text(of: name + ".txt"))
    #expect(saved == place.text(of: name + "-2.txt"))
    let command = try #require(saved.split(separator: "\n").last { $0.hasPrefix("$ tongbao ") })
    let words = command.dropFirst("$ tongbao ".count).split(separator: " ").map(String.init)
    let said = try Run.lines(words, in: place)
    #expect(
      said == saved.split(separator: "\n", omittingEmptySubsequences: false).prefix(said.count - 1).map(String.init) + [
        ""
      ])
  }

  @Test func theCommandSpeaksOfAllOfARegionAndOfTasks() throws {
    let place = try TemporaryHome()
    place.write(MilestoneStories.tasks, to: "data/sample/milestones.json")
    let all = try Run.lines(["brief", "--lang", "en"], in: place)
    #expect(
      all[0].contains("Overview") && all.contains { $0.hasPrefix("Broadband:") }
        && all.contains { $0.hasPrefix("Overdue: Go live") })
    let region = try Run.lines(
      ["brief", "--region", "gd", "--indicator", "broadband.churn", "--lang", "zh"], in: place)
    #expect(region[1].hasPrefix("2020年8月，广东") && region[2].contains("项指标有数"))
    let tasks = try Run.lines(["brief", "--tasks", "--lang", "zh"], in: place)
    #expect(tasks.contains("逾期未完成：平台上线（北京、天津）。"))
    let only = try Run.lines(
      ["brief", "--indicator", "broadband.churn", "--only", "北京,天津,河北", "--lang", "zh"], in: place)
    #expect(only.contains { $0.hasPrefix("由优到差依次为") && !$0.contains("广东") })
  }
}
