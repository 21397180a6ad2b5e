/// The observations of one indicator (or one segment of it), a row for every region of the roster.
///
/// Exact numbers stand in one contiguous array, so that thousands of regions are a loop over memory; what is no exact
/// number is a NaN there, whose payload tells its kind, and stands at the side.
public struct Column: Sendable, Hashable {
  /// The exact number of each row, or one of the three marks below.
  public private(set) var values: [Double]
  /// What stands at the side, in the order of rows.
  public private(set) var sides: [Side]

  /// An approximate value or a bound, and its row.
  public struct Side: Sendable, Hashable {
    public var row: Int
    public var observation: Observation
    public init(row: Int, observation: Observation) {
      self.row = row
      self.observation = observation
    }
  }

  /// The mark of a row of which nothing is known.
  public static let unknownMark = Double(bitPattern: 0x7FF8_0000_0000_0001)
  /// The mark of a row known to be missing.
  public static let missingMark = Double(bitPattern: 0x7FF8_0000_0000_0002)
  /// The mark of a row whose observation stands at the side.
  public static let sideMark = Double(bitPattern: 0x7FF8_0000_0000_0003)

  /// A column of `rows` unknown observations.
  public init(rows: Int) {
    values = Array(repeating: Column.unknownMark, count: rows)
    sides = []
  }

  /// A column from its parts: every row that bears the side mark has one entry in `sides`.
  public init(values: [Double], sides: [Side] = []) {
    self.values = values
    self.sides = sides.sorted { $0.row < $1.row }
  }

  /// Columns are equal when every row's observation is; the marks are NaN, which Double calls unequal.
  public static func == (left: Column, right: Column) -> Bool {
    left.sides == right.sides
      && left.values.elementsEqual(right.values) { $0 == $1 || ($0.isNaN && $0.bitPattern == $1.bitPattern) }
  }

  public func hash(into hasher: inout Hasher) {
    for value in values { hasher.combine(value.isNaN ? Double(value.bitPattern) : value) }
    hasher.combine(sides)
  }

  /// How many rows there are.
  public var count: Int { values.count }

  /// The observation of a row; setting one replaces it. A NaN is no number: nothing is known then.
  public subscript(row: Int) -> Observation {
    get {
      let value = values[row]
      if !value.isNaN { return .number(value) }
      switch value.bitPattern {
      case Column.missingMark.bitPattern: return .missing
      case Column.sideMark.bitPattern: return side(row)
      default: return .unknown
      }
    }
    set {
      sides.removeAll { $0.row == row }
      switch newValue {
      case .number(let value): values[row] = value.isNaN ? Column.unknownMark : value
      case .missing: values[row] = Column.missingMark
      case .unknown: values[row] = Column.unknownMark
      case .approximate, .bound:
        values[row] = Column.sideMark
        let place = sides.firstIndex { $0.row > row } ?? sides.count
        sides.insert(Side(row: row, observation: newValue), at: place)
      }
    }
  }

  /// The exact number of a row, nil for anything else.
  public func number(at row: Int) -> Double? {
    let value = values[row]
    return value.isNaN ? nil : value
  }

  /// Whether anything is known of a row, be it that its value is missing.
  func isKnown(at row: Int) -> Bool {
    let value = values[row]
    return !value.isNaN || value.bitPattern == Column.missingMark.bitPattern
      || value.bitPattern == Column.sideMark.bitPattern
  }

  private func side(_ row: Int) -> Observation {
    var low = 0
    var high = sides.count
    while low < high {
      let middle = (low + high) / 2
      if sides[middle].row < row { low = middle + 1 } else { high = middle }
    }
    return low < sides.count && sides[low].row == row ? sides[low].observation : .unknown
  }
}
