import TongbaoCore

/// Values over periods: a line for each region, dashed ones for what they are held against.
struct LinesDrawing {
  private let lines: ReportPicture.Lines
  private let left: Double
  private let right: Double
  private let range: ClosedRange<Double>

  private static let size = (width: 720.0, height: 260.0)
  private static let top = 18.0
  private static let bottom = size.height - 26
  /// What is left beyond the values where a bound is open, as a share of all.
  private static let openShare = 0.125

  init(_ lines: ReportPicture.Lines) {
    self.lines = lines
    let half = (lines.periods.map { ReportDrawing.width($0) }.max() ?? 0) / 2 + 2
    left = max(half, (lines.marks.map { ReportDrawing.width($0.text) }.max() ?? 20) + 8)
    right = Self.size.width - max(half, 12)
    range = Self.range(lines)
  }

  /// Holds all values and marks, and some room beyond them where bounds are open.
  private static func range(_ lines: ReportPicture.Lines) -> ClosedRange<Double> {
    let all = lines.lines.flatMap(\.extents).compactMap { $0 }.flatMap { [$0.lower, $0.upper] }
    let ends = (all + lines.marks.map(\.value)).filter(\.isFinite)
    var (least, greatest) = (ends.min() ?? 0, ends.max() ?? 1)
    if least >= greatest { (least, greatest) = (least - 1, greatest + 1) }
    let room = (greatest - least) * openShare
    return least - (all.contains(-.infinity) ? room : 0)...greatest + (all.contains(.infinity) ? room : 0)
  }

  var drawing: Drawing {
    var drawing = Drawing(width: Self.size.width, height: Self.size.height + 16 * Double(lines.lines.count) + 6)
    for mark in lines.marks {
      drawing.line(left, y(mark.value), right, y(mark.value), name: "grid")
      drawing.text(mark.text, left - 6, y(mark.value) + 4, .end, name: "quiet")
    }
    drawPeriods(&drawing)
    drawBreaks(&drawing)
    for (index, line) in lines.lines.enumerated() {
      draw(line, name(of: index), &drawing)
      drawName(line, name(of: index), at: Self.size.height + 12 + 16 * Double(index), &drawing)
    }
    return drawing
  }

  private func x(_ index: Int) -> Double {
    let count = lines.periods.count
    return count < 2 ? (left + right) / 2 : left + (right - left) * Double(index) / Double(count - 1)
  }

  private func y(_ value: Double) -> Double {
    let share =
      (min(max(value, range.lowerBound), range.upperBound) - range.lowerBound)
      / (range.upperBound - range.lowerBound)
    return Self.bottom - share * (Self.bottom - Self.top)
  }

  /// How a line looks: by its number among those that are no levels, or by what it is a level of.
  private func name(of index: Int) -> String {
    if let level = lines.lines[index].level { return "level \(level.rawValue)" }
    return "line line\(lines.lines[..<index].count { $0.level == nil } % 5)"
  }

  /// As many periods as there is room for, the last among them.
  private func drawPeriods(_ drawing: inout Drawing) {
    let last = lines.periods.count - 1
    let widest = (lines.periods.map { ReportDrawing.width($0) }.max() ?? 40) + 10
    let step = max(1, Int((widest * Double(max(1, last)) / (right - left)).rounded(.up)))
    drawing.line(left, Self.bottom, right, Self.bottom, name: "axis")
    for index in lines.periods.indices where (last - index) % step == 0 {
      drawing.text(lines.periods[index], x(index), Self.bottom + 16, .middle, name: "quiet")
    }
  }

  /// Upright lines before the periods from which on something else is measured.
  private func drawBreaks(_ drawing: inout Drawing) {
    for (index, text) in lines.breaks.sorted(by: { $0.key < $1.key }) where lines.periods.indices.contains(index) {
      let place = index == 0 ? x(0) : (x(index - 1) + x(index)) / 2
      drawing.line(place, 4, place, Self.bottom, name: "break")
      let isRight = place > Self.size.width * 0.6
      drawing.text(text, isRight ? place - 5 : place + 5, 12, isRight ? .end : .start, name: "quiet")
    }
  }

  /// Exact values are joined where they stand side by side and measure the same; bounds stand upright.
  private func draw(_ line: ReportPicture.Lines.Line, _ name: String, _ drawing: inout Drawing) {
    var run: [(x: Double, y: Double)] = []
    func end() {
      if run.count > 1 { drawing.path(run, name: name) }
      if run.count == 1, line.level != nil { dash(at: run[0], name, &drawing) }
      run = []
    }
    for (index, extent) in line.extents.enumerated() {
      if lines.breaks[index] != nil { end() }
      guard let extent, extent.isExact else {
        end()
        if let extent { draw(extent, at: x(index), name, &drawing) }
        continue
      }
      run.append((x(index), y(extent.lower)))
      if line.level == nil { drawing.dot(x(index), y(extent.lower), name: "dot dot" + name.suffix(1)) }
    }
    end()
  }

  /// A bound: from end to end, a dash where it ends and an arrow where it is open.
  private func draw(_ extent: ReportPicture.Extent, at x: Double, _ name: String, _ drawing: inout Drawing) {
    let (low, high) = (y(extent.lower), y(extent.upper))
    drawing.line(x, low, x, high, name: name)
    for (value, place, inwards) in [(extent.lower, low, -5.0), (extent.upper, high, 5.0)] {
      if value.isFinite {
        drawing.line(x - 4, place, x + 4, place, name: name)
      } else {
        drawing.path([(x - 4, place + inwards), (x, place), (x + 4, place + inwards)], name: name)
      }
    }
  }

  /// A level of one period.
  private func dash(at point: (x: Double, y: Double), _ name: String, _ drawing: inout Drawing) {
    drawing.path([(point.x - 12, point.y), (point.x + 12, point.y)], name: name)
  }

  private func drawName(_ line: ReportPicture.Lines.Line, _ name: String, at y: Double, _ drawing: inout Drawing) {
    drawing.path([(left, y - 4), (left + 30, y - 4)], name: name)
    drawing.text(line.value.isEmpty ? line.name : line.name + "  " + line.value, left + 38, y)
  }
}
