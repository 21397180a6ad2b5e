/// What a clause says of the regions of a list.
enum Predicate: Sendable, Hashable {
  /// How the figures stand to a number or a reference.
  case comparison(Comparison)
  /// They have the first or the last places.
  case rank(label: Glyphs, count: Int, isTop: Bool)
  /// They did or did not do what was aimed at.
  case target(words: Glyphs, isReached: Bool)
  /// Their figures in order.
  case ordered(label: Glyphs, [Quantity])
  /// Words without a number.
  case words(label: Glyphs, all: Glyphs)

  /// A comparison with a number or a reference.
  struct Comparison: Sendable, Hashable {
    var label: Glyphs
    var comparison: StatedGroup.Comparison
    var value: StatedGroup.Value
    /// The lower end of a band, of which the value is the upper one.
    var lower: Double?
    var unit: Glyphs = []
    /// What the value is a share of.
    var of: Glyphs?
    var change: Change?
    /// Whether it is behind the rival that they are.
    var isBehindRival = false
    /// Whether the label is only a part of the name of what was told of last.
    var isPartOfName = false
  }
}
