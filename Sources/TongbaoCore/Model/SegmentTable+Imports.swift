extension SegmentTable {
  /// Which values of the table were taken from which cells: in `whole` a segment is a column, here it is a row.
  func imports(of whole: Snapshot, in table: Snapshot) -> ImportRecords {
    ImportRecords(reading: {
      whole.imports.list.flatMap { record in
        record.lines.compactMap { line -> ImportRecord? in
          guard let own = self.line(of: record, at: line), record.holds(line, in: whole) else { return nil }
          var part = record
          part.rows = [own.row: line.line]
          part.lines = [ImportRecord.Line(column: own.column, line: own.line)]
          return part.checked(in: table)
        }
      }
    })
  }

  /// Where a line's value of the table's region stands in the table; nil where it has none there.
  private func line(of record: ImportRecord, at line: ImportRecord.Line) -> (row: Int, column: Int, line: String)? {
    guard let name = record.rows[row], !line.without.contains(row), catalogue.columns.indices.contains(line.column)
    else {
      return nil
    }
    let key = catalogue.columns[line.column]
    guard let segment = key.segment else { return (0, key.indicator, name) }
    guard catalogue.indicators[key.indicator].dimension == dimension.id else { return nil }
    return (segment + 1, key.indicator, name)
  }
}
