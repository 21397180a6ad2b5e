import TongbaoCore

/// Values over periods: a line for each region, dashed ones for what they are held against.
struct LinesDrawing {
  private let lines: ReportPicture.Lines
  private let left: Double
  private let range: ClosedRange<Double>

  private static let size = (width: 720.0, height: 260.0)
  private static let right = size.width - 12
  private static let top = 8.0
  private static let bottom = size.height - 26

  init(_ lines: ReportPicture.Lines) {
    self.lines = lines
    left = (lines.marks.map { ReportDrawing.width($0.text) }.max() ?? 20) + 8
    let extents = lines.lines.flatMap(\.extents).compactMap { $0 }
    let ends = (extents.flatMap { [$0.lower, $0.upper] } + lines.marks.map(\.value)).filter(\.isFinite)
    let (least, greatest) = (ends.min() ?? 0, ends.max() ?? 1)
    range = least < greatest ? least...greatest : least - 1...greatest + 1
  }

  var drawing: Drawing {
    var drawing = Drawing(width: Self.size.width, height: Self.size.height + 16 * Double(lines.lines.count) + 6)
    for mark in lines.marks {
      drawing.line(left, y(mark.value), Self.right, y(mark.value), name: "grid")
      drawing.text(mark.text, left - 6, y(mark.value) + 4, .end, name: "quiet")
    }
    drawPeriods(&drawing)
    for (index, line) in lines.lines.enumerated() {
      draw(line, number(of: index), &drawing)
      drawName(line, number(of: index), at: Self.size.height + 12 + 16 * Double(index), &drawing)
    }
    return drawing
  }

  private func x(_ index: Int) -> Double {
    let count = lines.periods.count
    return count < 2 ? (left + Self.right) / 2 : left + (Self.right - left) * Double(index) / Double(count - 1)
  }

  private func y(_ value: Double) -> Double {
    let share =
      (min(max(value, range.lowerBound), range.upperBound) - range.lowerBound)
      / (range.upperBound - range.lowerBound)
    return Self.bottom - share * (Self.bottom - Self.top)
  }

  /// The number of a line among those that are no levels.
  private func number(of index: Int) -> Int { lines.lines[..<index].count { !$0.isLevel } % 5 }

  /// As many periods as there is room for, the last among them.
  private func drawPeriods(_ drawing: inout Drawing) {
    let last = lines.periods.count - 1
    let widest = (lines.periods.map { ReportDrawing.width($0) }.max() ?? 40) + 10
    let step = max(1, Int((widest * Double(max(1, last)) / (Self.right - left)).rounded(.up)))
    drawing.line(left, Self.bottom, Self.right, Self.bottom, name: "axis")
    for index in lines.periods.indices where (last - index) % step == 0 {
      let anchor: Drawing.Anchor = last == 0 ? .middle : index == 0 ? .start : index == last ? .end : .middle
      drawing.text(lines.periods[index], x(index), Self.bottom + 16, anchor, name: "quiet")
    }
  }

  /// Exact values are joined where they stand side by side; bounds stand upright.
  private func draw(_ line: ReportPicture.Lines.Line, _ number: Int, _ drawing: inout Drawing) {
    var run: [(x: Double, y: Double)] = []
    func end() {
      if run.count > 1 { drawing.path(run, name: line.isLevel ? "level" : "line line\(number)") }
      run = []
    }
    for (index, extent) in line.extents.enumerated() {
      guard let extent, extent.isExact else {
        end()
        if let extent {
          drawing.line(x(index), y(extent.lower), x(index), y(extent.upper), name: "line line\(number)")
        }
        continue
      }
      run.append((x(index), y(extent.lower)))
      if !line.isLevel { drawing.dot(x(index), y(extent.lower), name: "dot dot\(number)") }
    }
    end()
  }

  private func drawName(_ line: ReportPicture.Lines.Line, _ number: Int, at y: Double, _ drawing: inout Drawing) {
    drawing.path([(left, y - 4), (left + 30, y - 4)], name: line.isLevel ? "level" : "line line\(number)")
    drawing.text(line.value.isEmpty ? line.name : line.name + "  " + line.value, left + 38, y)
  }
}
