@testable import TerminalCanvas

/// Draws into a frame of this size and gives what it shows, without the last newline.
func picture(_ columns: Int, _ rows: Int, glyphs: Glyphs = .narrow, _ draw: (inout Frame) -> Void) -> String {
  var frame = Frame(Size(columns: columns, rows: rows), glyphs: glyphs)
  draw(&frame)
  return String(frame.plainText().dropLast())
}

/// Whether every wide character of a frame stands in two cells and no half is left alone.
func isWhole(_ frame: Frame) -> Bool {
  (0..<frame.size.rows).allSatisfy { row in
    let cells = Array(frame.row(row))
    return cells.indices.allSatisfy { column in
      switch cells[column].width {
      case 2: column + 1 < cells.count && cells[column + 1].width == 0
      case 0: column > 0 && cells[column - 1].width == 2 && cells[column].scalar == 0
      default: cells[column].width == 1 && cells[column].scalar >= 0x20
      }
    }
  }
}

/// Random numbers that are the same in every run: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Texts that try to steer the terminal, to hide, or to break the grid.
let hostileTexts = [
  "\u{1B}[31mred\u{1B}[0m", "\u{9B}2J", "a\u{7}\u{8}b", "\u{202E}evil\u{202C}", "zero\u{200B}\u{200D}width",
  "e\u{301}\u{301}\u{301}", "x\u{334}\u{335}", "\u{FEFF}bom", "soft\u{AD}hyphen", "line\u{2028}para\u{2029}",
  "\u{E000}\u{F8FF}", "\u{FFFE}\u{10FFFF}", "heart\u{2764}\u{FE0F}", "👩\u{200D}👩\u{200D}👧", "tab\there\nthere",
  "\u{2066}\u{2069}\u{61C}\u{200E}\u{200F}", "通报\u{0}通报", "\r\n\r", "\u{E0001}\u{E007F}", "각\u{1161}",
]
