import TerminalCanvas
import TongbaoCore

/// What the lines of tasks say.
struct BoardPainter {
  let state: State
  let dataset: Dataset
  let isByRegion: Bool

  var phrases: any Phrases { state.phrases }

  /// The cells of a line.
  struct Cells {
    var mark: String
    var ink: Ink
    var name: String
    var due = ""
    var done = ""
    var state = ""
  }

  func name(ofRow row: Int) -> String {
    dataset.roster.regions.indices.contains(row) ? dataset.roster[row].label(in: state.shownLanguage) : ""
  }

  func heading(_ task: Milestone) -> String { state.label(task.task, id: task.id) }

  /// What stands beside a task's heading, from all of it to the least.
  func details(_ task: Milestone, _ counts: MilestoneCounts) -> [String] {
    let domain = dataset.catalogue.domains.first { $0.id == task.domain }.map { state.label($0.name, id: $0.id) }
    let due = task.due.map { phrases.dueOn($0.description) }
    let numbers = phrases.taskCounts(counts)
    return numbers.map { numbers in
      [domain, due, numbers.isEmpty ? nil : numbers].compactMap(\.self).joined(separator: phrases.clauseSeparator)
    } + numbers
  }

  func cells(_ entry: BoardLine.Entry) -> Cells {
    let due = entry.task.due(of: entry.part)?.description ?? ""
    return Cells(
      mark: entry.state.mark, ink: entry.state.ink, name: isByRegion ? heading(entry.task) : name(ofRow: entry.row),
      due: due, done: entry.state.completion?.description ?? "", state: phrases.taskState(entry.state))
  }

  /// What was counted without names belongs to no region.
  func cells(_ task: Milestone, _ count: Milestone.Count) -> Cells {
    let text = phrases.taskCount(count, level: dataset.catalogue.level)
    return Cells(
      mark: "·", ink: .text, name: isByRegion ? heading(task) : phrases.unnamedRegions,
      due: task.due?.description ?? "", state: text)
  }
}

extension MilestoneState {
  /// The mark that stands before a task.
  var mark: String {
    switch self {
    case .overdue: "!"
    case .open: "□"
    case .unknown: "?"
    case .done: "■"
    case .notTold: ""
    }
  }

  /// The ink of mark and words.
  var ink: Ink {
    switch self {
    case .overdue: .attention
    case .open, .notTold: .text
    case .unknown: .caution
    case .done(_, let late): late == nil ? .commended : .text
    }
  }

  /// When it was done, as exactly as is known.
  var completion: Milestone.Completion? { if case .done(let done, _) = self { done } else { nil } }
}

extension State {
  /// Why there is nothing on the screen of tasks.
  var emptyBoard: String {
    guard milestoneFile.isRead else { return phrases.tasksPending }
    if let problem = milestoneFile.problems.first { return problem.line(in: shownLanguage) }
    return phrases.noTasks
  }

  /// The line under the cursor in a sentence, for what the columns have no room for.
  var boardSentence: String? {
    guard let dataset, let line = boardLine, let task = line.task else { return nil }
    let painter = BoardPainter(state: self, dataset: dataset, isByRegion: false)
    var clauses: [String] = []
    switch line {
    case .part(let entry):
      clauses = [painter.name(ofRow: entry.row) + phrases.colon + phrases.taskState(entry.state)]
      if let due = task.due(of: entry.part) { clauses.append(phrases.dueOn(due.description)) }
      if let done = entry.state.completion { clauses.append(phrases.doneOn(done)) }
      clauses.append(painter.heading(task))
    case .counted(_, let count):
      clauses = [phrases.taskCount(count, level: dataset.catalogue.level), phrases.countedIn(count.period)]
      if let due = task.due { clauses.append(phrases.dueOn(due.description)) }
      clauses.append(painter.heading(task))
    case .task, .region, .blank: return nil
    }
    clauses.append(phrases.toldIn(task.since))
    return clauses.joined(separator: phrases.clauseSeparator)
  }
}
