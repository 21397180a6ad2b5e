import Sheets
import TextDecoding

/// A file of separated values: its one sheet, and how it was written. Each record is a row of the sheet, empty ones too.
public struct DelimitedTable: Sendable {
  public var sheet: Sheet
  public var encoding: TextEncoding
  /// The character between fields.
  public var delimiter: UInt8
  /// What is wrong with the file although it could be read.
  public var warnings: [DelimitedFault]
  let fields: DelimitedFields
  let lines: TextLines

  /// Where a cell stands in the file, by the first character of its field; nil where the record has no such field. It is counted from
  /// the beginning of its record.
  public func place(of cell: CellPlace) -> (line: Int, column: Int)? {
    guard let field = fields.range(row: cell.row, column: cell.column), let record = fields.start(ofRow: cell.row),
      let first = fields.start(ofRow: 0)
    else { return nil }
    let line = lines.place(of: first).line + cell.row + fields.breaks(beforeRow: cell.row)
    return lines.place(of: field.lowerBound, inLine: line, from: record)
  }
}

/// The lines of a text, which end with a line feed, a carriage return, or both.
struct TextLines: Sendable {
  let bytes: [UInt8]
  /// Where the first line begins.
  let start: Int

  /// The line of a byte and the column of its character, both from 1.
  func place(of offset: Int) -> (line: Int, column: Int) { place(of: offset, inLine: 1, from: start) }

  /// The same, counted from a line of which it is known where it begins.
  func place(of offset: Int, inLine known: Int, from start: Int) -> (line: Int, column: Int) {
    var line = known
    var first = start
    bytes.withUnsafeBufferPointer { bytes in
      for index in start..<max(start, min(offset, bytes.count)) where bytes[index] <= 0x0D {
        guard bytes[index] == 0x0A || (bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
        else { continue }
        line += 1
        first = index + 1
      }
    }
    let column = bytes[first..<max(first, min(offset, bytes.count))].count { $0 & 0xC0 != 0x80 } + 1
    return (line, column)
  }

  /// A fault at a byte.
  func fault(_ kind: DelimitedFault.Kind, at offset: Int) -> DelimitedFault {
    let place = place(of: offset)
    return DelimitedFault(kind: kind, line: place.line, column: place.column)
  }
}
