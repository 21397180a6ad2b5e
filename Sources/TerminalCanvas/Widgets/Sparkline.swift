/// A row of bars, one a period, scaled from the least to the greatest value: it shows a shape, no amounts.
public struct Sparkline: Hashable, Sendable {
  /// One period.
  public enum Mark: Hashable, Sendable {
    case value(Double)
    /// Nothing is known: a blank.
    case gap
    /// Something is known but no number: a line in the middle, which says neither high nor low.
    case bound
  }

  /// From the oldest to the latest.
  public var marks: [Mark]
  public var style: Style

  public init(_ marks: [Mark], style: Style = Style(.accent)) {
    self.marks = marks
    self.style = style
  }

  /// Values with gaps where nil.
  public init(values: [Double?], style: Style = Style(.accent)) {
    self.init(values.map { $0.map(Mark.value) ?? .gap }, style: style)
  }

  /// Draws the latest marks into the first row of `rect`, the latest at its right end.
  public func draw(in rect: Rect, into frame: inout Frame) {
    guard !rect.isEmpty else { return }
    let shown = marks.suffix(rect.size.columns)
    let (least, greatest) = Sparkline.range(of: shown)
    let glyphs = frame.glyphs
    frame.withRow(rect.minRow, clip: frame.bounds) { pen in
      for (place, mark) in zip(rect.maxColumn - shown.count..<rect.maxColumn, shown) {
        let level = Sparkline.level(of: mark, from: least, to: greatest)
        pen.place(.of(level.value, glyphs: glyphs), at: place, style)
      }
    }
  }

  /// The least and the greatest of the values.
  private static func range(of marks: ArraySlice<Mark>) -> (least: Double, greatest: Double) {
    var (least, greatest) = (Double.infinity, -Double.infinity)
    for case .value(let value) in marks where value.isFinite {
      least = min(least, value)
      greatest = max(greatest, value)
    }
    return (least, greatest)
  }

  /// The character of a mark; values that are all equal stand in the middle.
  private static func level(of mark: Mark, from least: Double, to greatest: Double) -> Unicode.Scalar {
    switch mark {
    case .value(let value) where value.isFinite: bar(share(of: value, from: least, to: greatest))
    case .value, .gap: " "
    case .bound: "─"
    }
  }

  /// The bar for a share from 0 to 1.
  private static func bar(_ share: Double) -> Unicode.Scalar {
    let level = UInt32((share * 7).rounded())
    return Unicode.Scalar(0x2581 + level) ?? "▄"
  }
}

/// Where `value` lies between two finite numbers, from 0 to 1; just below the middle when these are equal.
func share(of value: Double, from least: Double, to greatest: Double) -> Double {
  guard greatest > least, value.isFinite else { return 0.43 }
  // Halves are subtracted, since the whole range may lie beyond Double.
  let share = (value / 2 - least / 2) / (greatest / 2 - least / 2)
  return share.isFinite ? max(0, min(1, share)) : 0.43
}
