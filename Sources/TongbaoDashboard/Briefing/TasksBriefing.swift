import TongbaoCore

/// The briefing of tasks.
extension BriefingWriter {
  /// How many stand how, then each that is overdue.
  var tasks: [String] {
    let told = milestones.tasks.filter { $0.isTold(asOf: snapshot.period) }
    let counts = MilestoneCounts(
      told.flatMap { task in task.parts.map { task.state(of: $0, asOf: snapshot.period) } })
    guard counts.total > 0 else { return [words.clauses([period, phrases.noTasks])] }
    let overdue = overdue(rows)
    return [words.taskCounts(period, phrases.taskCounts(counts).first ?? "")]
      + (overdue.isEmpty ? [phrases.noneOverdue] : overdue)
  }

  /// A sentence for each task, of one domain where that is given, that is overdue in some of the rows: those overdue in most
  /// first, and how many more there are.
  func overdue(_ rows: [Int], in domain: String? = nil) -> [String] {
    let codes = Dictionary(([0] + rows).map { (dataset.roster[$0].code, $0) }) { first, _ in first }
    let told = milestones.tasks.filter {
      $0.isTold(asOf: snapshot.period) && (domain == nil || $0.domain == nil || $0.domain == domain)
    }
    let late = told.compactMap { task -> (Milestone, [Int])? in
      let rows = task.parts.compactMap { part -> Int? in
        guard let row = codes[part.region], case .overdue = task.state(of: part, asOf: snapshot.period) else {
          return nil
        }
        return row
      }
      return rows.isEmpty ? nil : (task, rows)
    }
    let ordered = late.enumerated().sorted { (-$0.element.1.count, $0.offset) < (-$1.element.1.count, $1.offset) }
    let more = ordered.count - BriefingWriter.places
    return ordered.prefix(BriefingWriter.places).map {
      words.overdue($0.element.0.task[phrases.language], list($0.element.1))
    } + (more > 0 ? [words.moreOverdue(more)] : [])
  }
}
