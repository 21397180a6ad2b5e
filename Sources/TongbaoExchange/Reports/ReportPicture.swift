import TongbaoCore

/// A picture of figures, for formats that can draw.
public enum ReportPicture: Sendable {
  case bars(Bars)
  case tiles(Tiles)
  case lines(Lines)

  /// How far what is known of a value reaches on a scale; an end that is open is infinite.
  public struct Extent: Sendable, Hashable {
    public var lower: Double
    public var upper: Double

    public init(_ lower: Double, _ upper: Double) {
      self.lower = lower
      self.upper = upper
    }

    public init(_ value: Double) { self.init(value, value) }

    var isExact: Bool { lower == upper }
  }

  /// A ranking: a bar for each row.
  public struct Bars: Sendable {
    public struct Bar: Sendable {
      public var label: String
      /// The value as people read it, with its mark.
      public var value: String
      public var extent: Extent?
      public var status: Status

      public init(label: String, value: String, extent: Extent?, status: Status) {
        self.label = label
        self.value = value
        self.extent = extent
        self.status = status
      }
    }

    public var title: String
    public var bars: [Bar]
    public var scale: ClosedRange<Double>
    /// Lines across the bars, with what they stand for; those that are limits look otherwise.
    public var ticks: [Tick]

    public init(title: String, bars: [Bar], scale: ClosedRange<Double>, ticks: [Tick]) {
      self.title = title
      self.bars = bars
      self.scale = scale
      self.ticks = ticks
    }
  }

  /// A line that values are held against.
  public struct Tick: Sendable, Hashable {
    public var value: Double
    public var label: String
    public var isLimit: Bool

    public init(_ value: Double, _ label: String, isLimit: Bool) {
      self.value = value
      self.label = label
      self.isLimit = isLimit
    }
  }

  /// A map of tiles of one size, one for each region.
  public struct Tiles: Sendable {
    public struct Tile: Sendable {
      public var row: Int
      public var column: Int
      public var name: String
      /// The value as people read it, with its mark.
      public var value: String
      public var status: Status
      /// In which fifth it lies, from 0 the worst, where colours tell that.
      public var fifth: Int?

      public init(row: Int, column: Int, name: String, value: String, status: Status, fifth: Int? = nil) {
        self.row = row
        self.column = column
        self.name = name
        self.value = value
        self.status = status
        self.fifth = fifth
      }
    }

    public var title: String
    public var tiles: [Tile]
    /// What the colours of fifths mean; empty where they tell the status.
    public var legend: String

    public init(title: String, tiles: [Tile], legend: String = "") {
      self.title = title
      self.tiles = tiles
      self.legend = legend
    }
  }

  /// Values over periods.
  public struct Lines: Sendable {
    public struct Line: Sendable {
      public var name: String
      /// One for each period; nil where nothing is known.
      public var extents: [Extent?]
      /// What it is where others are held against it; nil for values.
      public var level: Level?
      /// What the last value is written as.
      public var value: String

      public init(name: String, extents: [Extent?], level: Level? = nil, value: String = "") {
        self.name = name
        self.extents = extents
        self.level = level
        self.value = value
      }
    }

    /// What values are held against.
    public enum Level: String, Sendable, Hashable {
      case attention, critical, pace
    }

    public var title: String
    public var periods: [String]
    public var lines: [Line]
    /// Values of the scale's marks, as people read them.
    public var marks: [(value: Double, text: String)]
    /// The positions of the periods from which on something else is measured, with what is written there.
    public var breaks: [Int: String] = [:]

    public init(title: String, periods: [String], lines: [Line], marks: [(value: Double, text: String)]) {
      self.title = title
      self.periods = periods
      self.lines = lines
      self.marks = marks
    }
  }
}
