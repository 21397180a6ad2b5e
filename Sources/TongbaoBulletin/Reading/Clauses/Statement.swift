/// What a clause says of one region, whose name stands before it or was told.
enum Statement: Sendable, Hashable {
  /// The label's figure.
  case figure(label: Glyphs, Quantity, isApproximate: Bool)
  /// A bound of the label's figure.
  case bound(label: Glyphs, StatedGroup.Comparison, Quantity)
  /// A change of the label's figure.
  case change(Change, Quantity, words: Glyphs)
  /// Points before or behind the pace; the sign tells which.
  case lead(label: Glyphs, StatedGroup.Value, Quantity, words: Glyphs)
  /// Points above or below the nation's or province's figure; the sign tells which.
  case gap(Quantity, words: Glyphs)
  /// The place among the provinces.
  case rank(label: Glyphs, Int, words: Glyphs)
  /// How much of a target is done.
  case completion(label: Glyphs, words: Glyphs, Quantity)
  /// What was aimed at and reached.
  case reached(words: Glyphs, Quantity)
  /// What is aimed at, beside the figure that it is of: a number, or a bound.
  case target(words: Glyphs, StatedGroup.Comparison?, Quantity)
  /// Points above or below what is aimed at; the sign tells which.
  case gapToTarget(words: Glyphs, Quantity)
  /// How much of a whole that the words name.
  case share(words: Glyphs, Quantity)
}
