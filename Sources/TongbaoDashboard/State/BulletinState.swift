/// The bulletin on the screen: of what it is, and where its cursor stands.
public struct BulletinState: Sendable, Hashable {
  /// The row of the one region that it is about; nil for the whole table.
  var row: Int?
  /// The sentence under the cursor, by its index among all of them.
  var sentence = 0
  /// Which of the cells that the sentence rests on is pointed at.
  var cell = 0
  /// The first line on the screen.
  var firstLine = 0
  /// Whether the person has gone to a cell that a sentence rests on; back returns.
  var isAway = false
}
