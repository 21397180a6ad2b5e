import TongbaoStore

/// A JSON object for programs: the facts about the whole, and an object for each row.
struct JSONFormat: ReportFormat {
  func text(of report: Report) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      for (key, value) in report.facts {
        writer.key(key)
        writer.string(value)
      }
      writer.key("rows")
      writer.array(.lines) { writer in
        for row in report.rows { write(row, report.columns, to: &writer) }
      }
    }
    return String(decoding: writer.finished, as: UTF8.self)
  }

  private func write(_ row: [Report.Cell], _ columns: [Report.Column], to writer: inout JSONWriter) {
    writer.object(.line) { writer in
      for (column, cell) in zip(columns, row) {
        if case .nothing = cell.value { continue }
        writer.key(column.id)
        switch cell.value {
        case .number(let number): writer.number(number)
        case .text(let text): writer.string(text)
        case .missing, .nothing: writer.null()
        }
      }
    }
  }
}
