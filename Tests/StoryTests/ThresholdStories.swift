import TestSupport
import Testing

/// A threshold is moved on a real screen, kept, written and taken back.
@Suite struct ThresholdStories {
  private static let file = "data/sample/dataset.json"

  @Test func aThresholdIsMovedAndWrittenIntoTheFile() throws {
    let place = try TemporaryHome()
    let before = try #require(place.text(of: Self.file))
    let terminal = try place.openDashboard()
    terminal.type("lt")
    try terminal.expect("阈值")
    terminal.type("1.5")
    try terminal.expect("1.5_")
    #expect(place.text(of: Self.file) == before, "nothing is written before it is asked for")
    terminal.type("w")
    try terminal.expect("阈值已写入数据集文件")
    let after = try #require(place.text(of: Self.file))
    #expect(after == before.replacing("\">1.3\"", with: "\">1.5\"") && after != before)
    try terminal.expect("the threshold of the file") { !$0.text.contains("*>1.5") && $0.text.contains(">1.5") }
    // What was written is taken back on the screen, and from there into the file.
    terminal.type("u")
    try terminal.expect("*>1.3")
    try terminal.expect("已撤销：阈值")
    terminal.type("tw")
    try terminal.expect("阈值已写入数据集文件")
    try terminal.expect("the first threshold of the file") { !$0.text.contains("*>1.3") && $0.text.contains(">1.3") }
    #expect(place.text(of: Self.file) == before)
  }

  @Test func whatIsGivenUpLeavesNoTrace() throws {
    let place = try TemporaryHome()
    let terminal = try place.openDashboard()
    terminal.type("lt1.5")
    try terminal.expect("1.5_")
    terminal.type("<esc>")
    try terminal.expect("the old threshold") { $0.text.contains(">1.3") && !$0.text.contains("1.5_") }
    terminal.type("lt1.5<enter>")
    try terminal.expect("*>1.5")
    terminal.type("u")
    try terminal.expect("已撤销：阈值")
  }

  @Test func onesOwnThresholdsAreInForceAndSaidToBe() throws {
    let place = try TemporaryHome()
    place.write(
      "{\"format\": 1, \"datasets\": {\"sample\": {\"broadband.churn\": {\"attention\": [\">1.1\"]}}}}",
      to: "config/tongbao/thresholds.json")
    let terminal = try place.openDashboard()
    terminal.type("l")
    try terminal.expect("*>1.1")
    try terminal.expect("按本人阈值")
  }
}
