import TerminalCanvas
import TongbaoCore

/// Moving about in the screen of tasks.
extension State {
  /// Opens the screen of tasks, from a region's screen by region and at its own; closes it where it is open. Tasks fall to
  /// regions: where segments are shown, their region's are meant.
  mutating func toggleBoard() {
    guard let dataset else { return }
    if screen == .board { return closeBoard() }
    let asking = region.map { dataset.roster[dataset.roster.dimension == nil ? $0.row : 0].code }
    if board == nil { board = BoardState(isByRegion: region != nil, below: region, rowsBelow: sheets.shown) }
    region = nil
    show(.regions)
    refreshBoard()
    if let asking { goToRegion(asking) }
    if boardLines.isEmpty { say { [milestoneFile] in milestoneFile.isRead ? $0.noTasks : $0.tasksPending } }
  }

  /// Goes back to where the tasks were opened.
  mutating func closeBoard() {
    if let board { show(board.rowsBelow) }
    region = board?.below
    board = nil
  }

  /// Groups by region instead of by task, or the other way; the cursor stays on its task and region.
  mutating func turnBoard() {
    board?.isByRegion.toggle()
    board?.firstLine = 0
  }

  /// Takes what was read of the tasks; a file that is wrong leaves what was read before.
  mutating func read(_ milestones: Milestones?, _ problems: [Problem], of id: String) {
    guard dataset?.rootID == id else { return }
    milestoneFile.isRead = true
    milestoneFile.problems = problems
    guard let milestones, milestones != milestoneFile.milestones else { return }
    milestoneFile.milestones = milestones
    milestoneFile.revision += 1
  }

  mutating func moveInBoard(_ command: Command) {
    let places = boardLines.compactMap(\.place)
    guard !places.isEmpty else { return }
    let position = places.firstIndex { $0 == board?.place } ?? 0
    let target = position + command.step(page: max(1, BoardLayout.bodyRows(of: size) - 1), count: places.count)
    board?.place = places[min(max(0, target), places.count - 1)]
  }

  /// The next task that is overdue, around the end; tells whether there is one.
  mutating func moveToOverdue(forward: Bool) -> Bool {
    let lines = boardLines
    guard !lines.isEmpty else { return false }
    let start = boardPosition ?? 0
    for step in 1...lines.count {
      let index = (start + (forward ? step : lines.count - step)) % lines.count
      guard let entry = lines[index].entry, entry.state.isOverdue else { continue }
      board?.place = lines[index].place
      return true
    }
    return false
  }

  /// The first line of a domain's tasks.
  mutating func moveBoard(toDomain index: Int) {
    guard let id = dataset?.catalogue.domains[index].id else { return }
    let line = boardLines.first { $0.place != nil && $0.task?.domain == id }
    if let line { board?.place = line.place } else { say { $0.noTasksOfDomain } }
  }

  /// The screen of the region under the cursor; going back leads to the tasks as they were.
  mutating func openRegionOfBoard() {
    guard let dataset, let line = boardLine else { return }
    let own = line.task?.domain.flatMap { dataset.catalogue.indicators(inDomain: $0).first }
    region = RegionState(row: line.entry?.row ?? 0, column: own ?? 0)
  }

  /// Keeps the cursor on a line that is there, and that line on the screen.
  mutating func settleBoard() {
    refreshBoard()
    guard let board else { return }
    let lines = boardLines
    if boardPosition == nil { self.board?.place = lines.lazy.compactMap(\.place).first }
    let body = BoardLayout.bodyRows(of: size)
    let position = boardPosition ?? 0
    var first = min(board.firstLine, max(0, lines.count - body))
    // The heading above the first line is shown with it.
    if position <= first { first = max(0, position - (body > 1 ? 1 : 0)) }
    if position >= first + body { first = position - body + 1 }
    self.board?.firstLine = max(0, first)
  }

  /// The first line of a region, the most urgent where it has several; the cursor stays where there is none.
  private mutating func goToRegion(_ region: RegionCode) {
    let own = boardLines.compactMap(\.entry).filter { $0.part.region == region }
    guard let first = own.min(by: { $0.state.urgency < $1.state.urgency }) else { return }
    board?.place = .init(task: first.task.id, region: region)
    // What follows below the heading is the region's other tasks.
    let position = boardPosition ?? 0
    if board?.isByRegion == true { board?.firstLine = max(0, position - 1) }
  }
}
