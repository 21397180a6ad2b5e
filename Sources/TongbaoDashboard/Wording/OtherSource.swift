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
    let own = snapshot.observation(column: column, row: row).number
    let language = cells.phrases.language
    return snapshot.alternatives(column: column, row: row).map { source, inForce, observation in
      OtherSource(
        name: source[language], inForce: inForce?[language], value: text(observation, cells),
        difference: own.flatMap { own in observation.number.map { cells.difference($0 - own) } })
    }
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
