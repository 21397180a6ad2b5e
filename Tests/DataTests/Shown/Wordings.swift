import TerminalCanvas
import TongbaoCore

@testable import TongbaoDashboard

/// What the program's own wording makes of observations, conditions and counts, in Chinese.
enum Wordings {
  private static let phrases = Language.zh.phrases

  private static func phrases(_ dataset: Dataset) -> any Phrases {
    var phrases = phrases
    phrases.head = dataset.roster.head.wholeName(in: .zh)
    return phrases
  }

  /// The text of a cell, bounds whole.
  static func cell(_ observation: Observation, _ dataset: Dataset, _ column: Int, _ period: Period) -> String {
    cells(dataset, column, period).text(observation)
  }

  /// The text of a cell of a region's screen, which may have a bound in short.
  static func narrow(_ observation: Observation, _ dataset: Dataset, _ column: Int, _ period: Period) -> Set<String> {
    let cells = cells(dataset, column, period)
    return Set((0...40).map { cells.text(observation, columns: $0) })
  }

  private static func cells(_ dataset: Dataset, _ column: Int, _ period: Period) -> CellText {
    let indicator = dataset.indicator(ofColumn: column)
    return CellText(
      indicator: indicator, phrases: phrases(dataset), catalogue: dataset.catalogue,
      limits: PlainLimits(indicator.threshold(in: period)))
  }

  /// A condition in words.
  static func words(_ condition: Condition, _ dataset: Dataset, _ column: Int) -> String {
    ConditionText(
      indicator: dataset.indicator(ofColumn: column), phrases: phrases(dataset), catalogue: dataset.catalogue
    ).words(condition)
  }

  static func words(_ criterion: PrintedList.Criterion, _ dataset: Dataset, _ column: Int) -> String {
    switch criterion {
    case .condition(let condition): words(condition, dataset, column)
    case .text(let words): words.zh
    }
  }

  /// How many regions a list counts, or names where it counts none.
  static func counted(_ count: Int?, named: Int, _ level: Level) -> String {
    count.map { phrases.regionCount($0, level: level) } ?? phrases.regionsNamed(named, level: level)
  }

  /// What stands before a value as its status.
  static let marks = ["!!", "!", "✓", "?", "…"]
}
