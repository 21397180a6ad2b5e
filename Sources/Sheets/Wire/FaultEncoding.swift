extension WireWriter {
  mutating func fault(_ fault: WorkbookFault) {
    byte(fault.kind.rawValue)
    text(fault.part)
    count(fault.line)
    count(fault.column)
    text(fault.sheet)
    flag(fault.cell != nil)
    count(fault.cell?.row ?? 0)
    count(fault.cell?.column ?? 0)
    text(fault.detail)
    count(fault.limit)
  }
}

extension WireReader {
  /// Reads what `WireWriter.fault` wrote.
  mutating func fault() throws(WireFault) -> WorkbookFault {
    guard let kind = WorkbookFault.Kind(rawValue: try byte()) else { throw WireFault() }
    var fault = WorkbookFault(kind, part: try text(), line: try count(), column: try count(), sheet: try text())
    let hasCell = try flag()
    let place = CellPlace(row: try count(upTo: WireFault.mostRows), column: try count(upTo: WireFault.mostRows))
    fault.cell = hasCell ? place : nil
    fault.detail = try text()
    fault.limit = try count()
    return fault
  }
}
