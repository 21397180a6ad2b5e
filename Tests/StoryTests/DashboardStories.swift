import Glibc
import TerminalCanvas
import TestSupport
import Testing

/// What a person sees and does in the dashboard.
@Suite struct DashboardStories {
  @Test func opensOnTheLatestMonthAndIsGivenBack() throws {
    let place = try TemporaryHome()
    let terminal = try place.openDashboard()
    let screen = terminal.screen
    #expect(screen.isAlternate && screen.hasMouse && !screen.cursor.isVisible)
    #expect(screen.text.contains("2020年8月") && screen.text.contains("样本"))
    try terminal.expect("31 provinces without scrolling") { seen in
      Sample.provinces.allSatisfy { seen.text.contains($0) }
    }
    terminal.type("q")
    #expect(try terminal.waitForExit() == .exited(0))
    expectGivenBack(terminal)
  }

  @Test func everyKeyOfADayWorks() throws {
    let place = try TemporaryHome()
    let terminal = try place.openDashboard()
    terminal.type("j")
    try terminal.expectCell("天津", "14.0")
    terminal.type("<enter>")
    try terminal.expect("the region's screen") { $0.lines[0].contains("天津") }
    terminal.type(".")
    try terminal.expect("the next region") { $0.lines[0].contains("河北") }
    terminal.type("<esc>[")
    try terminal.expect("2020年7月")
    terminal.type("]<tab>")
    try terminal.expect("113.0")
    terminal.type("/gd")
    try terminal.expect("one province") { $0.find("广东") != nil && $0.find("新疆") == nil }
    terminal.type("<esc>?")
    try terminal.expect("按键")
    terminal.type("<esc>:")
    try terminal.expect("命令")
    terminal.type("<esc>L")
    try terminal.expect("Guangdong")
    terminal.type("D")
    try terminal.expect("Datasets")
    terminal.type("<esc>Q")
    #expect(try terminal.waitForExit() == .exited(0))
    expectGivenBack(terminal)
  }

  @Test func aStormOfSizesEndsInAWholePicture() throws {
    let place = try TemporaryHome()
    let terminal = try place.openDashboard()
    let sizes = [(1, 1), (300, 100), (40, 12), (2, 1), (1, 2), (200, 60), (80, 3), (120, 40)]
    for round in 0..<6 {
      for (columns, rows) in sizes { terminal.resize(Size(columns: columns, rows: rows)) }
      terminal.type(round % 2 == 0 ? "j" : "k")
    }
    let screen = try terminal.expect("the whole table, all keys taken") {
      $0.find("新疆") != nil && $0.find("349.7") != nil && $0.explains("北京", "13.0") && $0.text.contains("较上月+")
        && !$0.text.contains("…")
    }
    terminal.type("<c-l>j")
    try terminal.expectCell("天津", "14.0")
    terminal.type("k")
    try terminal.expect("the same again") { screen.rowsThatDiffer(from: $0).isEmpty }
    terminal.resize(Size(columns: 40, rows: 12))
    try terminal.expect("a small table") { $0.find("349.7") != nil && $0.lines.count == 12 }
    terminal.type("Q")
    #expect(try terminal.waitForExit() == .exited(0))
    expectGivenBack(terminal)
  }

  @Test func theMouseSortsDrillsAndScrolls() throws {
    let place = try TemporaryHome()
    let terminal = try place.openDashboard(size: Size(columns: 100, rows: 24))
    let header = try #require(terminal.screen.find("当月"))
    terminal.click(header.row, header.column)
    try terminal.expect("the largest first") { $0.lines[0].contains("↓") && $0.isAbove("新疆", "宁夏") }
    terminal.click(header.row, header.column)
    try terminal.expect("the smallest first") { $0.lines[0].contains("↑") && $0.isAbove("北京", "天津") }
    let cell = try #require(terminal.screen.find("河北"))
    terminal.click(cell.row, cell.column + 12)
    try terminal.expectCell("河北", "")
    terminal.send(Array("\u{1B}[<65;40;12M\u{1B}[<65;40;12M".utf8))
    try terminal.expect("further down") { !$0.explains("河北", "") }
    let tianjin = try #require(terminal.screen.find("天津"))
    terminal.click(tianjin.row, tianjin.column)
    terminal.click(tianjin.row, tianjin.column)
    try terminal.expect("its screen") { $0.lines[0].contains("天津") }
    terminal.type("M")
    try terminal.expect("the mouse given back") { !$0.hasMouse }
  }

  @Test func stopsAndGoesOn() throws {
    let place = try TemporaryHome()
    let terminal = try place.openDashboard()
    let before = terminal.screen
    terminal.type("<c-z>")
    try terminal.waitForStop()
    expectGivenBack(terminal)
    terminal.foreground()
    let after = try terminal.expect("the table again") { $0.isAlternate && $0.find("349.7") != nil }
    #expect(before.lines.first == after.lines.first)
    terminal.type("j")
    try terminal.expectCell("天津", "14.0")
  }

  @Test func copyingNeverLeavesTheEnvelope() throws {
    let place = try TemporaryHome()
    let terminal = try place.openDashboard()
    let mark = terminal.bytesWritten
    terminal.type("y")
    try terminal.expect("已复制")
    #expect(terminal.written(since: mark).contains("\u{1B}]52;c;MTMuMA==\u{7}"))
  }

  @Test func idlingCostsNothing() throws {
    let place = try TemporaryHome()
    let terminal = try place.openDashboard()
    terminal.type("jk")
    try? terminal.wait(for: "all files", within: 1) { false }
    let before = terminal.processorMilliseconds
    try? terminal.wait(for: "one second", within: 1) { false }
    #expect(terminal.processorMilliseconds - before < 5)
  }
}

extension PseudoTerminal {
  /// Presses and releases the first button.
  func click(_ row: Int, _ column: Int) {
    let place = "\(column + 1);\(row + 1)"
    send(Array("\u{1B}[<0;\(place)M\u{1B}[<0;\(place)m".utf8))
  }
}

extension PseudoTerminal {
  /// Waits until the footer tells of a month that was reissued, and takes that away.
  func expectReissue() throws {
    try expect("重报")
    type("<c-l>")
  }

  /// Waits until the footer explains a cell: region and value.
  @discardableResult
  func expectCell(_ region: String, _ value: String) throws -> Screen {
    try expect("\(region) \(value) in the footer") { $0.explains(region, value) }
  }
}

extension Screen {
  /// Whether the footer speaks of a region and a value.
  func explains(_ region: String, _ value: String) -> Bool {
    lines.suffix(4).contains { $0.contains(region) && (value.isEmpty || $0.contains(value)) }
  }

  /// Whether one text stands on a higher row than another, below the footer's words.
  func isAbove(_ upper: String, _ lower: String) -> Bool {
    guard let first = find(upper), let second = find(lower) else { return false }
    return first.row < second.row
  }
}

/// Expects that the terminal is as a shell wants it.
func expectGivenBack(_ terminal: PseudoTerminal, sourceLocation: SourceLocation = #_sourceLocation) {
  let screen = terminal.screen
  #expect(terminal.isCooked, "the modes are as before", sourceLocation: sourceLocation)
  #expect(screen.cursor.isVisible, "the cursor is shown", sourceLocation: sourceLocation)
  #expect(!screen.isAlternate, "the normal screen is shown", sourceLocation: sourceLocation)
  #expect(!screen.hasMouse, "the mouse is off", sourceLocation: sourceLocation)
  let output = terminal.written()
  let marks = ["\u{1B}[?2004l", "\u{1B}[?2004h"].map { output.ranges(of: $0).last?.lowerBound ?? output.startIndex }
  #expect(marks[0] >= marks[1], "pastes are not marked", sourceLocation: sourceLocation)
}
