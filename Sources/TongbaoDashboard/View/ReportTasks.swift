import TerminalCanvas
import TongbaoCore

/// The tasks of a region as its panel and the window of the report tell them, as of the period on the screen.
extension ReportItems {
  /// The tasks that fall to the region, the most urgent first; to the head of regions, those of all, each once.
  func taskItems(inFull isFull: Bool) -> [SelectionList.Item] {
    let milestones = state.milestoneFile.milestones
    let period = snapshot.period
    let own = milestones.parts(of: dataset.roster[row].code, asOf: period).map { item($0.task, $0.part) }
    guard row == 0, !dataset.isLower, dataset.roster.dimension == nil else { return own }
    let isOwn = { (task: Milestone) in task.part(of: dataset.roster[row].code) != nil }
    let others = milestones.tasks.filter { $0.isTold(asOf: period) && !isOwn($0) }
    let unnamed = others.filter(\.parts.isEmpty)
    return own + (unnamed + others.filter { !$0.parts.isEmpty }).map { isFull ? whole($0) : item($0) }
  }

  /// A task in the region: dates first, for they must not be cut.
  private func item(_ task: Milestone, _ part: Milestone.Part) -> SelectionList.Item {
    let state = task.state(of: part, asOf: snapshot.period)
    let words = phrases.bracketed(phrases.taskState(state))
    let day = state.completion?.description ?? task.due(of: part)?.description
    return SelectionList.Item(text([state.mark, day, heading(task)]) + words, style: Style(state.panelInk))
  }

  /// A task of all regions, with how many of them are in which state.
  private func item(_ task: Milestone) -> SelectionList.Item {
    let counts = task.counts(asOf: snapshot.period)
    var words = phrases.taskCounts(counts).first ?? ""
    if task.parts.isEmpty {
      words = task.count(asOf: snapshot.period).map { phrases.taskCount($0, level: dataset.catalogue.level) } ?? ""
    }
    let mark = counts.overdue > 0 ? "!" : counts.total > 0 && counts.done == counts.total ? "■" : "□"
    let ink: Ink = counts.overdue > 0 ? .attention : .text
    return SelectionList.Item(
      text([mark, task.due?.description, heading(task)]) + (words.isEmpty ? "" : phrases.bracketed(words)),
      style: Style(ink))
  }

  /// The same with the names of those that are not done.
  private func whole(_ task: Milestone) -> SelectionList.Item {
    var item = item(task)
    let names = task.parts.filter { !task.state(of: $0, asOf: snapshot.period).isDone }
      .compactMap { dataset.roster.row(of: $0.region) }.map { dataset.roster[$0].label(in: state.shownLanguage) }
    guard !names.isEmpty, names.count < task.parts.count || task.parts.count <= 12 else { return item }
    item.text += phrases.colon + names.joined(separator: phrases.listSeparator)
    return item
  }

  private func heading(_ task: Milestone) -> String { task.task[state.shownLanguage] }

  private func text(_ parts: [String?]) -> String {
    parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension MilestoneState {
  /// The ink of a whole line: what is done is nothing to look at.
  fileprivate var panelInk: Ink { isDone ? .text : ink }
}
