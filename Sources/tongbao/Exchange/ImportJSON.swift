import TongbaoCore
import TongbaoExchange

/// What programs are told of an import.
struct ImportJSON {
  let file: TableFile
  let reading: ImportReading
  let outcome: ImportOutcome
  let language: Language

  private var dataset: Dataset { reading.dataset }

  var text: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("file")
      writer.string(file.name)
      writer.key("sha256")
      writer.string(file.checksum)
      writer.key("period")
      writer.string("\(reading.period)")
      writer.key("outcome")
      writer.string(outcome.state.rawValue)
      writer.key("path")
      writer.string(outcome.path)
      writeTables(&writer)
      write("added", outcome.merge.added, &writer)
      write("changed", outcome.merge.changed, &writer)
      writer.key("unchanged")
      writer.number(outcome.merge.unchanged)
      writeKept(&writer)
      writeFlips(&writer)
      writeFindings(&writer)
      write("problems", reading.notes.filter(\.isProblem), &writer)
      write("left_out", reading.notes.filter { !$0.isProblem }, &writer)
    }
    return String(decoding: writer.finished, as: UTF8.self)
  }

  private func writeTables(_ writer: inout JSONWriter) {
    writer.key("tables")
    writer.array(.lines) { writer in
      for matched in reading.tables {
        writer.object(.wrapped) { writer in
          writer.key("sheet")
          writer.string(matched.table.sheet)
          writer.key("range")
          writer.string("\(matched.table.range)")
          writer.key("columns")
          writer.object(.wrapped) { writer in
            for (header, match) in zip(matched.table.headers, matched.matches) {
              guard case .column(let column, _) = match else { continue }
              writer.key(header.name)
              writer.string(dataset.catalogue.name(ofColumn: column))
            }
          }
        }
      }
    }
  }

  private func write(_ key: String, _ changes: [ImportMerge.Change], _ writer: inout JSONWriter) {
    writer.key(key)
    writer.array(.lines) { writer in
      for change in changes {
        writer.object(.wrapped) { writer in
          writePlace(change.column, change.row, &writer)
          if change.before != .unknown {
            writer.key("before")
            write(change.before, &writer)
          }
          writer.key("after")
          write(change.after, &writer)
          writer.key("cell")
          writer.string(file.isWorkbook ? "\(change.place)" : "\(change.place.cell?.description ?? "")")
        }
      }
    }
  }

  private func writePlace(_ column: Int, _ row: Int, _ writer: inout JSONWriter) {
    writer.key("indicator")
    writer.string(dataset.catalogue.name(ofColumn: column))
    writer.key("region")
    writer.string("\(dataset.roster[row].code)")
  }

  private func write(_ observation: Observation, _ writer: inout JSONWriter) {
    if case .number(let number) = observation {
      writer.number(number)
    } else if observation == .missing {
      writer.null()
    } else {
      writer.string(observation.notation ?? "")
    }
  }

  private func writeKept(_ writer: inout JSONWriter) {
    writer.key("kept")
    writer.array(.lines) { writer in
      for place in outcome.merge.vanished {
        writer.object(.line) { writer in writePlace(place.column, place.row, &writer) }
      }
    }
  }

  private func writeFlips(_ writer: inout JSONWriter) {
    writer.key("flips")
    writer.array(.lines) { writer in
      for cell in outcome.flips {
        writer.object(.line) { writer in
          writePlace(cell.column, cell.row, &writer)
          writer.key("severity_before")
          if let severity = cell.statusBefore.severity { writer.string(severity.rawValue) } else { writer.null() }
          writer.key("severity_after")
          if let severity = cell.statusAfter.severity { writer.string(severity.rawValue) } else { writer.null() }
        }
      }
    }
  }

  private func writeFindings(_ writer: inout JSONWriter) {
    writer.key("findings")
    writer.array(.lines) { writer in
      for finding in outcome.findings {
        writer.object(.wrapped) { writer in
          writer.key("place")
          writer.string("\(finding.place)")
          writer.key("severity")
          writer.string(finding.severity == .error ? "error" : "warning")
          writer.key("sentence")
          writer.string(finding.sentence[language])
        }
      }
    }
  }

  private func write(_ key: String, _ notes: [ImportNote], _ writer: inout JSONWriter) {
    writer.key(key)
    writer.array(.lines) { writer in
      for note in notes {
        writer.object(.wrapped) { writer in
          writer.key("place")
          writer.string("\(file.place(note.place))")
          writer.key("sentence")
          writer.string(note.sentence(in: language))
        }
      }
    }
  }
}
