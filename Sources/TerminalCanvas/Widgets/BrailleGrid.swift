/// Dots two to a column and four to a row, drawn as Braille characters.
struct BrailleGrid {
  /// In cells.
  let size: Size
  private var dots: [UInt8]
  private var inks: [Ink]

  /// A grid without dots.
  init(_ size: Size) {
    self.size = size
    dots = Array(repeating: 0, count: size.columns * size.rows)
    inks = Array(repeating: .text, count: size.columns * size.rows)
  }

  /// How many dots stand side by side.
  var width: Int { size.columns * 2 }
  /// How many dots stand one below the other.
  var height: Int { size.rows * 4 }

  /// Sets one dot; outside the grid nothing happens. The latest ink of a cell wins.
  mutating func set(x: Int, y: Int, ink: Ink) {
    guard x >= 0, y >= 0, x < width, y < height else { return }
    let cell = y / 4 * size.columns + x / 2
    dots[cell] |= BrailleGrid.bits[y % 4 * 2 + x % 2]
    inks[cell] = ink
  }

  /// Whether a cell of these columns in `row` has a dot.
  func hasDots(row: Int, columns: Range<Int>) -> Bool {
    guard row >= 0 && row < size.rows else { return false }
    return columns.clamped(to: 0..<size.columns).contains { dots[row * size.columns + $0] != 0 }
  }

  /// Draws the cells that have dots; the others are not touched.
  func draw(at origin: Point, paper: Paper, into frame: inout Frame) {
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let cell = row * size.columns + column
        guard dots[cell] != 0, let scalar = Unicode.Scalar(0x2800 + UInt32(dots[cell])) else { continue }
        frame[origin.column.bounded(plus: column), origin.row.bounded(plus: row)] = Cell(
          scalar, Style(inks[cell], on: paper))
      }
    }
  }

  /// The bit of each dot of a cell, row by row, as Unicode numbers them.
  private static let bits: [UInt8] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]
}

/// A pen that draws lines of dots in a pattern, which runs on from one line to the next.
struct DotPen {
  let ink: Ink
  /// Which dots of a line are drawn, again and again.
  let pattern: [Bool]
  private var step = 0

  init(ink: Ink, pattern: [Bool]) {
    self.ink = ink
    self.pattern = pattern.isEmpty ? [true] : pattern
  }

  /// Draws from one dot to another, both included: one dot for each step along the longer side.
  mutating func line(from start: Point, to end: Point, on grid: inout BrailleGrid) {
    let steps = max(abs(end.column - start.column), abs(end.row - start.row))
    for index in 0...steps {
      let share = steps == 0 ? 0 : Double(index) / Double(steps)
      let x = Double(start.column) + share * Double(end.column - start.column)
      let y = Double(start.row) + share * Double(end.row - start.row)
      if pattern[step % pattern.count] { grid.set(x: Int(x.rounded()), y: Int(y.rounded()), ink: ink) }
      if index < steps { step += 1 }
    }
  }

  /// A blot of four dots, so that a point on which no line ends is seen.
  func blot(_ point: Point, on grid: inout BrailleGrid) {
    let x = point.column - point.column % 2
    let y = min(point.row, grid.height - 2)
    for (x, y) in [(x, y), (x + 1, y), (x, y + 1), (x + 1, y + 1)] { grid.set(x: x, y: y, ink: ink) }
  }
}
