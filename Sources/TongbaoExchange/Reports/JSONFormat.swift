import TongbaoCore

/// A JSON object for programs: the facts about the whole, what the columns mean, and an object for each row. It is the
/// same in both languages.
public struct JSONFormat: ReportFormat {
  public init() {}

  public func text(of report: Report) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      for (key, value) in report.facts {
        writer.key(key)
        write(value, to: &writer)
      }
      let columns = report.columns.filter { !$0.about.isEmpty }
      if !columns.isEmpty {
        writer.key("columns")
        writer.array(.lines) { writer in
          for column in columns { write([("id", .text(column.id))] + column.about, to: &writer) }
        }
      }
      writer.key("rows")
      writer.array(.lines) { writer in
        for row in report.rows { write(Array(zip(report.columns.map(\.id), row.map(\.value))), to: &writer) }
      }
      for part in report.parts {
        writer.key(part.key)
        writer.array(.lines) { writer in for object in part.objects { write(object, to: &writer) } }
      }
    }
    return String(decoding: writer.finished, as: UTF8.self)
  }

  /// An object on a line of its own; what nobody knows is not in it.
  private func write(_ members: [(key: String, value: Report.Cell.Value)], to writer: inout JSONWriter) {
    writer.object(.line) { writer in
      for (key, value) in members {
        if case .nothing = value { continue }
        writer.key(key)
        write(value, to: &writer)
      }
    }
  }

  private func write(_ value: Report.Cell.Value, to writer: inout JSONWriter) {
    switch value {
    case .number(let number): writer.number(number)
    case .text(let text): writer.string(text)
    case .both(let wording): write([("zh", .text(wording.zh)), ("en", .text(wording.en))], to: &writer)
    case .list(let words): writer.array(.line) { writer in words.forEach { writer.string($0) } }
    case .names(let names): writer.array(.line) { writer in names.forEach { write(.both($0), to: &writer) } }
    case .missing, .nothing: writer.null()
    }
  }
}
