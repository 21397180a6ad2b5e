import TerminalCanvas
import TongbaoCore

/// A briefing as it was written, with what it rests on.
struct WrittenBriefing: Sendable {
  /// What it rests on.
  struct Basis: Hashable {
    var subject: BriefingSubject
    var table: TableModel.Basis
    var filter: String
    var edition: Int
  }

  let basis: Basis
  let briefing: Briefing
}

extension State {
  /// What the view of this moment is about; nil where there are no figures.
  var briefingSubject: BriefingSubject? {
    guard dataset != nil else { return nil }
    switch screen {
    case .overview: return .overview
    case .alerts: return .alerts
    case .board: return .tasks
    case .bulletin: return bulletin?.row.map { .region(row: $0, column: currentColumn) } ?? .overview
    case .region, .contrast, .trend: return .region(row: currentRow, column: currentColumn)
    case .table: return currentColumn.map { .indicator(column: $0) }
    }
  }

  /// Opens the briefing of the view.
  mutating func openBriefing() { if briefingSubject != nil, snapshot != nil { overlay = .briefing(firstLine: 0) } }

  /// Writes the briefing anew where it is looked at and no longer fits.
  mutating func refreshBriefing() {
    guard case .briefing = overlay, let subject = briefingSubject, let table = derived.table?.basis else {
      derived.briefing = nil
      return
    }
    let basis = WrittenBriefing.Basis(subject: subject, table: table, filter: briefingFilter, edition: edition)
    guard derived.briefing?.basis != basis, let source = briefingSource(subject) else { return }
    derived.briefing = Briefing(subject, of: source, phrases: phrases).map {
      WrittenBriefing(basis: basis, briefing: $0)
    }
  }

  private func briefingSource(_ subject: BriefingSubject) -> Briefing.Source? {
    guard let dataset, let period, let model = derived.period else { return nil }
    let group = model.basis.peers.group
    return Briefing.Source(
      dataset: dataset, period: period, peers: group == .all ? nil : model.peers, filter: briefingFilter,
      scope: group == .all ? "" : groupName(group), milestones: milestoneFile.milestones,
      command: BriefingCommand(state: self, subject: subject, model: model).text)
  }

  /// The filter of the view that is looked at.
  var briefingFilter: String {
    switch screen {
    case .table: table.filter
    case .alerts: alertView.filter
    default: ""
    }
  }

  /// The period that changes are told from, while it is still being read: a text that leaves the screen waits for it.
  var periodToCome: Period? {
    guard let dataset, let period, let before = dataset.timeline.last(before: period),
      dataset.timeline.neighbour(before).isPending
    else { return nil }
    return before
  }

  /// Copies the briefing.
  mutating func copyBriefing() -> [Effect] {
    guard let briefing = derived.briefing?.briefing else { return [] }
    if let coming = periodToCome {
      say { $0.reading(coming) }
      return []
    }
    say { $0.briefingCopied }
    return [.copy(briefing.text)]
  }

  /// Asks for the briefing to be written to a file.
  mutating func saveBriefing() -> [Effect] {
    guard let written = derived.briefing else { return [] }
    if let coming = periodToCome {
      say { $0.reading(coming) }
      return []
    }
    let name = "tongbao-\(dataset?.id ?? "")-\(written.basis.table.period)-\(written.basis.subject.word)"
    return [.save(name: name, text: written.briefing.text)]
  }

  /// The lines of the window: each sentence set for the width, and the command below them.
  var briefingLines: [SelectionList.Item] {
    guard let briefing = derived.briefing?.briefing else { return [] }
    let columns = max(1, min(State.widestBriefing, size.columns - 5))
    func set(_ text: String, _ style: Style) -> [SelectionList.Item] {
      SelectionList.Item(text, style: style).wrapped(to: columns, glyphs: glyphs)
    }
    let sentences = briefing.sentences.flatMap { set($0, Style(.text)) }
    guard !briefing.command.isEmpty else { return sentences }
    return sentences + [SelectionList.Item("")] + set("$ " + briefing.command, Style(.dim))
  }

  /// The widest that a briefing is set.
  private static let widestBriefing = 92
}

extension BriefingSubject {
  /// A word for the names of files.
  fileprivate var word: String {
    switch self {
    case .overview: "overview"
    case .indicator: "indicator"
    case .region: "region"
    case .tasks: "tasks"
    case .alerts: "alerts"
    }
  }
}
