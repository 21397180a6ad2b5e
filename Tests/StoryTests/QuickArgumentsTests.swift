import Testing

@testable import tongbao

/// The quick way reads arguments as the parser of all commands does, or leaves them to it.
@Suite struct QuickArgumentsTests {
  static let lines = [
    "", "--fresh", "--ascii --no-color --no-mouse --fresh", "--lang zh", "--lang en --theme light", "--theme dark",
    "--ambiguous wide", "--ambiguous auto -d sample", "--data /tmp --dataset sample --period 2020-08 --domain iptv",
    "-p 2020-Q3 -d ./x --domain 宽带", "--lang zh --lang en",
  ]

  @Test(arguments: lines) func itReadsWhatTheParserReads(_ line: String) throws {
    let arguments = line.split(separator: " ").map(String.init)
    let quick = try #require(QuickArguments.settings(arguments))
    let parsed = try #require(try Tongbao.parseAsRoot(arguments) as? DashboardCommand)
    #expect("\(quick)" == "\(parsed.screen.settings)")
  }

  @Test(arguments: [
    "show broadband", "dashboard", "--lang fr", "--lang", "--theme", "--theme blue", "--data=/tmp", "--version", "-h",
    "--help",
    "--period --fresh", "--unknown", "--ambiguous", "-dsample", "--", "--generate-completion-script bash",
  ])
  func itLeavesAllElseToTheParser(_ line: String) {
    #expect(QuickArguments.settings(line.split(separator: " ").map(String.init)) == nil)
  }
}

/// A burst of changes is waited for, but not for ever.
@Suite struct SettlingTests {
  @Test func aBurstIsOverWhenNothingHasChangedForAWhile() {
    var settling = Settling()
    var isOver: Bool
    #expect(settling.remaining(at: 0) == nil)
    isOver = settling.isOver(at: 0)
    #expect(!isOver)
    settling.note(at: 100)
    settling.note(at: 130)
    #expect(settling.remaining(at: 140) == 50)
    isOver = settling.isOver(at: 189)
    #expect(!isOver)
    isOver = settling.isOver(at: 190)
    #expect(isOver)
    #expect(settling.remaining(at: 191) == nil)
  }

  @Test func aBurstThatDoesNotEndIsCutOff() {
    var settling = Settling()
    for time in stride(from: 0, through: 990, by: 30) { settling.note(at: time) }
    #expect(settling.remaining(at: 990) == 10)
    let isOver = settling.isOver(at: 1000)
    #expect(isOver)
  }
}
