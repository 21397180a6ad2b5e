/// Lines over periods, drawn in Braille, with round numbers at the left and level lines for what they are held against.
///
/// What is known by its ends alone is an upright bar between them, never a point of a line.
public struct LineChart: Hashable, Sendable {
  /// One line. Lines differ in stroke as well as in ink.
  public struct Series: Hashable, Sendable {
    /// From the oldest to the latest; a gap where nothing is known or no number is finite.
    public var points: [Extent]
    public var ink: Ink
    /// Nil for the one of its place among the lines.
    public var stroke: Stroke?
    /// Written at the line's right end.
    public var label: String

    public init(points: [Extent], ink: Ink = .series1, stroke: Stroke? = nil, label: String = "") {
      self.points = points
      self.ink = ink
      self.stroke = stroke
      self.label = label
    }

    /// A line of numbers alone; a gap where nil.
    public init(_ values: [Double?], ink: Ink = .series1, stroke: Stroke? = nil, label: String = "") {
      self.init(points: values.map { $0.map(Extent.value) ?? .nothing }, ink: ink, stroke: stroke, label: label)
    }
  }

  /// A line that values are held against, with a label at its right end: level, or with a value for each period.
  public struct Reference: Hashable, Sendable {
    /// One for all periods, or one for each; nil where there is none.
    public var values: [Double?]
    public var label: String
    public var ink: Ink

    public init(_ value: Double, label: String = "", ink: Ink = .dim) {
      self.init([value], label: label, ink: ink)
    }

    public init(_ values: [Double?], label: String = "", ink: Ink = .dim) {
      self.values = values
      self.label = label
      self.ink = ink
    }
  }

  /// A text below the period with this index.
  public struct Label: Hashable, Sendable {
    public var index: Int
    public var text: String
    public var style: Style

    public init(_ index: Int, _ text: String, style: Style = Style(.dim)) {
      self.index = index
      self.text = text
      self.style = style
    }
  }

  public var series: [Series]
  public var references: [Reference]
  /// Where they do not all find room, those of other than dim ink come first, then the latest.
  public var labels: [Label]
  /// The period at which an upright line stands, to read values off.
  public var cursor: Int?
  /// The periods before which lines end and begin anew, each with an upright mark.
  public var breaks: Set<Int>
  public var paper: Paper

  public init(
    _ series: [Series], references: [Reference] = [], labels: [Label] = [], cursor: Int? = nil,
    breaks: Set<Int> = [], paper: Paper = .plain
  ) {
    self.series = series
    self.references = references
    self.labels = labels
    self.cursor = cursor
    self.breaks = breaks
    self.paper = paper
  }

  /// Draws the chart into `rect`; nothing without values, or where less than 4 columns and 2 rows are left for lines.
  /// Gives where each period stands; empty where nothing was drawn.
  @discardableResult
  public func draw(in rect: Rect, into frame: inout Frame) -> [Rect] {
    var plot = rect.intersection(frame.bounds)
    let below = labels.isEmpty ? Rect(column: 0, row: 0, columns: 0, rows: 0) : plot.takeBottom(1)
    let scale = ChartScale(holding: values, steps: max(1, min(5, (plot.size.rows - 1) / 3)))
    let width = scale.ticks.map { TextLayout.width(scale.label($0), glyphs: frame.glyphs) }.max() ?? 0
    let axis = plot.takeLeft(width + 1)
    let ends = plot.takeRight(endWidth(plot, frame.glyphs))
    guard plot.size.columns >= 4, plot.size.rows >= 2, !scale.ticks.isEmpty else { return [] }
    let layout = ChartLayout(plot: plot, scale: scale, count: count)
    drawTicks(layout, axis, &frame)
    drawUprights(layout, &frame)
    for reference in references { drawLine(reference, layout, &frame) }
    let grid = grid(layout)
    grid.draw(at: plot.origin, paper: paper, into: &frame)
    for reference in references { drawLabel(reference, layout, grid, &frame) }
    drawEnds(layout, in: ends, &frame)
    drawLabels(layout, in: below, &frame)
    return (0..<layout.count).map(layout.strip)
  }

  /// How many periods there are.
  private var count: Int { (series.map(\.points.count) + references.map(\.values.count)).max() ?? 0 }

  /// All numbers that the axis must hold; beside bounds of one end it has room to show on which side they are open.
  private var values: [Double] {
    let limits = references.flatMap { $0.values.compactMap { $0 } }
    let numbers = series.flatMap { $0.points.flatMap(\.ends) } + limits
    let (least, greatest) = (numbers.min() ?? 0, numbers.max() ?? 0)
    let room = least < greatest ? (greatest - least) / 8 : max(abs(greatest) / 10, 1)
    return series.flatMap { $0.points.flatMap { $0.ends(room: room) } } + limits
  }

  /// Whether a line leads from the period before `index` to `index`.
  func isJoined(_ line: Series, _ index: Int) -> Bool {
    line.points.indices.contains(index) && index > 0 && !breaks.contains(index)
      && line.points[index - 1].number != nil && line.points[index].number != nil
  }
}
