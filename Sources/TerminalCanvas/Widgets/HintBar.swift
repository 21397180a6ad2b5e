/// Keys and what they do, in one row; where the row is short the less important go first.
public struct HintBar: Hashable, Sendable {
  /// A key and what it does.
  public struct Hint: Hashable, Sendable {
    public var key: String
    public var label: String
    /// Hints of lower priority go first; of equal ones the left.
    public var priority: Int

    public init(key: String, label: String, priority: Int = 0) {
      self.key = key
      self.label = label
      self.priority = priority
    }
  }

  public var hints: [Hint]
  public var paper: Paper

  /// The last hint is always shown: it should be the one for help.
  public init(_ hints: [Hint], paper: Paper = .bar) {
    self.hints = hints
    self.paper = paper
  }

  /// Draws into the first row of `rect` and gives the place of each hint, empty for one that was dropped.
  @discardableResult
  public func draw(in rect: Rect, into frame: inout Frame) -> [Rect] {
    let row = rect.row(0)
    var places = hints.map { _ in Rect(column: rect.minColumn, row: rect.minRow, columns: 0, rows: 0) }
    frame.fill(row, paper: paper)
    let widths = widths(frame.glyphs)
    var column = row.minColumn + min(1, max(0, row.size.columns - 1))
    for index in kept(widths, columns: row.size.columns) {
      let place = Rect(column: column, row: row.minRow, columns: widths[index], rows: 1).intersection(row)
      places[index] = place
      let point = Point(column: column, row: row.minRow)
      let used = frame.write(
        hints[index].key, at: point, style: Style(.accent, on: paper, .bold), width: place.size.columns)
      frame.write(
        hints[index].label, at: Point(column: column + used, row: row.minRow), style: Style(.text, on: paper),
        width: place.size.columns - used)
      column = column.bounded(plus: widths[index] + 2)
    }
    return places
  }

  /// The cells of each hint.
  private func widths(_ glyphs: Glyphs) -> [Int] {
    hints.map { TextLayout.width($0.key, glyphs: glyphs) + TextLayout.width($0.label, glyphs: glyphs) }
  }

  /// The hints that fit, by index.
  private func kept(_ widths: [Int], columns: Int) -> [Int] {
    var kept = Array(hints.indices)
    while kept.count > 1, kept.reduce(-1, { $0 + widths[$1] + 2 }) > columns {
      let least = kept.dropLast().min { hints[$0].priority < hints[$1].priority }
      kept.removeAll { $0 == least }
    }
    return kept
  }
}
