import TongbaoCore

/// Writes a snapshot as a file that a person can read: an indicator after the other, its regions in wrapped lines.
public struct SnapshotWriter {
  private let catalogue: Catalogue
  private let roster: Roster

  public init(catalogue: Catalogue, roster: Roster) {
    self.catalogue = catalogue
    self.roster = roster
  }

  /// The bytes of the file. Numbers are written as they are, and what is unknown is left out.
  public func bytes(of snapshot: Snapshot) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("period")
      writer.string("\(snapshot.period)")
      writer.source(snapshot.source)
      writer.key("values")
      writer.object { writer in
        for (index, column) in snapshot.columns.enumerated() {
          if let column { write(column, at: index, to: &writer) }
        }
      }
      write(snapshot.lists, to: &writer)
      write(snapshot.notes, to: &writer)
      write(snapshot.alternatives, to: &writer)
      write(snapshot.imports.list, to: &writer)
    }
    return writer.finished
  }

  /// A column of which nothing is known is left out like its rows.
  private func write(_ column: Column, at index: Int, to writer: inout JSONWriter) {
    let rows = (0..<column.count).filter { column[$0] != .unknown }
    guard !rows.isEmpty else { return }
    writer.key(catalogue.name(ofColumn: index))
    writer.object(.wrapped) { writer in
      for row in rows {
        writer.key(name(ofRow: row))
        write(column[row], to: &writer)
      }
    }
  }

  private func write(_ alternatives: [Snapshot.Alternative], to writer: inout JSONWriter) {
    guard !alternatives.isEmpty else { return }
    writer.key("alternatives")
    writer.array(.lines) { writer in
      for alternative in alternatives {
        writer.object { writer in
          writer.key("source")
          writer.wording(alternative.source)
          if let inForce = alternative.inForce {
            writer.key("in_force")
            writer.wording(inForce)
          }
          writer.key("values")
          writer.object { writer in write(alternative.values, to: &writer) }
        }
      }
    }
  }

  private func write(_ records: [ImportRecord], to writer: inout JSONWriter) {
    guard !records.isEmpty else { return }
    writer.key("imports")
    writer.array(.lines) { writer in
      for record in records { write(record, to: &writer) }
    }
  }

  private func write(_ record: ImportRecord, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("file", record.file)
      writer.member("sheet", record.sheet)
      writer.member("range", record.range)
      writer.member("sha256", record.checksum)
      writer.key("rows")
      writer.object(.wrapped) { writer in
        for (row, line) in record.rows.sorted(by: { $0.key < $1.key }) { writer.member(name(ofRow: row), line) }
      }
      writer.key("columns")
      writer.object { writer in
        for line in record.lines {
          writer.key(catalogue.name(ofColumn: line.column))
          write(line, to: &writer)
        }
      }
    }
  }

  private func write(_ line: ImportRecord.Line, to writer: inout JSONWriter) {
    writer.object(.wrapped) { writer in
      writer.member("at", line.line)
      let digits = String(line.check, radix: 16)
      writer.member("check", String(repeating: "0", count: 8 - digits.count) + digits)
      guard !line.without.isEmpty else { return }
      writer.key("without")
      writer.array(.wrapped) { writer in line.without.sorted().forEach { writer.string(name(ofRow: $0)) } }
    }
  }

  private func write(_ values: [Snapshot.Alternative.Place: Observation], to writer: inout JSONWriter) {
    for (column, places) in Dictionary(grouping: values.keys, by: \.column).sorted(by: { $0.key < $1.key }) {
      writer.key(catalogue.name(ofColumn: column))
      writer.object(.wrapped) { writer in
        for place in places.sorted(by: { $0.row < $1.row }) {
          writer.key(name(ofRow: place.row))
          write(values[place] ?? .missing, to: &writer)
        }
      }
    }
  }

  private func write(_ observation: Observation, to writer: inout JSONWriter) {
    switch observation {
    case .number(let value): writer.number(value)
    case .approximate(let value): writer.string("~" + value.shortest)
    case .bound(let condition): writer.string(condition.description)
    case .missing, .unknown: writer.null()
    }
  }

  private func name(ofRow row: Int) -> String { roster[row].written }

  private func write(_ lists: [PrintedList], to writer: inout JSONWriter) {
    guard !lists.isEmpty else { return }
    writer.key("lists")
    writer.array(.lines) { writer in
      for list in lists {
        writer.object(.wrapped) { writer in
          writer.member("indicator", catalogue.name(ofColumn: list.column))
          writer.key("condition")
          write(list.criterion, to: &writer)
          write(rows: list.rows, to: &writer)
          if !list.members.isEmpty {
            writer.key("members")
            writer.array(.wrapped) { writer in list.members.forEach { writer.wording($0) } }
          }
          if let count = list.count {
            writer.key("count")
            writer.number(count)
          }
          writer.member("kind", list.completeness.rawValue)
          writer.member("tone", list.tone.rawValue)
        }
      }
    }
  }

  private func write(_ criterion: PrintedList.Criterion, to writer: inout JSONWriter) {
    switch criterion {
    case .condition(let condition): writer.string(condition.description)
    case .text(let wording):
      writer.object(.line) { writer in
        writer.key("text")
        writer.wording(wording)
      }
    }
  }

  private func write(_ notes: [Snapshot.Note], to writer: inout JSONWriter) {
    guard !notes.isEmpty else { return }
    writer.key("notes")
    writer.array(.lines) { writer in
      for note in notes {
        if note == Snapshot.Note(Wording(zh: note.text.zh)) {
          writer.string(note.text.zh)
        } else {
          write(note, to: &writer)
        }
      }
    }
  }

  private func write(_ note: Snapshot.Note, to writer: inout JSONWriter) {
    writer.object(.wrapped) { writer in
      writer.member("kind", note.kind.rawValue)
      writer.member("domain", note.domain)
      if !note.rows.isEmpty { write(rows: note.rows, to: &writer) }
      writer.key("text")
      writer.wording(note.text)
    }
  }

  private func write(rows: [Int], to writer: inout JSONWriter) {
    writer.key("regions")
    writer.array(.wrapped) { writer in rows.forEach { writer.string(name(ofRow: $0)) } }
  }
}

extension JSONWriter {
  /// A member that is a text; none where there is nothing to say.
  mutating func member(_ name: String, _ text: String?) {
    guard let text else { return }
    key(name)
    string(text)
  }

  /// The member that tells where figures or tasks come from.
  mutating func source(_ source: Snapshot.Source) {
    key("source")
    object(.wrapped) { writer in
      writer.member("kind", source.kind.rawValue)
      writer.member("title", source.title)
      writer.member("document", source.document)
      writer.member("note", source.note)
    }
  }

  /// A wording: one text where both languages say the same.
  mutating func wording(_ wording: Wording) {
    if wording.zh == wording.en { return string(wording.zh) }
    object(.line) { writer in
      writer.member("zh", wording.zh)
      writer.member("en", wording.en)
    }
  }
}
