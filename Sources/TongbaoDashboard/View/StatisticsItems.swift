import TerminalCanvas
import TongbaoCore

/// The statistics of a column over the rows of the table.
struct StatisticsItems {
  let dataset: Dataset
  let model: PeriodModel
  let column: Int
  let rows: [Int]
  let phrases: any Phrases

  /// A line for each figure.
  var items: [SelectionList.Item] {
    let summary = ColumnSummary(column: column, rows: rows, snapshot: model.snapshot, catalogue: dataset.catalogue)
    let words = phrases.statistics
    return counts(summary, words) + spread(summary, words) + [total(summary, words)] + check + statuses(words)
      + meaning(words)
  }

  private var indicator: Indicator { dataset.indicator(ofColumn: column) }
  private var cells: CellText { CellText(indicator: indicator, phrases: phrases) }

  private func item(_ name: String, _ value: String, _ ink: Ink = .text) -> SelectionList.Item {
    SelectionList.Item(name, detail: value, style: Style(ink))
  }

  private func counts(_ summary: ColumnSummary, _ words: StatisticsWords) -> [SelectionList.Item] {
    let pairs = [
      (words.known, summary.numbers), (words.bounds, summary.bounds), (words.missing, summary.missing),
      (words.unknown, summary.unknown),
    ]
    return pairs.filter { $0.1 > 0 }.map { item($0, "\($1)/\(rows.count)") }
  }

  private func spread(_ summary: ColumnSummary, _ words: StatisticsWords) -> [SelectionList.Item] {
    guard let spread = summary.spread else { return [] }
    let pairs = [
      (words.least, spread.least), (words.lowerQuartile, spread.lowerQuartile), (words.median, spread.median),
      (words.upperQuartile, spread.upperQuartile), (words.greatest, spread.greatest), (words.mean, spread.mean),
    ]
    return pairs.map { item($0, cells.numberWithUnit($1)) }
  }

  private func total(_ summary: ColumnSummary, _ words: StatisticsWords) -> SelectionList.Item {
    let isSum = indicator.addsUp == .sum
    return switch summary.total {
    case .value(let value): item(isSum ? words.total : words.overall, cells.numberWithUnit(value), .strong)
    case .refused(let reason): SelectionList.Item(phrases.refusal(reason, isSum: isSum), style: Style(.caution))
    }
  }

  /// Where the head's value is not what all its members imply.
  private var check: [SelectionList.Item] {
    let check = HeadCheck(
      column: column, rows: dataset.reportingRows, snapshot: model.snapshot, catalogue: dataset.catalogue)
    guard case .differs(let stated, let implied) = check else { return [] }
    let words = phrases.headDiffers(
      implied: cells.numberWithUnit(implied), by: cells.difference(abs(implied - stated), signed: false))
    return [
      SelectionList.Item(
        dataset.roster.head.label(in: phrases.language) + phrases.colon + words, style: Style(.caution))
    ]
  }

  private func statuses(_ words: StatisticsWords) -> [SelectionList.Item] {
    let statuses = rows.map { model.status(column: column, row: $0) }
    let pairs: [(String, Int, Ink)] = [
      ("!! " + phrases.critical, statuses.count { $0.severity == .critical }, .critical),
      ("! " + words.attention, statuses.count { $0.severity == .attention }, .attention),
      ("✓ " + words.commended, statuses.count { $0 == .commended }, .commended),
      ("? " + words.undetermined, statuses.count { $0 == .undetermined }, .caution),
    ]
    return pairs.filter { $0.1 > 0 }.map { item($0, "\($1)", $2) }
  }

  private func meaning(_ words: StatisticsWords) -> [SelectionList.Item] {
    let direction =
      switch indicator.better {
      case .higher: words.higher
      case .lower: words.lower
      case .neither: words.neither
      }
    let conditions = ConditionText(indicator: indicator, phrases: phrases, catalogue: dataset.catalogue)
    let threshold = indicator.threshold(in: model.snapshot.period)
    let tiers =
      threshold?.tiers.map {
        SelectionList.Item(
          ($0.severity == .critical ? "!! " : "! ") + conditions.words($0.condition), style: Style(.dim))
      } ?? []
    let praise = threshold?.commend.map { SelectionList.Item("✓ " + conditions.words($0), style: Style(.dim)) } ?? []
    let definition = indicator.definition.map { [SelectionList.Item($0[phrases.language], style: Style(.dim))] } ?? []
    return [item(words.better, direction, .dim)] + tiers + praise + definition
  }
}
