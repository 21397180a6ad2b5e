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

  @Test func aProvinceCanBeTheBeginning() throws {
    let place = try place()
    let terminal = try place.openDashboard(["--lang", "zh", "--region", "guizhou"], awaiting: "33.0")
    terminal.type("jj")
    try terminal.expectCell("遵义", "13.0")
    #expect(terminal.screen.lines[0].contains("› 贵州"))
    place.replace(
      "data/sample/regions/520000/2020-08.json", by: Self.table("2020-08", ["贵州": 33, "贵阳": 20, "遵义": 14]))
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
    try terminal.expectCell("遵义", "15.0")
    terminal.type("qqq")
    try terminal.expectCell("贵州", "36.0")
    place.replace("data/sample/2020-08.json", by: Sample.snapshot("2020-08", first: 50))
    try terminal.expectCell("贵州", "73.0")
  }
}
