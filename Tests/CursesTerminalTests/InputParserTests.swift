import TerminalCanvas
import Testing

@testable import CursesTerminal

/// What bytes mean, in whatever pieces they come.
struct InputParserTests {
  /// Bytes of terminals and the keys that they stand for.
  static let keys: [(String, [Key])] = [
    ("j", [.character("j")]), ("广", [.character("广")]), ("é😀", [.character("é"), .character("😀")]),
    ("\u{3}", [.control("c")]), ("\u{1A}", [.control("z")]), ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]),
    ("\u{7F}", [.backspace]), ("\u{8}", [.backspace]), ("\u{1B}[A", [.up]), ("\u{1B}OB", [.down]),
    ("\u{1B}[C\u{1B}[D", [.right, .left]), ("\u{1B}[H", [.home]), ("\u{1B}OH", [.home]), ("\u{1B}[1~", [.home]),
    ("\u{1B}[7~", [.home]), ("\u{1B}[F", [.end]), ("\u{1B}[4~", [.end]), ("\u{1B}[8~", [.end]), ("\u{1B}OF", [.end]),
    ("\u{1B}[2~", [.insert]), ("\u{1B}[3~", [.delete]), ("\u{1B}[5~", [.pageUp]), ("\u{1B}[6~", [.pageDown]),
    ("\u{1B}[Z", [.backTab]), ("\u{1B}OP", [.function(1)]), ("\u{1B}[11~", [.function(1)]),
    ("\u{1B}[[A", [.function(1)]), ("\u{1B}[[E", [.function(5)]), ("\u{1B}[15~", [.function(5)]),
    ("\u{1B}[21~", [.function(10)]), ("\u{1B}[24~", [.function(12)]), ("\u{1B}[1;5A", [.up]),
    ("\u{1B}[1;2R", [.function(3)]),
    ("\u{1B}[27u", [.escape]), ("\u{1B}[99;5u", [.control("c")]), ("\u{1B}[9;2u", [.backTab]), ("\u{1B}OM", [.enter]),
    ("\u{1B}\u{1B}[A", [.escape, .up]), ("\u{1B}Op", [.character("0")]),
  ]

  @Test(arguments: keys) func keysAreKnown(_ bytes: String, _ keys: [Key]) {
    var parser = InputParser()
    #expect(parser.parse(bytes.utf8) == keys.map(InputItem.key))
    #expect(parser.holdMilliseconds == nil)
  }

  @Test(arguments: keys) func keysAreKnownByteByByte(_ bytes: String, _ keys: [Key]) {
    var parser = InputParser()
    #expect(bytes.utf8.flatMap { parser.parse([$0]) } == keys.map(InputItem.key))
  }

  @Test(arguments: [
    "\u{1B}[1;3A", "\u{1B}[3;3~", "\u{1B}[?1;2c", "\u{1B}[I", "\u{1B}[201~",
    "\u{1B}[99999999999999999999~",
    "\u{1B}[;;;;;;~", "\u{1B}]52;c;eHg=\u{7}", "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}[<0;0;0M", "\u{1B}[<2;5;5M", "\u{1B}[<35;5;5M",
    "\u{1B}]11;rgb:zz/1/2\u{7}", "\u{1B}]11;rgb:1/2\u{7}", "\u{1B}[57441u",
    "\u{85}", "\u{0}", "\u{1C}", "\u{1B}[M\u{1}\u{1}\u{1}",
  ])
  func strangeBytesAreNothing(_ bytes: String) {
    var parser = InputParser()
    #expect(parser.parse(bytes.utf8).isEmpty)
    #expect(parser.parse("q".utf8) == [.key(.character("q"))])
  }

  @Test(
    arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x80], [0xF8, 0x88], [0x1B, 0x5B, 0x80]] as [[UInt8]])
  func brokenTextIsNothing(_ bytes: [UInt8]) {
    var parser = InputParser()
    #expect(parser.parse(bytes).isEmpty)
    #expect(parser.parse("q".utf8) == [.key(.character("q"))])
  }

  @Test(arguments: ["j", "广"]) func anEscapeThatComesWithACharacterIsAKeyOfItsOwn(_ character: Character) {
    var parser = InputParser()
    #expect(parser.parse("\u{1B}\(character)".utf8) == [.key(.escape), .key(.character(character))])
  }

  @Test(arguments: ["[", "O", "P"] as [Character]) func soIsOneWithWhatCouldBeginASequence(_ character: Character) {
    var parser = InputParser()
    #expect(parser.parse("\u{1B}\(character)".utf8).isEmpty)
    #expect(parser.giveUpWaiting() == [.key(.escape), .key(.character(character))])
  }

  @Test func aLoneEscapeIsAKeyOnceNothingFollows() {
    var parser = InputParser()
    #expect(parser.parse([0x1B]).isEmpty)
    #expect(parser.holdMilliseconds == 25)
    #expect(parser.giveUpWaiting() == [.key(.escape)])
    #expect(parser.holdMilliseconds == nil)
  }

  @Test func aSequenceThatNeverEndsIsDropped() {
    var parser = InputParser()
    #expect(parser.parse("\u{1B}[12".utf8).isEmpty)
    #expect(parser.holdMilliseconds == 250)
    #expect(parser.giveUpWaiting().isEmpty)
    #expect(parser.parse("q".utf8) == [.key(.character("q"))])
  }

  @Test func pastesComeInOnePiece() {
    var parser = InputParser()
    #expect(parser.parse("a\u{1B}[200~qq\n\u{1B}[A 广\u{1B}[201".utf8) == [.key(.character("a"))])
    #expect(parser.parse("~b".utf8) == [.paste("qq\n\u{1B}[A 广"), .key(.character("b"))])
  }

  @Test func aPasteThatNeverEndsIsGivenAsItIs() {
    var parser = InputParser()
    #expect(parser.parse("\u{1B}[200~half\u{1B}[20".utf8).isEmpty)
    #expect(parser.holdMilliseconds == 5000)
    #expect(parser.giveUpWaiting() == [.paste("half\u{1B}[20")])
  }

  @Test func pastesAreBounded() {
    var parser = InputParser()
    _ = parser.parse("\u{1B}[200~".utf8)
    for _ in 0..<40 { #expect(parser.parse([UInt8](repeating: 0x61, count: 65_536)).isEmpty) }
    guard case .paste(let text)? = parser.parse("\u{1B}[201~".utf8).first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == PasteCollector.limit)
  }

  @Test(arguments: [
    ("\u{1B}[<0;3;5M", MouseEvent(.press, at: Point(column: 2, row: 4))),
    ("\u{1B}[<0;3;5m", MouseEvent(.release, at: Point(column: 2, row: 4))),
    ("\u{1B}[<64;1;1M", MouseEvent(.wheelUp, at: Point(column: 0, row: 0))),
    ("\u{1B}[<65;200;90M", MouseEvent(.wheelDown, at: Point(column: 199, row: 89))),
    ("\u{1B}[M !!", MouseEvent(.press, at: Point(column: 0, row: 0))),
    ("\u{1B}[M#\"#", MouseEvent(.release, at: Point(column: 1, row: 2))),
    ("\u{1B}[Ma!!", MouseEvent(.wheelDown, at: Point(column: 0, row: 0))),
    ("\u{1B}[32;3;5M", MouseEvent(.press, at: Point(column: 2, row: 4))),
  ])
  func theMouseIsKnown(_ bytes: String, _ event: MouseEvent) {
    var parser = InputParser()
    #expect(parser.parse(bytes.utf8) == [.mouse(event)])
  }

  @Test(arguments: [
    ("\u{1B}[24;2R", InputItem.cursorReport(row: 24, column: 2)),
    ("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", .background(.dark)),
    ("\u{1B}]11;rgb:ffff/ffff/eeee\u{7}", .background(.light)),
    ("\u{1B}]11;rgb:f/f/f\u{7}", .background(.light)),
  ])
  func answersAreKnown(_ bytes: String, _ item: InputItem) {
    var parser = InputParser()
    #expect(parser.parse(bytes.utf8) == [item])
  }

  @Test func anyBytesAreTaken() {
    var parser = InputParser()
    var state: UInt64 = 1
    for _ in 0..<200_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let alphabet: [UInt8] = [
        0x1B, 0x5B, 0x4D, 0x3C, 0x3B, 0x30, 0x39, 0x7E, 0x4F, 0x5D, 0x5C, 0xE5, 0x80, 0xFF, 0x75,
      ]
      _ = parser.parse([alphabet[Int(state >> 40) % alphabet.count]])
    }
    _ = parser.giveUpWaiting()
    #expect(parser.parse("q".utf8) == [.key(.character("q"))])
  }
}

struct ClickCounterTests {
  @Test func aSecondPressSoonAfterIsDouble() {
    var clicks = ClickCounter()
    let press = MouseEvent(.press, at: Point(column: 3, row: 4))
    let times = [0, 400, 500, 1000, 1401]
    let kinds = times.map { clicks.counting(press, at: $0).kind }
    #expect(kinds == [.press, .doublePress, .press, .press, .press])
  }

  @Test func aPressElsewhereIsNotDouble() {
    var clicks = ClickCounter()
    _ = clicks.counting(MouseEvent(.press, at: Point(column: 3, row: 4)), at: 0)
    #expect(clicks.counting(MouseEvent(.press, at: Point(column: 4, row: 4)), at: 10).kind == .press)
  }
}
