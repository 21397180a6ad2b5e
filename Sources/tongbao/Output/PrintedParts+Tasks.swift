import TongbaoCore
import TongbaoDashboard
import TongbaoExchange

/// The tasks of a region, and what a report asks for and holds up as an example. Programs always find them, be they empty.
extension PrintedParts {
  /// The tasks of a region as of the period; none where the file of tasks is wrong, which is complained of.
  func tasks(row: Int) -> Report.Part {
    let words = ReportWording(opened.language)
    let period = opened.snapshot.period
    let tasks = opened.milestones().parts(of: opened.dataset.roster[row].code, asOf: period)
    return Report.Part(
      key: "tasks", title: words.tasksTitle, lines: tasks.map { words.line($0, $1, asOf: period) },
      objects: tasks.map { TaskCells($0, $1, asOf: period).members })
  }

  /// The notes that are wanted, told as in the report on a row.
  func notes(row: Int, where isWanted: (Snapshot.Note) -> Bool) -> Report.Part {
    let notes = opened.snapshot.notes.filter(isWanted)
    return Report.Part(
      key: "notes", title: report.notesTitle, lines: notes.map { report.text($0, row: row) },
      objects: notes.map(object))
  }

  private func object(_ note: Snapshot.Note) -> [(key: String, value: Report.Cell.Value)] {
    let roster = opened.dataset.roster
    let regions = note.rows.filter(roster.regions.indices.contains).map { "\(roster[$0].code)" }
    return [
      ("kind", .text(note.kind.rawValue)), ("domain", note.domain.map { .text($0) } ?? .nothing),
      ("regions", regions.isEmpty ? .nothing : .list(regions)), ("text", .both(note.text)),
    ]
  }
}
