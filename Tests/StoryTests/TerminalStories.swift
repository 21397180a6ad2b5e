import TerminalCanvas
import TestSupport
import Testing

/// Terminals as they are found in the world.
@Suite struct TerminalStories {
  @Test(arguments: ["xterm-256color", "tmux-256color", "screen-256color", "xterm", "linux", "vt100"])
  func everyTypeShowsTheTable(_ type: String) throws {
    let place = try TemporaryHome()
    let terminal = try place.openDashboard(environment: ["TERM": type])
    terminal.type("j")
    let screen = try terminal.expectCell("天津", "14.0")
    #expect(screen.find("新疆") != nil)
    let hasColors = screen.cells.joined().contains { $0.foreground != nil || $0.background != nil }
    #expect(hasColors == (type != "vt100"))
    terminal.type("q")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.isCooked && terminal.screen.cursor.isVisible)
  }

  @Test(arguments: ["C", "POSIX", "zh_CN.GBK", "xx_XX"])
  func aStrangeLocaleStillShowsChinese(_ locale: String) throws {
    let place = try TemporaryHome()
    let isStrange = locale == "xx_XX"
    let terminal = try place.openDashboard(
      ["--domain", "1"], environment: ["LANG": locale, "LC_ALL": locale], awaiting: isStrange ? "3,497" : "349.7")
    #expect(terminal.screen.find(isStrange ? "Guangdong" : "广东") != nil)
  }

  @Test func plainCharactersAreEnough() throws {
    let place = try TemporaryHome()
    let terminal = try place.openDashboard(["--ascii", "--lang", "en", "--domain", "1"], awaiting: "3,497")
    #expect(terminal.screen.find("Guangdong") != nil)
    let output = terminal.written()
    #expect(output.unicodeScalars.allSatisfy { $0.isASCII })
    terminal.type("L")
    try terminal.expect("pinyin") { $0.text.contains("guang dong") || $0.text.contains("Guangdong") }
    #expect(terminal.written().unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test(arguments: [(["--no-color"], [:]), ([], ["NO_COLOR": "1"])])
  func withoutColoursThereAreNone(_ arguments: [String], _ environment: [String: String]) throws {
    let place = try TemporaryHome()
    let terminal = try place.openDashboard(["--lang", "zh"] + arguments, environment: environment)
    #expect(terminal.screen.cells.joined().allSatisfy { $0.foreground == nil && $0.background == nil })
  }

  @Test func lightAndDarkDiffer() throws {
    let place = try TemporaryHome()
    let pictures = try ["light", "dark"].map { try place.openDashboard(["--lang", "zh", "--theme", $0]).screen }
    #expect(pictures[0].lines[0] == pictures[1].lines[0])
    #expect(pictures[0].cells[0] != pictures[1].cells[0])
  }

  @Test func aLightBackgroundIsAskedFor() throws {
    let place = try TemporaryHome()
    let dark = try place.openDashboard(["--lang", "zh", "--domain", "1", "--theme", "dark"]).screen
    let light = try place.openDashboard(["--lang", "zh", "--domain", "1", "--theme", "light"]).screen
    let terminal = try place.openDashboard()
    terminal.answersQuestions = false
    terminal.send(Array("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\".utf8))
    let screen = try terminal.expect("other colours") { $0.cells[0] != dark.cells[0] }
    #expect(screen.cells[0] == light.cells[0])
  }

  @Test func wideAmbiguousCharactersAreAvoided() throws {
    let place = try TemporaryHome()
    let told = try place.openDashboard(["--lang", "zh", "--ambiguous", "wide"])
    let terminal = try PseudoTerminal(
      PseudoTerminal.built("tongbao"), ["--lang", "zh", "--theme", "dark"], size: Size(columns: 120, rows: 40),
      environment: place.environment)
    terminal.answersQuestions = false
    try terminal.expect("349.7")
    try terminal.wait(for: "the question") { terminal.written().contains("\u{1B}[6n") }
    let before = terminal.screen
    terminal.send(Array("\u{1B}[40;3R".utf8))
    try terminal.expect("other marks") { $0.text != before.text && $0.text == told.screen.text }
  }

  @Test func aDumbTerminalGetsTheTable() throws {
    let place = try TemporaryHome()
    let terminal = try place.openDashboard(environment: ["TERM": "dumb"], awaiting: nil)
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(!terminal.written().contains("\u{1B}"))
    #expect(terminal.written().contains("新疆"))
  }

  @Test func anUnknownTypeIsExplained() throws {
    let place = try TemporaryHome()
    for (language, sentence) in [
      ("zh", "没有安装这种终端类型；请试 TERM=xterm-256color"),
      ("en", "no such terminal type is installed here: try TERM=xterm-256color"),
    ] {
      let terminal = try place.openDashboard(
        ["--lang", language], environment: ["TERM": "nonsense-terminal"], awaiting: nil)
      #expect(try terminal.waitForExit() == .exited(2))
      #expect(terminal.written().contains(sentence))
      #expect(terminal.isCooked)
    }
  }
}
