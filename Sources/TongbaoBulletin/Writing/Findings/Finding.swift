import TongbaoCore

/// Regions that have something in common that is worth telling: a list that a report printed, or one that a threshold
/// makes.
struct Finding: Hashable {
  var column: Int
  var tone: PrintedList.Tone
  var criterion: PrintedList.Criterion
  /// The rows that are named, in the order in which they are told.
  var rows: [Int]
  /// How many there are, where that is known.
  var count: Int?
  var completeness: PrintedList.Completeness
  /// The rows that certainly do not meet it, where all others do: the complement that may be told instead.
  var complement: [Int]?
  /// What is named where it is no region.
  var members: [Wording] = []

  /// Whether it is a place in a ranking.
  var isRank: Bool {
    if case .condition(let condition) = criterion { condition.asksForRank } else { false }
  }
}

/// A condition that no region meets.
struct Absence: Hashable {
  var tone: PrintedList.Tone
  var condition: Condition
  /// The rows of which it is certain.
  var rows: [Int]
}

/// All that is found in one column.
struct ColumnFindings {
  var column: Int
  var findings: [Finding] = []
  var absences: [Absence] = []
  /// The rows known to have no value.
  var missing: [Int] = []
  /// The rows of which nothing is known, or too little to judge them.
  var undecided: [Int] = []

  var isEmpty: Bool { findings.isEmpty && absences.isEmpty }
  /// The findings without rows that are told to be missing elsewhere.
  func without(missing rows: [Int]) -> ColumnFindings {
    var rest = self
    rest.missing.removeAll(where: rows.contains)
    return rest
  }

  /// Whether conditions on values tell of the regions, and not places or words alone.
  var isJudged: Bool {
    !absences.isEmpty
      || findings.contains { finding in
        if case .condition = finding.criterion { !finding.isRank } else { false }
      }
  }
  /// The rows that some finding names with what it says of their values.
  var namedRows: Set<Int> { Set(findings.flatMap(\.rows)) }
}
