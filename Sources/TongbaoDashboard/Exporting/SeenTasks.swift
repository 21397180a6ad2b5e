import TongbaoCore
import TongbaoExchange

/// The tasks in the order of their screen.
struct SeenTasks {
  private let frame: SeenFrame
  private let board: BoardModel
  private let painter: BoardPainter

  init?(_ frame: SeenFrame) {
    guard let board = frame.state.derived.board else { return nil }
    self.frame = frame
    self.board = board
    painter = BoardPainter(state: frame.state, dataset: frame.dataset, isByRegion: false)
  }

  var report: Report {
    var content = SeenFrame.Content(name: [frame.phrases.boardTitle], view: "tasks")
    content.columns = columns
    content.rows = board.lines.compactMap(cells)
    content.notes = [note(isEmpty: content.rows.isEmpty)]
    content.hasMarks = false
    if !board.basis.filter.isEmpty {
      content.particulars = [Report.Line(frame.phrases.exportWords.filter, board.basis.filter)]
    }
    return frame.report(content)
  }

  /// How many tasks there are, or why there is none.
  private func note(isEmpty: Bool) -> String {
    guard isEmpty else { return frame.phrases.taskCounts(board.counts).first ?? "" }
    return board.basis.filter.isEmpty ? frame.state.emptyBoard : frame.phrases.exportWords.noMatch
  }

  private var columns: [Report.Column] {
    let words = frame.phrases.boardColumns
    func text(_ id: String, _ title: String = "") -> Report.Column {
      Report.Column(id: id, title: title, isNumeric: false, isForPeople: !title.isEmpty)
    }
    return [
      text("code"), text("region", words.region), text("task"), text("title", words.task), text("domain"),
      text("due", words.due), text("done", words.done), text("state", words.state), text("regions_done"),
      text("regions_open"), text("regions"),
    ]
  }

  private func cells(_ line: BoardLine) -> [Report.Cell]? {
    switch line {
    case .task, .region, .blank: return nil
    case .part(let entry):
      let region = frame.roster[entry.row]
      let cells = painter.cells(entry)
      return [
        Report.Cell(region.code.description), Report.Cell(region.label(in: frame.language), .both(region.names)),
      ] + task(entry.task) + [
        Report.Cell(cells.due), Report.Cell(cells.done),
        Report.Cell((cells.mark.isEmpty ? "" : cells.mark + " ") + cells.state, .text(entry.state.word)),
      ] + [Report.Cell](repeating: Report.Cell("", .nothing), count: 3)
    case .counted(let task, let count):
      let cells = painter.cells(task, count)
      return [Report.Cell("", .nothing), Report.Cell(frame.phrases.unnamedRegions, .nothing)] + self.task(task) + [
        Report.Cell(cells.due), Report.Cell("", .nothing), Report.Cell(cells.state, .text("counted")),
      ] + [count.done, count.open, count.total].map { number($0) }
    }
  }

  /// A count of regions without names.
  private func number(_ count: Int?) -> Report.Cell { Report.Cell("", count.map { .number(Double($0)) } ?? .nothing) }

  private func task(_ task: Milestone) -> [Report.Cell] {
    [
      Report.Cell(task.id), Report.Cell(painter.heading(task), .both(task.task)),
      Report.Cell("", task.domain.map { .text($0) } ?? .nothing),
    ]
  }
}
