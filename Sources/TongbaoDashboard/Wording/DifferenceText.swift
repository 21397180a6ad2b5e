import TerminalCanvas
import TongbaoCore

/// What is told of how two snapshots differ: in a window, and where it is printed.
public struct DifferenceTexts: Sendable {
  let dataset: Dataset
  let phrases: any Phrases

  /// The texts for the table of `dataset`.
  public init(_ dataset: Dataset, in language: Language) {
    self.init(
      dataset, phrases: ReportWording(language, catalogue: dataset.catalogue, roster: dataset.roster).phrases)
  }

  init(_ dataset: Dataset, phrases: any Phrases) {
    self.dataset = dataset
    self.phrases = phrases
  }

  /// What people read of a cell.
  public struct Cells: Sendable {
    public var before: String
    public var after: String
    public var change: String
    /// How its alert has flipped; empty where it has not.
    public var alert: String
  }

  /// The cells of a difference.
  public func cells(_ cell: SnapshotDifference.Cell, in difference: SnapshotDifference) -> Cells {
    let indicator = dataset.indicator(ofColumn: cell.column)
    func texts(_ period: Period) -> CellText {
      CellText(
        indicator: indicator, phrases: phrases, catalogue: dataset.catalogue,
        limits: PlainLimits(indicator.threshold(in: period)))
    }
    let change = Change(from: cell.before, to: cell.after, unit: indicator.unit)
    return Cells(
      before: shown(cell.before, cell.statusBefore, texts(difference.from)),
      after: shown(cell.after, cell.statusAfter, texts(difference.to)),
      change: cell.isChanged ? texts(difference.to).arrowed(change) : "",
      alert: cell.flips
        ? phrases.moved(word(cell.statusBefore), word(cell.statusAfter)) : "")
  }

  private func shown(_ observation: Observation, _ status: Status, _ texts: CellText) -> String {
    observation == .unknown ? phrases.nothingKnownShort : status.marked(texts.text(observation))
  }

  private func word(_ status: Status) -> String { phrases.flipStatus(status.severity, isKnown: status.isClear) }

  /// An indicator with its unit.
  public func name(_ column: Int) -> String {
    let unit = dataset.indicator(ofColumn: column).unit.presentation(in: phrases.language).label
    return dataset.name(ofColumn: column)[phrases.language] + (unit.isEmpty ? "" : " " + unit)
  }

  /// A cell in a line.
  public func line(_ cell: SnapshotDifference.Cell, in difference: SnapshotDifference) -> String {
    let cells = cells(cell, in: difference)
    let values = cell.isChanged ? phrases.moved(cells.before, cells.after) : cells.after
    let name = dataset.roster[cell.row].label(in: phrases.language) + phrases.clauseSeparator + name(cell.column)
    return ([name + phrases.colon + values] + (cells.alert.isEmpty ? [] : [cells.alert])).joined(
      separator: phrases.clauseSeparator)
  }

  /// How many values differ and how many alerts flip, and whether anything else does.
  public func summary(_ difference: SnapshotDifference) -> [String] {
    if difference.isEmpty { return [phrases.noDifference] }
    return
      (difference.cells.isEmpty
      ? [] : [phrases.differenceCounts(difference.changedCount, flips: difference.flips.count)])
      + (difference.hasOtherChanges ? [phrases.otherDifferences] : [])
  }

  /// The two periods, one where both are of the same.
  public func title(_ difference: SnapshotDifference) -> String {
    let (from, to) = (phrases.title(of: difference.from), phrases.title(of: difference.to))
    return difference.from == difference.to ? to : phrases.moved(from, to)
  }

  /// The headers of printed differences.
  public var headers: (region: String, indicator: String, before: String, after: String, change: String, alert: String)
  {
    let (alerts, own) = (phrases.alertColumns, phrases.differenceColumns)
    return (alerts.region, alerts.indicator, own.before, own.after, own.change, own.alert)
  }
}
