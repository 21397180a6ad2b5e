import TerminalCanvas
import TestSupport
import Testing

/// Nothing that a file says reaches the terminal as a control sequence.
@Suite struct HostileStories {
  /// Sets a title, moves the cursor, turns the text around, hides it, piles up marks: all as JSON escapes or raw.
  static let venom =
    "\\u001b]0;owned\\u0007\\u001b[2J\\u009b31m\\u0090q\\u202e\\u2066\\u200b\\u200d\\ufeff\\u0301\\u0301\\u0301\\u0301e\\u0301\\u0301"
    + "\\u0308\\u000d\\u000a\\u0009\\u0085\\u2028\u{202E}\u{9B}\u{85}毒"

  /// What must not come out: other escapes than the program's own end a sequence of it, never a text of a file.
  static let forbidden: [Unicode.Scalar] = [
    "\u{7}", "\u{85}", "\u{90}", "\u{9B}", "\u{9D}", "\u{200B}", "\u{200D}", "\u{202E}", "\u{2028}", "\u{2066}",
    "\u{FEFF}",
  ]

  private func poison() throws -> TemporaryHome {
    let place = try TemporaryHome()
    let venom = HostileStories.venom
    place.write(Sample.catalogue(title: venom, name: venom), to: "data/sample/dataset.json")
    for month in Sample.months { place.write(Sample.snapshot(month, title: venom), to: "data/sample/\(month).json") }
    place.write("{\"\(venom)\": 1}", to: "data/sample/2020-05.json")
    return place
  }

  private func expectHarmless(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let found = HostileStories.forbidden.filter(text.unicodeScalars.contains)
    #expect(found.isEmpty, "\(found.map { String($0.value, radix: 16) })", sourceLocation: sourceLocation)
    #expect(!text.contains("\u{1B}]0;") && !text.contains("\u{1B}[2J"), sourceLocation: sourceLocation)
  }

  @Test func theScreenShowsItSafely() throws {
    let place = try poison()
    let terminal = try place.openDashboard()
    terminal.answersQuestions = false
    let mark = terminal.bytesWritten
    for keys in ["j", "<enter>", "<esc>", "D", "<esc>", "i", "<esc>", "!", "<esc>", ":毒", "<esc>", "Y"] {
      terminal.type(keys)
    }
    try terminal.expect("已复制")
    terminal.type("q")
    #expect(try terminal.waitForExit() == .exited(0))
    let written = terminal.written(since: mark)
    let copy = try #require(written.ranges(of: "\u{1B}]52;c;").first)
    let end = try #require(written[copy.upperBound...].firstIndex(of: "\u{7}"))
    let payload = written[copy.upperBound..<end]
    #expect(payload.allSatisfy { $0.isLetter || $0.isNumber || "+/=".contains($0) } && payload.count > 40)
    expectHarmless(written.replacing(written[copy.lowerBound...end], with: ""))
  }

  @Test(arguments: [
    ["show", "broadband"], ["show", "broadband", "--format", "markdown"], ["province", "gd"], ["datasets"], ["periods"],
    ["check"], ["show", "\u{1B}]0;owned\u{7}\u{9B}31m"], ["--dataset", "\u{1B}[2J\u{202E}"], ["\u{1B}[2J"],
    ["--period", "\u{9B}31m"], ["check", "--syntax", "\u{1B}[2J"], ["--nonsense\u{1B}[2J\u{9B}"],
    ["frame", "--format", "text"], ["frame", "--format", "svg"], ["frame", "--format", "html"],
  ])
  func printedTextsAreSafe(_ arguments: [String]) throws {
    for language in ["zh", "en"] {
      let run = try Run.tongbao(arguments + ["--lang", language], in: try poison())
      expectHarmless(run.output)
      expectHarmless(run.complaints)
      #expect(!run.output.contains("\u{1B}") && !run.complaints.contains("\u{1B}"))
      #expect(!run.output.isEmpty || !run.complaints.isEmpty)
    }
  }

  @Test func formatsForProgramsKeepTheirShape() throws {
    let place = try poison()
    let csv = try Run.tongbao(["show", "broadband", "--format", "csv"], in: place).output
    #expect(csv.split(whereSeparator: \.isNewline).count == 33)
    let json = try Run.tongbao(["datasets", "--format", "json"], in: place)
    place.write(json.output, to: "out.json")
    #expect(try Run.tongbao(["check", "--syntax", place.path + "/out.json"], in: place).code == 0)
    #expect(!json.output.contains("\u{1B}"))
  }
}
