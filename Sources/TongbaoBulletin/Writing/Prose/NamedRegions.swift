import TongbaoCore

/// Regions as a group names them: whom, how many there are, and in which form that is told.
struct NamedRegions: Hashable {
  enum Form: Hashable {
    /// All that there are.
    case all
    /// Those named and no others.
    case listed
    /// All but those named.
    case allBut
    /// Some of those counted.
    case sample
    /// The first by value of more than can be told, in these words.
    case first(String)
    /// Those named; whether there are others was not said.
    case open
  }

  var form: Form
  /// The names: of those it speaks of, or of the exceptions.
  var names: [String]
  /// How many it speaks of.
  var count: Int
  /// What the rows of the table are called.
  var kind: RowKind

  /// Whether it speaks of all, or of all but some.
  var isSweeping: Bool { form == .all || form == .allBut }

  /// Whether a verb has the form of one.
  var isOne: Bool { count == 1 && form != .sample }
}

/// What the rows of a table are: regions of a level, or the segments of a dimension.
enum RowKind: Hashable {
  case level(Level)
  case segments(Wording)
}
