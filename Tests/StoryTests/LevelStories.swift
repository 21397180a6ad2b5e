import TerminalCanvas
import TestSupport
import Testing

/// From the nation to a county and back, on files of each level.
@Suite struct LevelStories {
  private func place() throws -> TemporaryHome {
    let place = try TemporaryHome()
    for month in Sample.months {
      place.write(Self.table(month, ["贵州": 33, "贵阳": 20, "遵义": 13]), to: "data/sample/regions/520000/\(month).json")
      place.write(Self.table(month, ["贵阳": 20, "南明": 12, "云岩": 8]), to: "data/sample/regions/520100/\(month).json")
    }
    return place
  }

  private static func table(_ month: String, _ values: KeyValuePairs<String, Double>) -> String {
    let pairs = values.map { "\"\($0)\": \($1)" }.joined(separator: ", ")
    return """
      {"period": "\(month)", "source": {"kind": "measured", "title": "样本"}, "values": {"broadband.adds": {\(pairs)}}}
      """
  }

  @Test func fromTheNationToACountyAndBack() throws {
    let place = try place()
    let terminal = try place.openDashboard()
    try terminal.expectCell("北京", "13.0")
    terminal.type("/gz<enter><enter>")
    try terminal.expect("› 贵州")
    terminal.type("<enter>")
    try terminal.expectCell("贵阳", "20.0")
    terminal.type("<enter><enter>")
    let screen = try terminal.expectCell("南明", "12.0")
    #expect(screen.lines[0].contains("› 贵州 › 贵阳"))
    terminal.type("q")
    try terminal.expect("all that is known of 贵阳") { $0.lines[0].contains("› 贵州 › 贵阳") && $0.find("指标") != nil }
    terminal.type("qq")
    try terminal.expect("back in the nation's region screen") {
      $0.lines[0].contains("› 贵州") && !$0.lines[0].contains("贵阳") && $0.find("指标") != nil
    }
    terminal.type("qq")
    try terminal.expectCell("贵州", "36.0")
  }

  /// Whoever comes back finds every screen as it was left: order, column, cursor and what had been scrolled.
  @Test func theWayBackLeadsToWhereOneWas() throws {
    let place = try place()
    let terminal = try place.openDashboard(size: Size(columns: 80, rows: 20))
    try terminal.expectCell("北京", "13.0")
    terminal.type("lss/gz<enter><esc>")
    let nation = try terminal.expect("the nation's table, scrolled") {
      $0.find("▸贵州") != nil && $0.find("Enter 下钻") != nil && $0.find("Esc") == nil && $0.hasRead("贵州", "与上月持平")
    }
    terminal.type("<enter>")
    let region = try terminal.expect("all of 贵州") {
      $0.lines[0].contains("› 贵州") && $0.find("Esc 返回") != nil && $0.hasRead("贵州", "与上月持平")
    }
    terminal.type("<enter>")
    try terminal.expect("贵州's table") { $0.find("▸贵阳") != nil && $0.find("20.0") != nil }
    terminal.type("/zy<enter>")
    let province = try terminal.expect("贵州's table") {
      $0.find("▸遵义") != nil && $0.find("Esc 清除筛选") != nil && !$0.text.contains("…")
    }
    terminal.type("<enter>")
    try terminal.expect("all of 遵义") { $0.lines[0].contains("› 贵州 › 遵义") && $0.find("指标") != nil }
    for (name, screen) in [("贵州's table", province), ("all of 贵州", region), ("the nation's table", nation)] {
      terminal.type(name == "all of 贵州" ? "<esc>q" : "q")
      try terminal.expect("back at \(name)") { $0.lines == screen.lines }
    }
  }

  /// A name of the way there is a way back.
  @Test func theWayThereCanBeClicked() throws {
    let place = try place()
    let terminal = try place.openDashboard()
    try terminal.expectCell("北京", "13.0")
    terminal.type("/gz<enter><enter><enter>")
    try terminal.expectCell("贵阳", "20.0")
    terminal.type("<enter><enter>")
    let county = try terminal.expectCell("南明", "12.0")
    let crumb = try #require(county.find("贵州"))
    terminal.click(crumb.row, crumb.column)
    try terminal.expect("贵州's table") {
      $0.lines[0].contains("› 贵州") && !$0.lines[0].contains("贵阳") && $0.find("遵义") != nil
    }
  }

  @Test func aProvinceCanBeTheBeginning() throws {
    let place = try place()
    let terminal = try place.openDashboard(["--lang", "zh", "--domain", "1", "--region", "guizhou"], awaiting: "33.0")
    terminal.type("jj")
    try terminal.expectCell("遵义", "13.0")
    #expect(terminal.screen.lines[0].contains("› 贵州"))
    place.replace(
      "data/sample/regions/520000/2020-08.json", by: Self.table("2020-08", ["贵州": 33, "贵阳": 20, "遵义": 14]))
    try terminal.expectReissue()
    try terminal.expectCell("遵义", "14.0")
  }

  @Test func filesBelowAreWatchedOnceTheyAreShown() throws {
    let place = try place()
    let terminal = try place.openDashboard()
    try terminal.expectCell("北京", "13.0")
    terminal.type("/gz<enter><enter><enter>")
    try terminal.expectCell("贵阳", "20.0")
    terminal.type("jj")
    try terminal.expectCell("遵义", "13.0")
    place.replace(
      "data/sample/regions/520000/2020-08.json", by: Self.table("2020-08", ["贵州": 33, "贵阳": 20, "遵义": 15]))
    try terminal.expectReissue()
    try terminal.expectCell("遵义", "15.0")
    terminal.type("qqq")
    try terminal.expectCell("贵州", "36.0")
    place.replace("data/sample/2020-08.json", by: Sample.snapshot("2020-08", first: 50))
    try terminal.expectReissue()
    try terminal.expectCell("贵州", "73.0")
  }
}

extension Screen {
  /// Whether the sentence about a region has a clause that needs the month before, and nothing is still being read.
  fileprivate func hasRead(_ region: String, _ clause: String) -> Bool {
    !text.contains("…") && lines.contains { $0.hasPrefix(" " + region) && $0.contains(clause) }
  }
}
