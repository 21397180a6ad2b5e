import TerminalCanvas
import Testing

@testable import CursesTerminal

struct TerminalTypeTests {
  @Test(arguments: [
    ("xterm-kitty", ["xterm-kitty", "xterm-256color", "xterm"]),
    ("alacritty", ["alacritty", "xterm-256color", "xterm"]),
    ("tmux-direct", ["tmux-direct", "tmux-256color", "screen"]), ("vt100", ["vt100"]),
    ("", []), ("a/b", []), ("a b", []),
  ])
  func kinOfXtermAreTriedAsXterm(_ name: String, _ candidates: [String]) {
    #expect(TerminalType.candidates(for: name) == candidates)
  }

  @Test(arguments: [
    ("15;0", Background.dark), ("0;15", .light), ("0;default;7", .light), ("7;8", .dark), ("0;default", nil), ("", nil),
    (nil, nil), ("0;99999999999999999999", nil),
  ])
  func theBackgroundIsGuessed(_ value: String?, _ background: Background?) {
    #expect(TerminalType.background(fromColors: value) == background)
  }

  @Test(arguments: [(0, ColorDepth.monochrome), (8, .eight), (16, .sixteen), (88, .sixteen), (256, .twoFiftySix)])
  func thePaletteGivesTheDepth(_ count: Int, _ depth: ColorDepth) {
    #expect(TerminalType.depth(ofPalette: count) == depth)
  }
}

struct ClipboardTests {
  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"), ("省", "55yB")])
  func base64IsTheStandards(_ text: String, _ encoded: String) {
    #expect(Clipboard.base64(text.utf8) == encoded)
  }

  @Test func tmuxIsToldTwice() {
    #expect(Clipboard.sequence(for: "f", insideTmux: false) == "\u{1B}]52;c;Zg==\u{7}")
    #expect(
      Clipboard.sequence(for: "f", insideTmux: true)
        == "\u{1B}]52;c;Zg==\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zg==\u{7}\u{1B}\\")
  }

  @Test func longTextIsRefused() {
    #expect(Clipboard.sequence(for: String(repeating: "a", count: Clipboard.limit), insideTmux: false) != nil)
    #expect(Clipboard.sequence(for: String(repeating: "a", count: Clipboard.limit + 1), insideTmux: false) == nil)
  }
}
