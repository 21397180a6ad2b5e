/// A workbook to be written, as bytes, on its way to the program that writes files.
extension WireWriter {
  mutating func draft(_ draft: WorkbookDraft) {
    text(draft.title)
    count(draft.sheets.count)
    for sheet in draft.sheets { self.sheet(sheet) }
  }

  private mutating func sheet(_ sheet: SheetDraft) {
    text(sheet.name)
    count(sheet.styles.count)
    for style in sheet.styles { self.style(style) }
    count(sheet.merged.count)
    for range in sheet.merged { self.range(range) }
    count(sheet.rules.count)
    for rule in sheet.rules { self.rule(rule) }
    count(sheet.widths.count)
    for width in sheet.widths { number(width) }
    count(sheet.heights.count)
    for height in sheet.heights { number(height) }
    count(sheet.frozenRows)
    count(sheet.frozenColumns)
    flag(sheet.isLandscape)
    count(sheet.rows.count)
    for row in sheet.rows {
      count(row.count)
      for cell in row { self.cell(cell) }
    }
  }

  private mutating func style(_ style: SheetDraft.Style) {
    flag(style.isBold)
    flag(style.isItalic)
    flag(style.isWrapped)
    flag(style.hasBorder)
    byte(style.alignment.rawValue)
    text(style.numberFormat)
    colour(style.colour)
    colour(style.fill)
  }

  private mutating func colour(_ colour: UInt32?) { count(colour.map { Int($0) + 1 } ?? 0) }

  private mutating func rule(_ rule: SheetDraft.Rule) {
    range(rule.range)
    switch rule.test {
    case .less(let limit): test(0, limit)
    case .atMost(let limit): test(1, limit)
    case .greater(let limit): test(2, limit)
    case .atLeast(let limit): test(3, limit)
    case .equal(let limit): test(4, limit)
    case .formula(let formula):
      byte(5)
      text(formula)
    }
    count(rule.style)
    flag(rule.isLast)
  }

  private mutating func test(_ kind: UInt8, _ limit: Double) {
    byte(kind)
    number(limit)
  }

  private mutating func cell(_ cell: SheetDraft.Cell) {
    switch cell.value {
    case .empty: byte(0)
    case .number(let value):
      byte(1)
      number(value)
    case .text(let value):
      byte(2)
      text(value)
    }
    count(cell.style)
  }
}

extension WireReader {
  /// Reads what `WireWriter.draft` wrote.
  mutating func draft() throws(WireFault) -> WorkbookDraft {
    var draft = WorkbookDraft(title: try text(), sheets: [])
    for _ in 0..<(try items(ofAtLeast: 9)) { draft.sheets.append(try sheet()) }
    return draft
  }

  private mutating func sheet() throws(WireFault) -> SheetDraft {
    var sheet = SheetDraft(name: try text(), styles: [], rows: [])
    for _ in 0..<(try items(ofAtLeast: 8)) { sheet.styles.append(try style()) }
    for _ in 0..<(try items(ofAtLeast: 4)) { sheet.merged.append(try range()) }
    for _ in 0..<(try items(ofAtLeast: 8)) { sheet.rules.append(try rule()) }
    for _ in 0..<(try items(ofAtLeast: 8)) { sheet.widths.append(try number()) }
    for _ in 0..<(try items(ofAtLeast: 8)) { sheet.heights.append(try number()) }
    sheet.frozenRows = try count(upTo: WireFault.mostRows)
    sheet.frozenColumns = try count(upTo: WireFault.mostRows)
    sheet.isLandscape = try flag()
    for _ in 0..<(try items()) {
      var row: [SheetDraft.Cell] = []
      for _ in 0..<(try items(ofAtLeast: 2)) { row.append(try cell()) }
      sheet.rows.append(row)
    }
    return sheet
  }

  private mutating func style() throws(WireFault) -> SheetDraft.Style {
    var style = SheetDraft.Style()
    style.isBold = try flag()
    style.isItalic = try flag()
    style.isWrapped = try flag()
    style.hasBorder = try flag()
    guard let alignment = SheetDraft.Style.Alignment(rawValue: try byte()) else { throw WireFault() }
    style.alignment = alignment
    style.numberFormat = try text()
    style.colour = try colour()
    style.fill = try colour()
    return style
  }

  private mutating func colour() throws(WireFault) -> UInt32? {
    let value = try count(upTo: Int(UInt32.max) + 1)
    return value == 0 ? nil : UInt32(value - 1)
  }

  private mutating func rule() throws(WireFault) -> SheetDraft.Rule {
    let range = try range()
    let test: SheetDraft.Rule.Test =
      switch try byte() {
      case 0: .less(try number())
      case 1: .atMost(try number())
      case 2: .greater(try number())
      case 3: .atLeast(try number())
      case 4: .equal(try number())
      case 5: .formula(try text())
      default: throw WireFault()
      }
    let style = try count(upTo: WireFault.mostRows)
    return SheetDraft.Rule(range, test, style: style, isLast: try flag())
  }

  private mutating func cell() throws(WireFault) -> SheetDraft.Cell {
    let value: SheetDraft.Cell.Value =
      switch try byte() {
      case 0: .empty
      case 1: .number(try number())
      case 2: .text(try text())
      default: throw WireFault()
      }
    return SheetDraft.Cell(value, style: try count(upTo: WireFault.mostRows))
  }
}
