import Testing

@testable import TerminalCanvas

@Test func cellsAreEightBytes() {
  #expect(MemoryLayout<Cell>.size == 8 && MemoryLayout<Cell>.stride == 8)
}

@Test func writesAndGivesTheColumnsUsed() {
  var frame = Frame(Size(columns: 10, rows: 2))
  #expect(frame.write("ab中", at: Point(column: 1, row: 0)) == 4)
  #expect(frame.write("0123456789xyz", at: Point(column: 4, row: 1)) == 6)
  #expect(frame.plainText() == " ab中\n    012345\n")
  #expect(frame[3, 0].width == 2 && frame[4, 0].width == 0)
}

@Test(arguments: [
  (Alignment.left, "[abc   ]"), (.right, "[   abc]"), (.centre, "[ abc  ]"),
])
func aligns(alignment: Alignment, shown: String) {
  let drawn = picture(8, 1) {
    $0.write("[      ]", at: Point(column: 0, row: 0))
    $0.write("abc", at: Point(column: 1, row: 0), width: 6, align: alignment)
  }
  #expect(drawn == shown)
}

@Test func cutsWithAnEllipsis() {
  #expect(picture(8, 1) { $0.write("abcdefgh", at: Point(column: 1, row: 0), width: 4) } == " abc…")
  #expect(picture(8, 1) { $0.write("中文字", at: Point(column: 0, row: 0), width: 4, align: .right) } == " 中…")
  #expect(picture(8, 1, glyphs: .ascii) { $0.write("abcdefgh", at: Point(column: 1, row: 0), width: 4) } == " abc~")
  #expect(picture(8, 1) { $0.write("abc", at: Point(column: 1, row: 0), width: 0) } == "")
}

@Test func aHalfOfAWideCharacterBecomesBlank() {
  let drawings: [(Int, String, String)] = [
    (1, "x", " x文字"), (2, "x", "中x 字"), (1, "汉", " 汉 字"), (0, "ab", "ab文字"), (3, "汉", "中 汉"), (5, "汉", "中文"),
    (-1, "汉", "  文字"),
  ]
  for (column, text, shown) in drawings {
    var frame = Frame(Size(columns: 6, rows: 1))
    frame.write("中文字", at: Point(column: 0, row: 0))
    frame.write(text, at: Point(column: column, row: 0))
    #expect(isWhole(frame))
    #expect(frame.plainText() == shown + "\n", "\(text) at \(column)")
  }
}

@Test func cellsAreMadeSafe() {
  var frame = Frame(Size(columns: 4, rows: 1))
  frame[0, 0] = Cell("\u{1B}")
  frame[1, 0] = Cell("中", width: 1)
  frame[3, 0] = Cell("文")
  frame[-1, 0] = Cell("x")
  frame[0, 7] = Cell("x")
  #expect(frame.plainText() == "?中\n")
  #expect(isWhole(frame) && frame[9, 9] == .blank())
}

@Test func fillsAndRestyles() {
  var frame = Frame(Size(columns: 5, rows: 3))
  frame.fill(Rect(column: 1, row: 1, columns: 3, rows: 1), with: Cell("─", Style(.dim)))
  frame.setPaper(Rect(column: 2, row: 0, columns: 99, rows: 2), .row)
  frame.fill(Rect(column: 0, row: 2, columns: 5, rows: 1), with: Cell("中"))
  #expect(frame.plainText() == "\n ───\n中中\n")
  #expect(frame[2, 1].style == Style(.dim, on: .row) && frame[1, 1].style == Style(.dim))
  #expect(frame[4, 0].style.paper == .row && frame[4, 2].style.paper == .plain)
  #expect(isWhole(frame))
}

@Test func rowsAreTakenOverFromFramesOfTheSameSize() {
  var old = Frame(Size(columns: 4, rows: 2))
  old.write("广州", at: Point(column: 0, row: 1), style: Style(.critical))
  var new = Frame(Size(columns: 4, rows: 2))
  new.copyRow(1, of: old)
  #expect(new == old)
  for row in [-1, 2] { new.copyRow(row, of: old) }
  var other = Frame(Size(columns: 3, rows: 2))
  other.copyRow(1, of: old)
  #expect(new == old && other == Frame(Size(columns: 3, rows: 2)))
}

@Test func framesOfAnySizeAreSafe() {
  for size in [
    Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: -4, rows: 3), Size(columns: .max, rows: 1),
  ] {
    var frame = Frame(size)
    for column in [Int.min, -1, 0, 1, Int.max] {
      for row in [Int.min, -1, 0, Int.max] {
        frame.write("中a", at: Point(column: column, row: row))
        frame.write("中a中a", at: Point(column: column, row: row), width: 3, align: .right)
        frame.write("a", at: Point(column: column, row: row), width: .max, align: .centre)
        frame.fill(Rect(column: column, row: row, columns: .max, rows: 2), with: Cell("文"))
        frame.restyle(Rect(column: column, row: row, columns: .max, rows: .max)) { $0.ink = .dim }
      }
    }
    #expect(isWhole(frame) && frame.size.columns <= Frame.maximumExtent)
  }
}

@Test func nothingIsDrawnOutsideTheClip() {
  var random = SeededGenerator(seed: 7)
  let texts = hostileTexts + ["中文字符很多很多", "mixed 中 text 文", "plain ASCII text"]
  for _ in 0..<3000 {
    let glyphs = [Glyphs.narrow, .wide, .ascii].randomElement(using: &random) ?? .narrow
    var frame = Frame(
      Size(columns: .random(in: 0...12, using: &random), rows: .random(in: 0...3, using: &random)), glyphs: glyphs)
    frame.fill(frame.bounds, with: Cell(Bool.random(using: &random) ? "中" : "x", Style(.dim)))
    let before = frame
    let clip = Rect(
      column: .random(in: -3...12, using: &random), row: .random(in: -2...3, using: &random),
      columns: .random(in: 0...9, using: &random), rows: .random(in: 0...3, using: &random))
    let width = Bool.random(using: &random) ? nil : Int.random(in: -1...9, using: &random)
    let point = Point(column: .random(in: -9...14, using: &random), row: .random(in: -1...3, using: &random))
    let align = [Alignment.left, .right, .centre].randomElement(using: &random) ?? .left
    let text = texts.randomElement(using: &random) ?? ""
    let used = frame.write(text, at: point, style: Style(.accent), width: width, align: align, clip: clip)
    #expect(isWhole(frame) && used >= 0 && used <= max(0, width ?? .max))
    for row in 0..<frame.size.rows {
      for column in 0..<frame.size.columns where frame[column, row].style.ink == .accent {
        #expect(clip.contains(Point(column: column, row: row)))
        #expect(width == nil || (column >= point.column && column < point.column + (width ?? 0)))
      }
      for column in 0..<frame.size.columns where frame[column, row].style.ink == .dim {
        // Outside, only the other half of a wide character that was cut may have changed: to a blank.
        #expect(frame[column, row] == before[column, row] || frame[column, row].scalar == 0x20)
      }
    }
  }
}
