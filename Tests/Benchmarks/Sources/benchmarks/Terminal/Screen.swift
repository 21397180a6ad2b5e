import CBench

/// What a terminal shows of what a program has written.
final class Screen {
  private let screen: OpaquePointer?
  let rows: Int
  let columns: Int

  /// An empty screen.
  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    screen = bench_screen_new(Int32(rows), Int32(columns))
  }

  deinit { bench_screen_free(screen) }

  /// Shows bytes; what the terminal answers to questions among them.
  func show(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.withUnsafeBytes { bench_screen_write(screen, $0.bindMemory(to: CChar.self).baseAddress, $0.count) }
    var answers = [CChar](repeating: 0, count: 256)
    let count = bench_screen_answers(screen, &answers, answers.count)
    return answers[..<count].map { UInt8(bitPattern: $0) }
  }

  /// The characters of a row, one for each cell; nil in the second half of a wide one.
  func cells(ofRow row: Int) -> [Character?] {
    (0..<columns).map { column in
      let scalar = bench_screen_cell(screen, Int32(row), Int32(column))
      return scalar == 0 ? nil : Unicode.Scalar(scalar).map(Character.init) ?? " "
    }
  }

  /// A row as text, with the blanks at its end.
  func text(ofRow row: Int) -> String { String(cells(ofRow: row).compactMap { $0 }) }

  /// Whether nothing stands in a row.
  func isBlank(row: Int) -> Bool { cells(ofRow: row).allSatisfy { $0 == " " } }

  /// All rows as text.
  var text: String { (0..<rows).map(text(ofRow:)).joined(separator: "\n") }
}
