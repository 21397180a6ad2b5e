import TongbaoCore
import TongbaoDashboard
import TongbaoExchange
import TongbaoStore

/// The tasks of the regions as a report, the most urgent of each task first.
struct MilestonesReport {
  let source: FolderSource
  let milestones: Milestones
  let period: Period
  let language: Language
  /// The region that was asked for.
  let row: Int?
  let domain: Domain?
  let isOverdueOnly: Bool

  private var words: ReportWording { ReportWording(language) }

  /// How many of what is printed are in which state.
  var counts: MilestoneCounts {
    MilestoneCounts(entries.lazy.map { $0.task.state(of: $0.part, asOf: period) })
  }

  var report: Report {
    let title = "\(source.catalogue.title[language]) · \(words.title(of: period)) · \(words.tasksTitle)"
    let summary = words.text(counts)
    let isSynthetic = milestones.source?.kind == .synthetic
    return Report(
      title: title, columns: columns, rows: entries.map(cells) + counted.map { cells($0.task, $0.count) },
      notes: (summary.isEmpty ? [] : [summary]) + (isSynthetic ? [words.synthetic] : []), facts: facts)
  }

  private var facts: [(key: String, value: Report.Cell.Value)] {
    let numbers = [
      ("overdue", counts.overdue), ("open", counts.open), ("unknown", counts.unknown), ("done", counts.done),
    ]
    let source: Report.Cell.Value = milestones.source.map { .text($0.kind.rawValue) } ?? .nothing
    return [("dataset", .text(self.source.id)), ("period", .text("\(period)")), ("source", source)].filter {
      if case .nothing = $0.1 { false } else { true }
    } + numbers.map { ($0.0, .number(Double($0.1))) }
  }

  private var columns: [Report.Column] {
    let headers = words.taskHeaders
    func column(_ id: String, _ title: String, isForPeople: Bool = true) -> Report.Column {
      Report.Column(id: id, title: title, isNumeric: false, isForPeople: isForPeople)
    }
    return [
      column("id", "ID"), column("task", headers.task), column("domain", "", isForPeople: false),
      column("code", "", isForPeople: false), column("region", headers.region), column("since", "", isForPeople: false),
      column("due", headers.due), column("done", headers.done), column("state", headers.state),
    ] + ["days", "counted_done", "counted_open", "counted_of"].map { column($0, "", isForPeople: false) }
  }

  // MARK: Rows

  /// The tasks in their regions that were asked for.
  private var entries: [(task: Milestone, part: Milestone.Part)] {
    wanted.flatMap { task in task.parts.map { (task, $0) }.sortedByUrgency(asOf: period) }
      .filter { row == nil || $0.part.region == row.map { source.roster[$0].code } }
      .filter { !isOverdueOnly || $0.task.state(of: $0.part, asOf: period).isOverdue }
  }

  /// What a report counted without names: of the whole, and never overdue for certain.
  private var counted: [(task: Milestone, count: Milestone.Count)] {
    guard row == nil || row == 0, !isOverdueOnly else { return [] }
    return wanted.compactMap { task in task.count(asOf: period).map { (task, $0) } }
  }

  private var wanted: [Milestone] {
    milestones.tasks.filter { $0.isTold(asOf: period) && (domain == nil || $0.domain == domain?.id) }
  }

  private func head(_ task: Milestone) -> [Report.Cell] {
    [
      Report.Cell(task.id), Report.Cell(task.task[language], .both(task.task)),
      Report.Cell(task.domain ?? "", task.domain.map { .text($0) } ?? .nothing),
    ]
  }

  private func cells(_ entry: (task: Milestone, part: Milestone.Part)) -> [Report.Cell] {
    let (task, part) = entry
    let cells = TaskCells(task, part, asOf: period)
    let region = source.roster.row(of: part.region).map { source.roster[$0] }
    let place = [
      Report.Cell("\(part.region)"), Report.Cell(region?.label(in: language) ?? "", region.map { .both($0.names) }),
    ]
    let days = [Report.Cell("\(task.since)"), day(cells.due), day(cells.done)]
    let state = [
      Report.Cell(words.marked(cells.state), .text(cells.state.word)),
      Report.Cell("", cells.state.days.map { .number(Double($0)) } ?? .nothing),
    ]
    return head(task) + place + days + state + Array(repeating: Report.Cell("", .nothing), count: 3)
  }

  private func cells(_ task: Milestone, _ count: Milestone.Count) -> [Report.Cell] {
    let place = [Report.Cell("", .nothing), Report.Cell(words.unnamedRegions, .nothing)]
    let due: Report.Cell.Value = task.due.map { .text($0.description) } ?? .nothing
    let days = [Report.Cell("\(task.since)"), day(due), Report.Cell("", .nothing)]
    let state = [
      Report.Cell(words.text(count, level: source.catalogue.level), .text("counted")), Report.Cell("", .nothing),
    ]
    let numbers = [count.done, count.open, count.total].map { number in
      Report.Cell("", number.map { .number(Double($0)) } ?? .nothing)
    }
    return head(task) + place + days + state + numbers
  }

  private func day(_ value: Report.Cell.Value) -> Report.Cell {
    if case .text(let text) = value { Report.Cell(text, value) } else { Report.Cell("", .nothing) }
  }
}
