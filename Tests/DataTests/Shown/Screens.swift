import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

/// The dashboard on a dataset, driven to one cell after the other without a terminal.
struct Screens {
  private var state: State
  /// What the window of each period's report shows while it is scrolled.
  private var windows: [Period: [String]] = [:]

  /// The dashboard with every period read, in Chinese at 120 by 40.
  init(_ loaded: LoadedDataset) {
    state = State(size: Size(columns: 120, rows: 40))
    var unread = loaded.dataset
    for period in unread.timeline.periods { unread.timeline[period] = .waiting }
    _ = state.update(.opened(unread, Preferences()))
    for period in loaded.dataset.timeline.periods {
      guard let snapshot = loaded.dataset.timeline.snapshot(period) else { continue }
      _ = state.update(.loaded(dataset: unread.id, snapshot))
    }
  }

  /// The table of regions, whichever is on the screen.
  private var dataset: Dataset? { state.regionTable }
  private var lines: [String] {
    Picture(of: state, size: state.size).frame.plainText().split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// Expects a cell on the screen that shows it: in the line under the cursor, and in the sentence about it.
  mutating func expect(_ cell: ToldCell) throws {
    let dataset = try #require(dataset)
    go(to: cell, dataset)
    let snapshot = try #require(dataset.timeline.snapshot(cell.period))
    let observation = snapshot.observation(column: cell.column, row: cell.row)
    let lines = lines
    let line = try #require(lines.first { $0.hasPrefix("▸") }, "no cursor: \(cell.fact)")
    let texts = Wordings.narrow(observation, dataset, cell.column, cell.period)
    let words = Set(line.split(separator: " ").map(String.init))
    let name = dataset.catalogue.name(ofColumn: cell.column)
    #expect(!texts.isDisjoint(with: words), "\(cell.fact) \(name): \(texts) is not in \(line)")
    let sentence = try #require(state.explanation?.head)
    if let digits = cell.digits { #expect(sentence.contains(digits), "\(cell.fact) \(name): \(digits), \(sentence)") }
    let foot = lines.suffix(5).joined()
    if let lead = cell.lead { #expect(foot.contains(lead), "\(cell.fact) \(name): \(lead), \(foot)") }
    let heads = [state.explanation?.head, state.explanation?.shortened.head].compactMap { $0?.plain }
    #expect(heads.contains { foot.plain.contains($0) }, "\(cell.fact): \(sentence) is not in \(foot)")
  }

  /// Puts the cursor on a cell: in its table, which may be one of segments, or where it has none in its region's screen.
  private mutating func go(to cell: ToldCell, _ dataset: Dataset) {
    if state.overlay != nil { _ = state.update(.command(.back)) }
    if state.region != nil { _ = state.update(.command(.back)) }
    _ = state.update(.choose(.period(cell.period)))
    let indicator = dataset.indicator(ofColumn: cell.column)
    let domain = dataset.catalogue.domains.firstIndex { $0.id == indicator.domain } ?? 0
    _ = state.update(.choose(.domain(domain)))
    let key = dataset.catalogue.columns[cell.column]
    let columns = dataset.catalogue.indicators(inDomain: indicator.domain)
    let rows = dataset.catalogue.domains[domain].rows
    if let segment = key.segment, cell.row == 0, rows == indicator.dimension {
      showSegments(true)
      let position = columns.firstIndex(of: key.indicator) ?? 0
      _ = state.update(.choose(.cell(row: segment + 1, column: position)))
      return
    }
    showSegments(false)
    let position = columns.firstIndex(of: cell.column)
    _ = state.update(.choose(.cell(row: cell.row, column: position ?? 0)))
    guard position == nil else { return }
    _ = state.update(.command(.drill))
    _ = state.update(.choose(.indicator(column: cell.column)))
  }

  /// Turns a table that has segments as its rows to them, or to regions.
  private mutating func showSegments(_ isWanted: Bool) {
    let areShown = state.dataset?.roster.dimension != nil
    if areShown, !isWanted { _ = state.update(.command(.turnRows)) }
    if !areShown, isWanted { _ = state.update(.command(.back)) }
  }

  /// Expects a list in the window of what the report says, opened at the head of its table.
  mutating func expect(_ list: ToldList) throws {
    let seen = windows[list.period] ?? report(of: list.period)
    windows[list.period] = seen
    #expect(seen.contains { $0.contains(list.text.plain) }, "\(list.fact): \(list.text) is not in the window")
  }

  private mutating func report(of period: Period) -> [String] {
    if state.overlay != nil { _ = state.update(.command(.back)) }
    if state.region != nil { _ = state.update(.command(.back)) }
    _ = state.update(.choose(.period(period)))
    showSegments(false)
    _ = state.update(.choose(.cell(row: 0, column: 0)))
    _ = state.update(.command(.report))
    var seen: [String] = []
    while seen.last != window {
      seen.append(window)
      for _ in 0..<12 { _ = state.update(.command(.moveDown)) }
    }
    return seen
  }
}

extension Screens {
  /// What stands in the window: on each line between the frame's borders.
  private var window: String {
    lines.compactMap { line in
      let parts = line.split(omittingEmptySubsequences: false) { "│┃".contains($0) }
      return parts.count > 2 ? String(parts[1]) : nil
    }.joined().plain
  }
}

extension String {
  /// Without what wraps and frames a text.
  var plain: String { filter { !" │┃┌┐└┘─\n".contains($0) } }
}
