extension WireReader {
  /// Reads a workbook that `WireWriter.workbook` or `CWorkbook` wrote.
  mutating func workbook() throws(WireFault) -> Workbook {
    let earlier = try flag() ? WireReader.daysTo1904 : 0
    let texts = try texts()
    var sheets: [Sheet] = []
    for _ in 0..<(try items(ofAtLeast: 7)) { sheets.append(try sheet(texts, daysBefore: earlier)) }
    return Workbook(sheets: sheets)
  }

  /// How many days lie between the two beginnings from which workbooks count.
  private static let daysTo1904 = 1462.0

  private mutating func texts() throws(WireFault) -> [String] {
    let number = try items()
    var sizes: [Int] = []
    sizes.reserveCapacity(number)
    for _ in 0..<number { sizes.append(try count(upTo: left)) }
    var texts: [String] = []
    texts.reserveCapacity(number)
    for size in sizes {
      guard size <= left else { throw WireFault() }
      texts.append(String(decoding: take(size), as: UTF8.self))
    }
    return texts
  }

  private mutating func sheet(_ texts: [String], daysBefore earlier: Double) throws(WireFault) -> Sheet {
    var sheet = Sheet(name: try text())
    guard let visibility = Sheet.Visibility(rawValue: try byte()) else { throw WireFault() }
    sheet.visibility = visibility
    for _ in 0..<(try items(ofAtLeast: 4)) { sheet.merged.append(try range()) }
    sheet.hiddenRows = try runs()
    sheet.hiddenColumns = try runs()
    try cells(of: &sheet, texts, daysBefore: earlier)
    return sheet
  }

  /// Rows or columns that runs tell, no more than a sheet has.
  private mutating func runs() throws(WireFault) -> Set<Int> {
    var hidden: Set<Int> = []
    var room = 1 << 20
    for _ in 0..<(try items(ofAtLeast: 2)) {
      let first = try count(upTo: WireFault.mostRows)
      let more = try count(upTo: room)
      room -= more
      for index in first...(first + more) { hidden.insert(index) }
    }
    return hidden
  }

  private mutating func cells(
    of sheet: inout Sheet, _ texts: [String], daysBefore earlier: Double
  ) throws(WireFault) {
    _ = try items(ofAtLeast: 2)
    var row = -1
    for _ in 0..<(try items(ofAtLeast: 4)) {
      row += 1 + (try count(upTo: WireFault.mostRows - max(0, row)))
      var column = -1
      for _ in 0..<(try items(ofAtLeast: 2)) {
        column += 1 + (try count(upTo: WireFault.mostRows - max(0, column)))
        var cell = try cell(texts)
        if cell.format == .date, case .number(let day) = cell.value { cell.value = .number(day + earlier) }
        sheet.append(cell, row: row, column: column)
      }
    }
  }

  private mutating func cell(_ texts: [String]) throws(WireFault) -> Cell {
    let head = try byte()
    guard let kind = WorkbookEncoding.Kind(rawValue: head & 7), let format = Cell.Format(rawValue: head >> 3 & 7),
      head < 1 << 7
    else { throw WireFault() }
    let value: Cell.Value =
      switch kind {
      case .number: .number(try number())
      case .text: .text(try text(texts))
      case .no: .boolean(false)
      case .yes: .boolean(true)
      case .error: .error(try text(texts))
      case .uncalculated: .uncalculated
      }
    return Cell(value, format: format, isFormula: head & 1 << 6 != 0)
  }

  private mutating func text(_ texts: [String]) throws(WireFault) -> String {
    let index = try count()
    guard index < texts.count else { throw WireFault() }
    return texts[index]
  }
}
