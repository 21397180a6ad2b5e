import TongbaoCore

/// Writes what a period means for one table as sentences.
struct BriefingWriter {
  let dataset: Dataset
  let model: PeriodModel
  /// What the last period with a file before it meant; nil where there is none, or it has not been read.
  let before: PeriodModel?
  /// The rows that are told of: those that answer the filter.
  let rows: [Int]
  /// What names must answer; in a briefing of alerts each word may also be an indicator or what has become of an alert.
  let filter: String
  let milestones: Milestones
  let phrases: any Phrases

  /// How many are told of each kind.
  static let places = 3
  /// How many names stand in a list before the rest is counted.
  static let names = 8

  var snapshot: Snapshot { model.snapshot }
  var words: any BriefingPhrases { phrases }
  var level: Level { dataset.catalogue.level }
  var period: String { phrases.title(of: snapshot.period) }

  /// The sentences of a subject.
  func sentences(_ subject: BriefingSubject) -> [String] {
    switch subject {
    case .overview: overview
    case .indicator(let column): indicator(column)
    case .region(let row, let column): region(row, column)
    case .tasks: tasks
    case .alerts: alerts
    }
  }

  // MARK: Names and values

  func name(_ row: Int) -> String { dataset.roster[row].label(in: phrases.language) }

  func indicatorName(_ column: Int) -> String { dataset.name(ofColumn: column)[phrases.language] }

  func texts(_ column: Int) -> CellText {
    CellText(
      indicator: dataset.indicator(ofColumn: column), phrases: phrases, catalogue: dataset.catalogue,
      limits: PlainLimits(model.judges[column].threshold))
  }

  /// A value with its unit; nil where nothing is known of it.
  func value(_ column: Int, _ row: Int) -> String? {
    let observation = snapshot.observation(column: column, row: row)
    let texts = texts(column)
    switch observation {
    case .number(let value): return texts.numberWithUnit(value)
    case .approximate(let value): return phrases.approximate(texts.numberWithUnit(value))
    case .bound(let condition):
      return ConditionText(indicator: texts.indicator, phrases: phrases, catalogue: dataset.catalogue).words(condition)
    case .missing: return phrases.valueMissing
    case .unknown: return nil
    }
  }

  /// What follows the value of a cell: its lead over the pace and its change, in the words of the footer.
  func course(_ column: Int, _ row: Int) -> [String] {
    Explanation(
      dataset: dataset, model: model, column: column, row: row, comparison: .last, phrases: phrases,
      names: (name(row), indicatorName(column), indicatorName(column))
    ).courseClauses
  }

  /// An indicator's value in a region with what follows it; nil where nothing is known.
  func headline(_ column: Int, _ row: Int, _ more: [String] = []) -> String? {
    value(column, row).map {
      words.clauses([words.fact(indicatorName(column), $0)] + course(column, row) + more)
    }
  }

  /// Regions by name, each with its value, the first few; how many more there are is said.
  func list(_ rows: [Int], column: Int, limit: Int = names) -> String {
    words.list(
      rows.prefix(limit).map { row in
        let value = value(column, row)
        return name(row) + (value.map { phrases.bracketed($0) } ?? "")
      }, of: rows.count, level: level)
  }

  /// Regions by name.
  func list(_ rows: [Int]) -> String {
    words.list(rows.prefix(BriefingWriter.names).map(name), of: rows.count, level: level)
  }
}
