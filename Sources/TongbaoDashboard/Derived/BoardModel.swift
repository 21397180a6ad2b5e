import TongbaoCore

/// A line of the screen of tasks.
enum BoardLine: Sendable {
  /// A task above its regions.
  case task(Milestone, MilestoneCounts)
  /// A region above its tasks.
  case region(row: Int, MilestoneCounts)
  case part(Entry)
  /// What a report counted without names; no count where only regions of other tables are named.
  case counted(Milestone, Milestone.Count)
  case blank

  /// A task in a region.
  struct Entry: Sendable {
    var task: Milestone
    var part: Milestone.Part
    var row: Int
    var state: MilestoneState
  }

  /// What the cursor can stand on.
  var place: BoardState.Place? {
    switch self {
    case .part(let entry): .init(task: entry.task.id, region: entry.part.region)
    case .counted(let task, _): .init(task: task.id, region: nil)
    case .task, .region, .blank: nil
    }
  }

  var task: Milestone? {
    switch self {
    case .part(let entry): entry.task
    case .counted(let task, _), .task(let task, _): task
    case .region, .blank: nil
    }
  }

  var entry: Entry? { if case .part(let entry) = self { entry } else { nil } }
}

/// The lines of the screen of tasks as of a period: what is overdue first.
struct BoardModel: Sendable {
  /// What the model rests on.
  struct Basis: Hashable {
    var period: Period
    var isByRegion: Bool
    var filter: String
    var revision: Int
    var edition: Int
  }

  let basis: Basis
  let lines: [BoardLine]
  let counts: MilestoneCounts

  init(basis: Basis, milestones: Milestones, dataset: Dataset) {
    let entries = BoardModel.entries(basis, milestones, dataset)
    let counted = dataset.isLower ? [] : BoardModel.counted(basis, milestones)
    self.basis = basis
    counts = MilestoneCounts(entries.lazy.map(\.state))
    let groups =
      basis.isByRegion
      ? BoardModel.byRegion(entries, counted) : BoardModel.byTask(entries, counted, milestones.tasks)
    lines = Array(groups.joined(separator: [.blank]))
  }

  /// Every task that is told in every region of the table.
  private static func entries(_ basis: Basis, _ milestones: Milestones, _ dataset: Dataset) -> [BoardLine.Entry] {
    let regions = dataset.roster.regions
    let rows = Dictionary(regions.indices.map { (regions[$0].code, $0) }) { first, _ in first }
    return milestones.tasks.filter { $0.isTold(asOf: basis.period) }.flatMap { task in
      task.parts.compactMap { part -> BoardLine.Entry? in
        guard let row = rows[part.region], answers(basis.filter, task, regions[row]) else { return nil }
        let state = task.state(of: part, asOf: basis.period)
        return BoardLine.Entry(task: task, part: part, row: row, state: state)
      }
    }
  }

  /// The tasks of which a report counted regions without naming them.
  private static func counted(_ basis: Basis, _ milestones: Milestones) -> [(Milestone, Milestone.Count)] {
    milestones.tasks.filter { $0.isTold(asOf: basis.period) && answers(basis.filter, $0, nil) }
      .compactMap { task in task.count(asOf: basis.period).map { (task, $0) } }
  }

  private static func answers(_ filter: String, _ task: Milestone, _ region: Region?) -> Bool {
    if filter.isEmpty || region.flatMap({ RegionQuery(filter).match($0) }) != nil { return true }
    let wanted = filter.lowercased()
    return [task.task.zh, task.task.en, task.id].contains { $0.lowercased().contains(wanted) }
  }

  // MARK: Groups

  private static func byTask(
    _ entries: [BoardLine.Entry], _ counted: [(Milestone, Milestone.Count)], _ tasks: [Milestone]
  ) -> [[BoardLine]] {
    let entriesOfTask = Dictionary(grouping: entries) { $0.task.id }
    let countOfTask = Dictionary(counted.map { ($0.id, $1) }) { first, _ in first }
    let groups = tasks.compactMap { task -> (rank: (Int, Int), lines: [BoardLine])? in
      let own = sorted(entriesOfTask[task.id] ?? [])
      let count = countOfTask[task.id].map { BoardLine.counted(task, $0) }
      guard !own.isEmpty || count != nil else { return nil }
      let head = BoardLine.task(task, MilestoneCounts(own.lazy.map(\.state)))
      let rank = (own.first?.state.urgency ?? MilestoneState.unknown.urgency, task.due?.number ?? .max)
      return (rank, [head] + [count].compactMap(\.self) + own.map { .part($0) })
    }
    return groups.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(
      \.element.lines)
  }

  private static func byRegion(
    _ entries: [BoardLine.Entry], _ counted: [(Milestone, Milestone.Count)]
  ) -> [[BoardLine]] {
    var entriesOfRow = Dictionary(grouping: entries, by: \.row)
    let ofHead = entriesOfRow.removeValue(forKey: 0) ?? []
    let others = entriesOfRow.map { row, own in (row, MilestoneCounts(own.lazy.map(\.state)), own) }
    let ordered = others.sorted { (-$0.1.overdue, -$0.1.open, $0.0) < (-$1.1.overdue, -$1.1.open, $1.0) }
    let groups = ordered.map { row, counts, own in [.region(row: row, counts)] + sorted(own).map { BoardLine.part($0) }
    }
    guard !ofHead.isEmpty || !counted.isEmpty else { return groups }
    let head = BoardLine.region(row: 0, MilestoneCounts(ofHead.lazy.map(\.state)))
    return [[head] + sorted(ofHead).map { .part($0) } + counted.map { .counted($0, $1) }] + groups
  }

  /// The most urgent first, then what is due soonest.
  private static func sorted(_ entries: [BoardLine.Entry]) -> [BoardLine.Entry] {
    func key(_ entry: BoardLine.Entry) -> (Int, Int) {
      (entry.state.urgency, entry.task.due(of: entry.part)?.number ?? .max)
    }
    return entries.enumerated().sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }.map(\.element)
  }
}

private func < (left: ((Int, Int), Int), right: ((Int, Int), Int)) -> Bool {
  (left.0.0, left.0.1, left.1) < (right.0.0, right.0.1, right.1)
}

extension State {
  /// The lines of the screen of tasks; none while it is not open.
  var boardLines: [BoardLine] { derived.board?.lines ?? [] }

  /// The index of the line under its cursor.
  var boardPosition: Int? {
    guard let place = board?.place else { return nil }
    return boardLines.firstIndex { $0.place == place }
  }

  /// The line under its cursor.
  var boardLine: BoardLine? { boardPosition.map { boardLines[$0] } }

  /// Makes its lines anew where they no longer fit.
  mutating func refreshBoard() {
    guard let board, let dataset, let period else { return derived.board = nil }
    let basis = BoardModel.Basis(
      period: period, isByRegion: board.isByRegion, filter: board.filter, revision: milestoneFile.revision,
      edition: edition)
    if derived.board?.basis != basis {
      derived.board = BoardModel(basis: basis, milestones: milestoneFile.milestones, dataset: dataset)
    }
  }
}
