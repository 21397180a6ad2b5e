import TongbaoCore

/// What a source that is not in force says of a value, as text.
struct OtherSource {
  var name: String
  /// What the source in force is called beside it.
  var inForce: String?
  /// The value with its unit; nil where the source has one that was not printed.
  var value: String?
  /// How much more or less that is than the value in force, where both are numbers.
  var difference: String?

  /// What each other source says of a value.
  static func all(column: Int, row: Int, in snapshot: Snapshot, _ cells: CellText) -> [OtherSource] {
    let place = Snapshot.Alternative.Place(column: column, row: row)
    return snapshot.alternatives.compactMap { OtherSource($0, place, in: snapshot, cells) }
  }

  /// What one source says of a value; nil where it says nothing.
  init?(
    _ other: Snapshot.Alternative, _ place: Snapshot.Alternative.Place, in snapshot: Snapshot, _ cells: CellText
  ) {
    guard let observation = other.values[place] else { return nil }
    let own = snapshot.observation(column: place.column, row: place.row).number
    name = other.source[cells.phrases.language]
    inForce = other.inForce?[cells.phrases.language]
    value = OtherSource.text(observation, cells)
    difference = own.flatMap { own in observation.number.map { cells.difference($0 - own) } }
  }

  private static func text(_ observation: Observation, _ cells: CellText) -> String? {
    switch observation {
    case .number(let value): cells.numberWithUnit(value)
    case .approximate(let value): cells.phrases.approximate(cells.numberWithUnit(value))
    case .bound(let bound):
      cells.bound(bound) + (bound.references.isEmpty ? cells.phrases.unitSuffix(cells.indicator.unit) : "")
    case .missing, .unknown: nil
    }
  }
}
