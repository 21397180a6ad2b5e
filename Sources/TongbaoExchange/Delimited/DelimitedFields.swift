import Sheets

/// The cells of a text that was cut into fields: numbers and texts are made of its bytes when they are asked for.
struct DelimitedFields: CellSource {
  let bytes: [UInt8]
  private let scan: FieldScan

  init(bytes: [UInt8], scan: FieldScan) {
    self.bytes = bytes
    self.scan = scan
  }

  var rowCount: Int { scan.rowCount }
  var columnCount: Int { scan.columnCount }
  var cellCount: Int { scan.filledCount }

  func cell(row: Int, column: Int) -> Cell {
    range(row: row, column: column).map(cell) ?? .empty
  }

  func cells(inRow row: Int) -> [(column: Int, cell: Cell)] {
    guard let fields = fields(ofRow: row) else { return [] }
    var cells: [(column: Int, cell: Cell)] = []
    cells.reserveCapacity(fields.count)
    for field in fields {
      let cell = cell(range(ofField: field, row: row, isLast: field == fields.upperBound - 1))
      if !cell.isEmpty { cells.append((field - fields.lowerBound, cell)) }
    }
    return cells
  }

  /// The bytes of a field, quotes and all; nil where the record has no such field.
  func range(row: Int, column: Int) -> Range<Int>? {
    guard column >= 0, let fields = fields(ofRow: row), column < fields.count else { return nil }
    let field = fields.lowerBound + column
    return range(ofField: field, row: row, isLast: field == fields.upperBound - 1)
  }

  private func range(ofField field: Int, row: Int, isLast: Bool) -> Range<Int> {
    let start = Int(scan.starts[field])
    return start..<(isLast ? Int(scan.ends[row]) : Int(scan.starts[field + 1]) - 1)
  }

  private func fields(ofRow row: Int) -> Range<Int>? {
    guard row >= 0, row < scan.firstFields.count else { return nil }
    let end = row + 1 < scan.firstFields.count ? Int(scan.firstFields[row + 1]) : scan.starts.count
    return Int(scan.firstFields[row])..<end
  }

  private func cell(_ range: Range<Int>) -> Cell {
    bytes.withUnsafeBufferPointer { bytes in
      let field = UnsafeBufferPointer(rebasing: bytes[range])
      if field.first == UInt8(ascii: "\"") { return DelimitedFields.quoted(field) }
      return DelimitedFields.cell(field)
    }
  }

  private static func cell(_ field: UnsafeBufferPointer<UInt8>) -> Cell {
    if field.isEmpty { return .empty }
    if let number = FieldNumber.value(of: field) { return Cell(.number(number)) }
    return Cell(.text(String(decoding: field, as: UTF8.self)))
  }

  /// The cell of a field that begins with a quote: what stands between the quotes, and what follows them.
  private static func quoted(_ field: UnsafeBufferPointer<UInt8>) -> Cell {
    guard let close = FieldScan.close(of: 0, in: field) else { return .empty }
    let inside = UnsafeBufferPointer(rebasing: field[1..<close])
    if close == field.count - 1, !inside.contains(UInt8(ascii: "\"")) { return cell(inside) }
    var text: [UInt8] = []
    text.reserveCapacity(field.count)
    var index = 0
    while index < inside.count {
      text.append(inside[index])
      index += inside[index] == UInt8(ascii: "\"") ? 2 : 1
    }
    text += field[(close + 1)...]
    return text.withUnsafeBufferPointer(cell)
  }
}
