import TerminalCanvas
import TongbaoCore

/// The trend of an indicator: the lines of regions, of the nation and of the year before, what they are held against, and
/// where its definition changes. Reading it looks at a few cells of each period, never at all rows.
struct TrendModel: Sendable {
  /// One line.
  struct Line: Sendable {
    enum Kind: Hashable, Sendable {
      case region, national
      /// The region's own values of the same periods a year earlier.
      case lastYear
    }

    let kind: Kind
    let row: Int
    /// One for each period of the window.
    let observations: [Observation]
    /// The same as far as they have a place on a scale, in the catalogue's unit.
    let extents: [Extent]

    var hasValues: Bool { extents.contains { $0 != .nothing } }
  }

  /// What is to be shown.
  struct Question {
    var column: Int
    /// The region that the trend is of.
    var row: Int
    /// The rows of the lines in their order, that of the region among them.
    var rows: [Int]
    /// The line of the year before, which stands only beside that of one region.
    var hasLastYear = false
    /// The rows that a bound's references are worked out over.
    var peers: [Int]
    /// Whether thresholds judge the head, of which alone is known.
    var judgesHead = false
  }

  /// The column and the row that the trend is of.
  let column: Int
  let row: Int
  let window: TrendWindow
  let lines: [Line]
  let levels: [TrendLevel]
  /// The positions of the periods from which on something else is measured.
  let breaks: [Int: Indicator.DefinitionChange]

  /// The trend over `window`; on a series with holes without the periods before the first and after the last of which
  /// anything is known, except for `shown`, which stays.
  init(_ question: Question, window: TrendWindow, shown: Period, dataset: Dataset) {
    let reader = TrendReader(question: question, window: window, dataset: dataset)
    let range = window.isSparse ? reader.knownRange(shown: shown) : nil
    let narrow = range.map { window.narrowed(to: $0) } ?? window
    let inside = range == nil ? reader : TrendReader(question: question, window: narrow, dataset: dataset)
    column = question.column
    row = question.row
    self.window = narrow
    lines = inside.lines
    levels = inside.levels
    breaks = inside.breaks
  }

  /// Whether any line has something to draw.
  var hasValues: Bool { lines.contains(where: \.hasValues) }

  /// The positions that reading goes to: on a series with holes those of which something is known, or may be once read.
  var stops: [Int] {
    window.periods.indices.filter { index in
      !window.isSparse || window.slots[index].isPending
        || lines.contains { $0.kind != .lastYear && $0.observations[index] != .unknown }
    }
  }

  /// Whether the trend compares regions.
  var isComparison: Bool { lines.count { $0.kind == .region } > 1 }
}

/// What lines are held against, as far as it is known in each period.
struct TrendLevel: Sendable, Hashable {
  enum Kind: Hashable, Sendable {
    /// The limit of the mildest tier, or of the worst, which is critical.
    case attention, critical
    /// What a completion rate should have reached.
    case pace
  }

  let kind: Kind
  /// One for each period of the window, in the catalogue's unit.
  let values: [Double?]

  /// The one value of a level line; nil where it varies.
  var constant: Double? {
    guard let first = values.first ?? nil, values.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}

extension Judge {
  /// How far what is known of a row reaches on a scale.
  func extent(_ observation: Observation, row: Int) -> Extent {
    switch observation {
    case .number(let value), .approximate(let value): return .value(value)
    case .bound:
      let possible = possible(row: row)
      return possible.isEmpty ? .nothing : .between(possible.lower, possible.upper)
    case .missing, .unknown: return .nothing
    }
  }
}
