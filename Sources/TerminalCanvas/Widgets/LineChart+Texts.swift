/// What stands around and behind the lines of a chart.
extension LineChart {
  /// Writes the numbers of the axis beside their rows, the lowest and highest first where rows are few.
  func drawTicks(_ layout: ChartLayout, _ axis: Rect, _ frame: inout Frame) {
    var taken: Set<Int> = []
    for tick in layout.scale.ticks.suffix(1) + layout.scale.ticks.dropLast() {
      guard let row = layout.row(of: tick), taken.insert(row).inserted else { continue }
      frame.write(
        layout.scale.label(tick), at: Point(column: axis.minColumn, row: row), style: Style(.dim, on: paper),
        width: axis.size.columns - 1, align: .right)
    }
  }

  /// Draws the marks of breaks and the line of the cursor.
  func drawUprights(_ layout: ChartLayout, _ frame: inout Frame) {
    func upright(_ column: Int, _ scalar: Unicode.Scalar, _ ink: Ink) {
      let line = Rect(column: column, row: layout.plot.minRow, columns: 1, rows: layout.plot.size.rows)
      frame.fill(line, with: Cell(scalar, Style(ink, on: paper)))
    }
    for index in breaks.sorted() {
      guard let after = layout.column(of: index), let before = layout.column(of: index - 1) else { continue }
      upright(layout.plot.minColumn + (before + after) / 4, "┊", .caution)
    }
    if let column = cursor.flatMap(layout.cell) { upright(column, "│", .accent) }
  }

  /// Draws a level line, or one that goes from period to period.
  func drawLine(_ reference: Reference, _ layout: ChartLayout, _ frame: inout Frame) {
    for column in 0..<layout.plot.size.columns {
      guard let value = reference.value(at: layout.place(ofCell: column)), let row = layout.row(of: value) else {
        continue
      }
      frame[layout.plot.minColumn + column, row] = Cell("┄", Style(reference.ink, on: paper))
    }
  }

  /// Writes the label of a level line at its right end, or beside it where a series runs through.
  func drawLabel(_ reference: Reference, _ layout: ChartLayout, _ grid: BrailleGrid, _ frame: inout Frame) {
    guard let value = reference.values.last(where: { $0 != nil }) ?? nil, let row = layout.row(of: value),
      !reference.label.isEmpty
    else { return }
    let plot = layout.plot
    let width = min(TextLayout.width(reference.label, glyphs: frame.glyphs) + 1, plot.size.columns)
    let columns = plot.size.columns - width..<plot.size.columns
    let rows = [row, row - 1, row + 1].filter { $0 >= plot.minRow && $0 < plot.maxRow }
    let free = rows.first { !grid.hasDots(row: $0 - plot.minRow, columns: columns) } ?? row
    frame.write(
      " " + reference.label, at: Point(column: plot.minColumn + columns.lowerBound, row: free),
      style: Style(reference.ink, on: paper), width: width)
  }

  /// The cells beside the plot that the names of lines take: a third of it at most.
  func endWidth(_ plot: Rect, _ glyphs: Glyphs) -> Int {
    let width = series.map { TextLayout.width($0.label, glyphs: glyphs) }.max() ?? 0
    return width == 0 ? 0 : min(width + 1, plot.size.columns / 3)
  }

  /// Writes the names of lines beside their last known values, below one another where these are near.
  func drawEnds(_ layout: ChartLayout, in rect: Rect, _ frame: inout Frame) {
    guard !rect.isEmpty else { return }
    let ends = series.compactMap { line -> (row: Int, line: Series)? in
      guard !line.label.isEmpty, let point = line.points.last(where: { $0 != .nothing }) else { return nil }
      let ends = point.ends
      guard !ends.isEmpty else { return nil }
      return (layout.row(of: ends.reduce(0, +) / Double(ends.count)) ?? layout.plot.minRow, line)
    }.sorted { $0.row < $1.row }
    var next = rect.minRow
    for (index, end) in ends.enumerated() {
      let row = min(max(next, end.row), rect.maxRow - (ends.count - index))
      guard row >= next else { continue }
      frame.write(
        " " + end.line.label, at: Point(column: rect.minColumn, row: row), style: Style(end.line.ink, on: paper),
        width: rect.size.columns)
      next = row + 1
    }
  }

  /// Writes the texts below the periods, as many as stand apart.
  func drawLabels(_ layout: ChartLayout, in line: Rect, _ frame: inout Frame) {
    var taken: [Range<Int>] = []
    for label in labels.sorted(by: { ($0.weight, $0.index) > ($1.weight, $1.index) }) {
      guard let cell = layout.cell(of: label.index) else { continue }
      let width = TextLayout.width(label.text, glyphs: frame.glyphs)
      let column = max(line.minColumn, min(cell - width / 2, line.maxColumn - width))
      let place = column..<column + width
      guard !taken.contains(where: { $0.lowerBound - 1 < place.upperBound && place.lowerBound - 1 < $0.upperBound })
      else { continue }
      frame.write(
        label.text, at: Point(column: column, row: line.minRow), style: label.style.onPaper(paper), clip: line)
      taken.append(place)
    }
  }
}

extension LineChart.Reference {
  /// The value at a place among the periods, on the straight line between the two next to it; where one of these has
  /// none, the other's holds as far as the middle.
  fileprivate func value(at place: Double) -> Double? {
    guard values.count > 1 else { return values.first ?? nil }
    let index = Int(place)
    guard values.indices.contains(index) else { return nil }
    let share = place - Double(index)
    let before = values[index]
    guard let after = index + 1 < values.count ? values[index + 1] : before, let before else {
      return share < 0.5 ? before : index + 1 < values.count ? values[index + 1] : nil
    }
    return before + (after - before) * share
  }
}

extension LineChart.Label {
  /// How much it matters that the label is seen.
  fileprivate var weight: Int { style.paper != .plain ? 2 : style.ink == .dim ? 0 : 1 }
}

extension Style {
  /// The style on a chart's paper, unless it has one of its own.
  fileprivate func onPaper(_ paper: Paper) -> Style { self.paper == .plain ? on(paper) : self }
}
