/// A rate of which the nation's course and the provinces' likeness to it are assumed.
struct RateShape {
  /// How the nation's level runs over the months of the axis, where the calibrating month is 1.
  enum Course {
    /// In straight lines from `start` in the first month over 1 to `end` in the last.
    case line(start: Double, end: Double)
    /// The year before and the year of the calibration, each a table of twelve months; scaled so that the calibrating
    /// month is 1.
    case years([Double], [Double])
  }

  var id: String
  /// The column whose values weigh the mean that is the nation's.
  var weight: String
  var course: Course
  /// The national value of the calibrating month where none is printed.
  var level: Double?
  /// How much a strong province is above the nation, and how much luck moves it, as shares of the level.
  var vigour = 0.2
  var luck = 0.45
  /// How far a province may lie from what is natural for it.
  var spread = 0.45...1.7
  /// How much a province moves against the nation in a month, as a share.
  var drift = 0.02
  /// How much the nation itself wavers around its course from month to month, as a share.
  var waver = 0.008
  /// Whether a value never falls within a year.
  var climbs = false
  /// Whether values are shares of something that is used up: the nearer to 100, the slower they rise.
  var saturates = false
  /// Whether provinces differ from the nation by an amount that lasts, rather than by a factor.
  var isOffset = false

  /// The nation's level in every month, beside that of the calibrating one.
  func levels(_ axis: MonthAxis) -> [Double] {
    switch course {
    case .line(let start, let end):
      let last = max(axis.count - 1 - axis.anchor, 1)
      return axis.periods.indices.map { index in
        index <= axis.anchor
          ? start + (1 - start) * Double(index) / Double(axis.anchor)
          : 1 + (end - 1) * Double(index - axis.anchor) / Double(last)
      }
    case .years(let before, let this):
      let table = before + this
      return table.map { $0 / table[axis.anchor] }
    }
  }
}
