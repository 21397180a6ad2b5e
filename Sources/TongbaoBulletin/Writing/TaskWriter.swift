import TongbaoCore

/// Writes how the tasks of the regions stand at the end of the period, a paragraph each.
struct TaskWriter {
  let material: BulletinMaterial
  let selection: BulletinSelection
  let prose: any Prose

  private var period: Period { material.snapshot.period }
  private var row: Int? { selection.row == 0 ? nil : selection.row }

  var paragraphs: [Bulletin.Paragraph] {
    material.milestones.tasks.filter { $0.isTold(asOf: period) && selection.has($0.domain) }.compactMap(paragraph)
  }

  private func paragraph(_ task: Milestone) -> Bulletin.Paragraph? {
    let states = states(of: task)
    let counted = row == nil ? task.count(asOf: period) : nil
    let told = states.map { text($0.state, $0.rows) } + (counted.map(texts) ?? [])
    guard !told.isEmpty else { return nil }
    let sentence = prose.sentence([Told(prose.task(task, due: due(task)) + prose.parted(told))])
    return Bulletin.Paragraph(title: nil, sentences: [sentence])
  }

  /// The task's own date, or that of the one region.
  private func due(_ task: Milestone) -> CalendarDay? {
    row.flatMap { task.part(of: material.roster[$0].code) }.flatMap { task.due(of: $0) } ?? task.due
  }

  /// The rows by what is said of them, the most urgent first.
  private func states(of task: Milestone) -> [(state: TaskStanding, rows: [Int])] {
    var groups: [(state: TaskStanding, rows: [Int])] = []
    let parts = task.parts.map { (task: task, part: $0) }.sortedByUrgency(asOf: period)
    for (_, part) in parts {
      guard let row = material.roster.row(of: part.region), self.row == nil || self.row == row else { continue }
      guard let state = TaskStanding(task.state(of: part, asOf: period)) else { continue }
      if let index = groups.firstIndex(where: { $0.state == state }) {
        groups[index].rows.append(row)
      } else {
        groups.append((state, [row]))
      }
    }
    return groups.map { ($0.state, $0.rows.sorted(by: order(of: task))) }
  }

  /// The rows in the order in which the task names them.
  private func order(of task: Milestone) -> (Int, Int) -> Bool {
    let places = Dictionary(
      task.parts.enumerated().map { ($1.region, $0) }, uniquingKeysWith: { first, _ in first })
    return { places[material.roster[$0].code, default: 0] < places[material.roster[$1].code, default: 0] }
  }

  private func text(_ state: TaskStanding, _ rows: [Int]) -> String {
    let all = material.dataset.reportingRows
    let names = rows.map { material.name($0, in: prose.language) }
    let isAll = rows.count == all.count && all.count > 1
    let regions = NamedRegions(
      form: isAll ? .all : .listed, names: isAll ? [] : names, count: rows.count, kind: material.rowKind)
    return prose.task(state, regions)
  }

  private func texts(_ count: Milestone.Count) -> [String] {
    prose.counted(count, material.rowKind, asOf: period)
  }
}

/// How a task stands, as regions are told together: without the day on which it was done.
enum TaskStanding: Hashable {
  case overdue(days: Int)
  case open(daysLeft: Int?)
  case unknown
  case doneLate
  case done

  /// nil for a task that is not told yet.
  init?(_ state: MilestoneState) {
    switch state {
    case .notTold: return nil
    case .overdue(let days): self = .overdue(days: days)
    case .open(let left): self = .open(daysLeft: left)
    case .unknown: self = .unknown
    case .done(_, let late): self = late == nil ? .done : .doneLate
    }
  }
}
