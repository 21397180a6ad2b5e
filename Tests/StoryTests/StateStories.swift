import TerminalCanvas
import TestSupport
import Testing

/// What the next start finds of the last one, and what the configuration file says.
@Suite struct StateStories {
  /// Runs the dashboard, types keys and leaves.
  private func visit(_ place: TemporaryHome, _ arguments: [String] = [], keys: String) throws {
    let terminal = try place.openDashboard(arguments, awaiting: "2020")
    terminal.type(keys + "Q")
    #expect(try terminal.waitForExit() == .exited(0))
  }

  @Test func theNextStartGoesOnWhereThisOneEnded() throws {
    let place = try TemporaryHome()
    try visit(place, ["--lang", "zh"], keys: "1s[<tab>s")
    let terminal = try place.openDashboard([])
    #expect(terminal.screen.find("需关注最多") != nil || terminal.screen.find("变化最大") != nil, "the overview greets")
    terminal.type("2")
    let screen = try terminal.expect("the second table") { $0.find("省份") != nil && $0.text.contains("316.3") }
    #expect(screen.lines[0].contains("↓"), "the order of the second table")
    #expect(screen.lines[0].contains("2020年8月"), "the latest month")
    #expect(screen.find("广东") != nil, "the language")
    let fresh = try place.openDashboard(["--fresh", "--lang", "zh"]).screen
    #expect(!fresh.lines[0].contains("↓"))
  }

  @Test func theDatasetIsRememberedWhereverItLies() throws {
    let place = try TemporaryHome()
    place.makeFolder("elsewhere/copy")
    place.write(Sample.catalogue(title: "别处"), to: "elsewhere/copy/dataset.json")
    place.write(Sample.snapshot("2020-08"), to: "elsewhere/copy/2020-08.json")
    try visit(place, ["--lang", "zh", "--dataset", place.path + "/elsewhere/copy"], keys: "j")
    try place.openDashboard([]).expect("别处")
    try place.openDashboard(["--dataset", "sample"]).expect("样本")
  }

  @Test func marksGroupsAndUndoOverTwoStarts() throws {
    let place = try TemporaryHome()
    try visit(place, ["--lang", "zh", "--domain", "broadband"], keys: "j jj ")
    let terminal = try place.openDashboard(["--domain", "broadband"])
    try terminal.expect("the marks of the last start") { seen in seen.lines.count { $0.contains("●") } == 2 }
    terminal.type("P")
    try terminal.expect("已标记")
    terminal.type("G<enter>")
    try terminal.expect("the marked regions alone") { $0.lines[0].contains("已标记 2/31") && $0.find("新疆") == nil }
    terminal.type("u")
    try terminal.expect("all of them again") { $0.text.contains("已撤销：分组") && $0.find("新疆") != nil }
    terminal.type("U")
    try terminal.expect("已标记 2/31")
    terminal.type("q")
    _ = try terminal.waitForExit()
    let third = try place.openDashboard(["--domain", "broadband"])
    try third.expect("the group of the last start") { $0.lines[0].contains("已标记 2/31") && $0.find("新疆") == nil }
  }

  @Test func theLanguageOfAKeyIsKept() throws {
    let place = try TemporaryHome()
    try visit(place, ["--lang", "zh"], keys: "L")
    _ = try place.openDashboard([], awaiting: "Broadband")
  }

  @Test(arguments: [
    "", "{", "[]", "{\"dataset\": 7, \"domain\": {}, \"lang\": \"xx\", \"sorts\": [1]}",
    "{\"dataset\": \"../../etc\", \"domain\": \"nothing\", \"sorts\": {\"broadband\": [\"nothing\", 5, \"-\"]}}",
    "{\"dataset\": \"sample\", \"sorts\": {\"broadband\": [\"-broadband.adds\", \"-broadband.adds\", \"region\", \"region\"]}}",
    "{\"dataset\": \"sample\", \"marks\": {\"sample\": [\"440000\", \"x\", 7, \"990001\"], \"\": 3}}",
    "{\"dataset\": \"sample\", \"groups\": {\"sample\": \"group:nowhere\", \"x\": 7, \"y\": \"size:huge\"}}",
    "{\"sorts\": {\"broadband\": [\"-broadband.adds#streak\", \"broadband.adds#\", \"#\"]}}",
    String(repeating: "[", count: 100_000), "{\"lang\": \"\\u001b[31m\"}",
  ])
  func aStateThatIsWrongIsAsGoodAsNone(_ text: String) throws {
    let place = try TemporaryHome()
    place.write(text, to: "state/tongbao/state.json")
    let terminal = try place.openDashboard()
    terminal.type("jq")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(place.text(of: "state/tongbao/state.json")?.contains("\"dataset\": \"sample\"") == true)
  }

  @Test func aStateThatIsAPipeIsNotWaitedFor() throws {
    let place = try TemporaryHome()
    place.makeFolder("state/tongbao")
    place.makePipe("state/tongbao/state.json")
    let terminal = try place.openDashboard()
    terminal.type("q")
    #expect(try terminal.waitForExit() == .exited(0))
  }

  @Test func aHomeThatCannotBeWrittenIsNoReasonToComplain() throws {
    let place = try TemporaryHome()
    let terminal = try place.openDashboard(environment: ["XDG_STATE_HOME": "/proc/nothing", "HOME": "/proc/nothing"])
    terminal.type("q")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(!terminal.written().contains("state"))
  }

  @Test func theConfigurationSetsWhatFlagsSet() throws {
    let place = try TemporaryHome()
    place.write(
      "{\"lang\": \"en\", \"domain\": \"iptv\", \"period\": \"2020-07\", \"color\": false, \"mouse\": false, \"ascii\": true}",
      to: "config/tongbao/config.json")
    let screen = try place.openDashboard([], awaiting: "3,163").screen
    #expect(screen.find("Guangdong") != nil && screen.lines[0].contains("Jul 2020"))
    #expect(!screen.hasMouse)
    #expect(screen.cells.joined().allSatisfy { $0.foreground == nil })
    let told = try place.openDashboard(["--lang", "zh", "--domain", "宽带", "--period", "2020-08"], awaiting: "3,497")
      .screen
    #expect(told.lines[0].contains("2020"))
  }

  @Test(arguments: [
    ("{\"langs\": \"en\"}", "1:2", "there is no setting langs"),
    ("{\"lang\": \"fr\"}", "1:10", "zh or en is needed here"),
    ("{\n  \"ascii\": 1}", "2:12", "true or false is needed here"), ("[]", "1:1", "the file must hold one object"),
    ("{\"lang\": \"zh\",}", "1:14", ""), ("{\"data\": 5}", "1:10", "a text in quotes is needed here"),
    ("{\"period\": \"soon\"}", "1:12", "a period such as 2020-08 is needed here"),
  ])
  func theConfigurationsMistakesHaveAPlace(_ text: String, _ place: String, _ sentence: String) throws {
    let here = try TemporaryHome()
    here.write(text, to: "config/tongbao/config.json")
    for arguments in [[], ["show", "broadband"]] {
      let run = try Run.tongbao(arguments, in: here)
      #expect(run.code == 2 && run.output.isEmpty)
      #expect(run.complaints.hasPrefix("\(here.configurationFile):\(place): error: \(sentence)"), "\(run.complaints)")
      #expect(run.complaints.split(separator: "\n").count == 1)
    }
  }
}
