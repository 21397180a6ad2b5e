import Sheets

/// The cells of a text that was cut into fields: numbers and texts are made of its bytes when they are asked for.
///
/// A class, since a sheet that hands out millions of cells would otherwise copy what it holds for each.
final class DelimitedFields: CellSource {
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
    guard let range = range(row: row, column: column) else { return .empty }
    return bytes.withUnsafeBufferPointer { DelimitedFields.field(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  func cells(inRow row: Int) -> [(column: Int, cell: Cell)] {
    guard let fields = fields(ofRow: row) else { return [] }
    let end = Int(scan.ends[row]) + 1
    var cells: [(column: Int, cell: Cell)] = []
    cells.reserveCapacity(fields.count)
    bytes.withUnsafeBufferPointer { bytes in
      scan.starts.withUnsafeBufferPointer { starts in
        for field in fields {
          let next = field + 1 < fields.upperBound ? Int(starts[field + 1]) : end
          let cell = DelimitedFields.field(UnsafeBufferPointer(rebasing: bytes[Int(starts[field])..<next - 1]))
          if !cell.isEmpty { cells.append((field - fields.lowerBound, cell)) }
        }
      }
    }
    return cells
  }

  /// The bytes of a field, quotes and all; nil where the record has no such field.
  func range(row: Int, column: Int) -> Range<Int>? {
    guard column >= 0, let fields = fields(ofRow: row), column < fields.count else { return nil }
    let field = fields.lowerBound + column
    let isLast = field == fields.upperBound - 1
    return Int(scan.starts[field])..<(isLast ? Int(scan.ends[row]) : Int(scan.starts[field + 1]) - 1)
  }

  /// Where a record begins.
  func start(ofRow row: Int) -> Int? { fields(ofRow: row).map { Int(scan.starts[$0.lowerBound]) } }

  /// How many line breaks stand within the quotes of the records before one.
  func breaks(beforeRow row: Int) -> Int { scan.breaks(beforeRow: row) }

  private func fields(ofRow row: Int) -> Range<Int>? {
    guard row >= 0, row < scan.firstFields.count else { return nil }
    let end = row + 1 < scan.firstFields.count ? Int(scan.firstFields[row + 1]) : scan.starts.count
    return Int(scan.firstFields[row])..<end
  }

  /// The cell of a field, quotes and all.
  private static func field(_ field: UnsafeBufferPointer<UInt8>) -> Cell {
    field.first == UInt8(ascii: "\"") ? quoted(field) : cell(field)
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
