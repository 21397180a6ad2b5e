import TongbaoCore

/// Writes the tasks of a dataset as a file that a person can read.
public struct MilestonesWriter {
  private let roster: Roster

  /// A writer for tasks that fall to the regions of `roster`.
  public init(roster: Roster) { self.roster = roster }

  /// The bytes of the file.
  public func bytes(of milestones: Milestones) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("format")
      writer.number(1)
      if let source = milestones.source { writer.source(source) }
      writer.key("tasks")
      writer.array(.lines) { writer in milestones.tasks.forEach { write($0, to: &writer) } }
    }
    return writer.finished
  }

  private func write(_ task: Milestone, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", task.id)
      writer.key("task")
      writer.wording(task.task)
      writer.member("domain", task.domain)
      writer.member("since", "\(task.since)")
      writer.member("source", task.source)
      writer.member("due", task.due?.description)
      if !task.parts.isEmpty {
        writer.key("regions")
        writer.object(.wrapped) { writer in task.parts.forEach { write($0, to: &writer) } }
      }
      guard !task.counts.isEmpty else { return }
      writer.key("counts")
      writer.array(.wrapped) { writer in task.counts.forEach { write($0, to: &writer) } }
    }
  }

  private func write(_ part: Milestone.Part, to writer: inout JSONWriter) {
    writer.key(roster.row(of: part.region).map { roster[$0].written } ?? "\(part.region)")
    writer.object(.line) { writer in
      writer.member("due", part.due?.description)
      writer.member("done", part.done?.description)
      if !part.isToldOpen { writer.member("state", "unknown") }
    }
  }

  private func write(_ count: Milestone.Count, to writer: inout JSONWriter) {
    writer.object(.line) { writer in
      writer.member("period", "\(count.period)")
      for (key, number) in [("done", count.done), ("open", count.open), ("of", count.total)] {
        guard let number else { continue }
        writer.key(key)
        writer.number(number)
      }
    }
  }
}

extension Region {
  /// How files name it: a province's name is its own; below, names repeat, so that codes are written.
  var written: String { level <= .province ? short : code.description }
}
