/// Lines over periods, drawn in Braille, with round numbers at the left and level lines for what they are held against.
public struct LineChart: Hashable, Sendable {
  /// One line. Lines differ in pattern as well as in ink.
  public struct Series: Hashable, Sendable {
    /// From the oldest to the latest; a gap where nil or no finite number.
    public var values: [Double?]
    public var ink: Ink

    public init(_ values: [Double?], ink: Ink = .series1) {
      self.values = values
      self.ink = ink
    }

    fileprivate func hasValue(at index: Int) -> Bool {
      values.indices.contains(index) && values[index]?.isFinite == true
    }
  }

  /// A level line with a label at its right end.
  public struct Reference: Hashable, Sendable {
    public var value: Double
    public var label: String
    public var ink: Ink

    public init(_ value: Double, label: String = "", ink: Ink = .dim) {
      self.value = value
      self.label = label
      self.ink = ink
    }
  }

  /// A text below the period with this index.
  public struct Label: Hashable, Sendable {
    public var index: Int
    public var text: String

    public init(_ index: Int, _ text: String) {
      self.index = index
      self.text = text
    }
  }

  public var series: [Series]
  public var references: [Reference]
  public var labels: [Label]
  public var paper: Paper

  public init(_ series: [Series], references: [Reference] = [], labels: [Label] = [], paper: Paper = .plain) {
    self.series = series
    self.references = references
    self.labels = labels
    self.paper = paper
  }

  /// Draws the chart into `rect`; nothing without values, or where less than 4 columns and 2 rows are left for lines.
  public func draw(in rect: Rect, into frame: inout Frame) {
    var plot = rect.intersection(frame.bounds)
    let below = labels.isEmpty ? Rect(column: 0, row: 0, columns: 0, rows: 0) : plot.takeBottom(1)
    let scale = ChartScale(holding: values, steps: max(1, min(5, (plot.size.rows - 1) / 3)))
    let width = scale.ticks.map { TextLayout.width(scale.label($0), glyphs: frame.glyphs) }.max() ?? 0
    let axis = plot.takeLeft(width + 1)
    guard plot.size.columns >= 4, plot.size.rows >= 2, !scale.ticks.isEmpty else { return }
    let layout = ChartLayout(plot: plot, scale: scale, count: series.map(\.values.count).max() ?? 0)
    drawTicks(layout, axis, &frame)
    for reference in references { drawLine(reference, layout, &frame) }
    let grid = grid(layout)
    grid.draw(at: plot.origin, paper: paper, into: &frame)
    for reference in references { drawLabel(reference, layout, grid, &frame) }
    drawLabels(layout, in: below, &frame)
  }

  /// All numbers that the axis must hold.
  private var values: [Double] { series.flatMap { $0.values.compactMap { $0 } } + references.map(\.value) }

  /// Writes the numbers of the axis beside their rows, the lowest and highest first where rows are few.
  private func drawTicks(_ layout: ChartLayout, _ axis: Rect, _ frame: inout Frame) {
    var taken: Set<Int> = []
    for tick in layout.scale.ticks.suffix(1) + layout.scale.ticks.dropLast() {
      guard let row = layout.row(of: tick), taken.insert(row).inserted else { continue }
      frame.write(
        layout.scale.label(tick), at: Point(column: axis.minColumn, row: row), style: Style(.dim, on: paper),
        width: axis.size.columns - 1, align: .right)
    }
  }

  /// Draws a level line.
  private func drawLine(_ reference: Reference, _ layout: ChartLayout, _ frame: inout Frame) {
    guard let row = layout.row(of: reference.value) else { return }
    let line = Rect(column: layout.plot.minColumn, row: row, columns: layout.plot.size.columns, rows: 1)
    frame.fill(line, with: Cell("┄", Style(reference.ink, on: paper)))
  }

  /// Writes the label of a level line at its right end, or beside it where a series runs through.
  private func drawLabel(_ reference: Reference, _ layout: ChartLayout, _ grid: BrailleGrid, _ frame: inout Frame) {
    guard let row = layout.row(of: reference.value), !reference.label.isEmpty else { return }
    let plot = layout.plot
    let width = min(TextLayout.width(reference.label, glyphs: frame.glyphs) + 1, plot.size.columns)
    let columns = plot.size.columns - width..<plot.size.columns
    let rows = [row, row - 1, row + 1].filter { $0 >= plot.minRow && $0 < plot.maxRow }
    let free = rows.first { !grid.hasDots(row: $0 - plot.minRow, columns: columns) } ?? row
    frame.write(
      " " + reference.label, at: Point(column: plot.minColumn + columns.lowerBound, row: free),
      style: Style(reference.ink, on: paper), width: width)
  }

  /// The dots of all series.
  private func grid(_ layout: ChartLayout) -> BrailleGrid {
    var grid = BrailleGrid(layout.plot.size)
    for (index, line) in series.enumerated() {
      var pen = DotPen(ink: line.ink, pattern: LineChart.patterns[index % LineChart.patterns.count])
      var before: Point?
      for (index, value) in line.values.enumerated() {
        let point = value.flatMap { layout.dot(index, $0) }
        if let point {
          pen.line(from: before ?? point, to: point, on: &grid)
          if before == nil, !line.hasValue(at: index + 1) { pen.blot(point, on: &grid) }
        }
        before = point
      }
    }
    return grid
  }

  /// Writes the texts below the periods, as many as stand apart; the latest come first.
  private func drawLabels(_ layout: ChartLayout, in line: Rect, _ frame: inout Frame) {
    var end = line.maxColumn
    for label in labels.sorted(by: { $0.index > $1.index }) {
      guard let dot = layout.column(of: label.index) else { continue }
      let width = TextLayout.width(label.text, glyphs: frame.glyphs)
      let centre = layout.plot.minColumn + dot / 2 - width / 2
      let column = max(line.minColumn, min(centre, line.maxColumn - width))
      guard column + width <= end else { continue }
      frame.write(label.text, at: Point(column: column, row: line.minRow), style: Style(.dim, on: paper), clip: line)
      end = column - 1
    }
  }

  /// Full, dotted, dashed, and dashes with dots.
  private static let patterns: [[Bool]] = [
    [true], [true, false], [true, true, true, false, false], [true, true, true, true, false, true, false],
    [true, false, false], [true, true, false],
  ]
}

/// Where values stand in the plot of a chart.
struct ChartLayout {
  /// In cells of the frame.
  let plot: Rect
  let scale: ChartScale
  /// How many periods there are.
  let count: Int

  /// The column of dots of the period with this index: the first at the left edge, the last at the right one.
  func column(of index: Int) -> Int? {
    guard index >= 0 && index < count else { return nil }
    let last = plot.size.columns * 2 - 1
    return count == 1 ? last / 2 : Int((Double(index) * Double(last) / Double(count - 1)).rounded())
  }

  /// The dot of a value; nil where it is no number.
  func dot(_ index: Int, _ value: Double) -> Point? {
    guard let column = column(of: index), let share = scale.share(of: value), share >= 0, share <= 1 else { return nil }
    return Point(column: column, row: Int(((1 - share) * Double(plot.size.rows * 4 - 1)).rounded()))
  }

  /// The row of the frame in which a value stands.
  func row(of value: Double) -> Int? {
    guard let share = scale.share(of: value), share >= 0, share <= 1 else { return nil }
    return plot.minRow + Int(((1 - share) * Double(plot.size.rows * 4 - 1)).rounded()) / 4
  }
}
