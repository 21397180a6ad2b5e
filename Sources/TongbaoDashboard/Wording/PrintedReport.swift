import TerminalCanvas
import TongbaoCore

/// What a report says beside its values, told without a screen in the words of the report's window.
public struct PrintedReport {
  private let dataset: Dataset
  private let snapshot: Snapshot
  private let state: State

  /// What `snapshot` says of regions of `dataset`.
  public init(_ dataset: Dataset, _ snapshot: Snapshot, language: Language) {
    var state = State(size: Size(columns: 80, rows: 24), language: language)
    state.regionTable = dataset
    self.state = state
    self.dataset = dataset
    self.snapshot = snapshot
  }

  /// What stands above the lists, above what other sources say, and above the notes.
  public var listsTitle: String { state.phrases.report.lists }
  public var otherSourcesTitle: String { state.phrases.otherSourcesTitle }
  public var notesTitle: String { state.phrases.report.notes }

  /// The lists that concern a row; at the head all.
  public func lists(row: Int) -> [PrintedList] { items(row).lists }

  /// A list with its condition, how many it names or counts, and in words told at the head, whom.
  public func text(_ list: PrintedList, row: Int) -> String { items(row).item(list).text }

  /// What other sources say of values in a row; at the head, of all.
  public func otherSources(
    row: Int, where isTold: (Snapshot.Alternative.Place) -> Bool = { _ in true }
  ) -> [String] { items(row).otherSources(where: isTold).map(\.text) }

  /// A note with its kind, its domain, and the regions that it names where they are not plain.
  public func text(_ note: Snapshot.Note, row: Int) -> String { items(row).item(note).text }

  private func items(_ row: Int) -> ReportItems {
    ReportItems(state: state, dataset: dataset, snapshot: snapshot, row: row)
  }
}
