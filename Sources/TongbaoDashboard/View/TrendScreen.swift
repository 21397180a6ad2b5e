import TerminalCanvas
import TongbaoCore

/// The trend over the whole screen: what it is of, the chart, and what is read off it.
extension Picture {
  mutating func drawTrendScreen(_ state: State, _ chrome: Chrome) {
    guard let painter = TrendPainter(state) else { return }
    var rest = Rect(
      column: 1, row: chrome.top, columns: max(0, chrome.size.columns - 2),
      rows: max(0, chrome.footerTop - chrome.top))
    let isTall = rest.size.rows >= 14
    let top = rest.takeTop(1)
    frame.write(
      painter.chart.title(columns: top.size.columns), at: top.origin, style: Style(.accent, .bold),
      width: top.size.columns)
    let table = TrendReadings(
      painter.readings, columns: rest.size.columns, rows: max(1, rest.size.rows / 4), glyphs: state.glyphs)
    drawReadings(table, in: rest.takeBottom(min(table.rows, max(0, rest.size.rows))))
    if isTall {
      let line = rest.takeBottom(1)
      frame.write(painter.headline, at: line.origin, style: Style(.strong, .bold), width: line.size.columns)
    }
    drawTrendChart(painter, in: rest, columns: chrome.size.columns)
  }

  private mutating func drawTrendChart(_ painter: TrendPainter, in rect: Rect, columns: Int) {
    let phrases = painter.state.phrases
    guard painter.model.hasValues else {
      let words = painter.model.window.isPending ? phrases.pending : phrases.noTrend
      return drawNotice(words, in: rect)
    }
    let chart = painter.chart.chart(
      levels: painter.model.levels, isNarrow: columns < TrendPainter.widthWithNames, labels: painter.labels,
      cursor: painter.index
    ) {
      painter.end($0, columns: columns)
    }
    for (index, place) in chart.draw(in: rect, into: &frame).enumerated() {
      addTarget(place, .choose(.reading(painter.model.window.periods[index])))
    }
  }

  private mutating func drawReadings(_ table: TrendReadings, in rect: Rect) {
    for (index, reading) in table.readings.prefix(rect.size.rows * table.perRow).enumerated() {
      var column = rect.minColumn + index % table.perRow * (table.width + TrendReadings.gap)
      let row = rect.minRow + index / table.perRow
      if reading.isCurrent { frame.write("▸", at: Point(column: column - 1, row: row), style: Style(.accent, .bold)) }
      for cell in table.cells(reading) where cell.width > 0 {
        frame.write(
          cell.text, at: Point(column: column, row: row), style: cell.style,
          width: min(cell.width, max(0, rect.maxColumn - column)), align: cell.isRight ? .right : .left)
        column += cell.width + 1
      }
    }
  }
}

/// What is read off a trend, set into as few columns as it has to be, with less of each reading where it would not fit.
struct TrendReadings {
  /// One text of a reading.
  struct Cell {
    var text: String
    var style: Style
    var width: Int
    var isRight = false
  }

  private(set) var readings: [TrendReading]
  /// The cells of one reading, and how many stand side by side.
  private(set) var width = 0
  private(set) var perRow = 1
  /// By text: number, sample, name, value, change; 0 where it is left out.
  private var widths = [0, 0, 0, 0, 0]

  static let gap = 2
  /// The cells of a piece of a line.
  static let sample = 4
  /// The widest that names are.
  private static let longestName = 16

  init(_ all: [TrendReading], columns: Int, rows: Int, glyphs: Glyphs) {
    // Levels are named in the chart too; at last values are told apart by the numbers of their lines alone.
    let lines = all.filter { !$0.isLevel }
    let numbered = all.filter { !$0.number.isEmpty }
    readings = all
    for some in [all, lines] {
      for form in [Form.full, .unchanged, .bare] {
        if take(some, form, columns: columns, glyphs), self.rows <= rows { return }
      }
    }
    _ =
      numbered.isEmpty
      ? take(lines, .bare, columns: columns, glyphs) : take(numbered, .numbers, columns: columns, glyphs)
  }

  /// How much of a reading is told.
  private enum Form {
    case full
    /// Without its change.
    case unchanged
    /// Without the piece of its line too.
    case bare
    /// The number of its line and the value.
    case numbers
  }

  /// Takes these readings in this form; tells whether one of them fits.
  private mutating func take(_ readings: [TrendReading], _ form: Form, columns: Int, _ glyphs: Glyphs) -> Bool {
    func widest(_ text: (TrendReading) -> String) -> Int {
      readings.map { TextLayout.width(text($0), glyphs: glyphs) }.max() ?? 0
    }
    self.readings = readings
    widths = [
      widest(\.number), form == .full || form == .unchanged ? TrendReadings.sample : 0,
      form == .numbers ? 0 : min(widest(\.name), TrendReadings.longestName), widest(\.value),
      form == .full ? widest(\.change) : 0,
    ]
    width = widths.reduce(-1) { $0 + ($1 > 0 ? $1 + 1 : 0) }
    perRow = max(1, (columns + TrendReadings.gap) / max(1, width + TrendReadings.gap))
    return width <= columns
  }

  /// How many rows they take.
  var rows: Int { (readings.count + perRow - 1) / perRow }

  /// The texts of a reading, each with its width.
  func cells(_ reading: TrendReading) -> [Cell] {
    let line = Style(reading.lineInk)
    let name = reading.isCurrent ? Style(.strong, .bold) : Style(.text)
    return [
      Cell(text: reading.number, style: line, width: widths[0]),
      Cell(text: reading.sample, style: line, width: widths[1]),
      Cell(text: reading.name, style: name, width: widths[2]),
      Cell(text: reading.value, style: Style(reading.ink), width: widths[3], isRight: true),
      Cell(text: reading.change, style: Style(.dim), width: widths[4]),
    ]
  }
}
