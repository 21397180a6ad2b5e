import Sheets
import TextDecoding

/// Reads files of separated values: CSV, TSV and their kin, in any encoding that such files come in.
public enum DelimitedReader {
  /// How many columns a record may have: as many as a sheet of a spreadsheet.
  public static let mostColumns = 16384
  /// How many fields a file may have.
  static let mostFields = 1 << 28

  /// Reads a file's bytes. Without a `delimiter` it is the one that a first line `sep=;` names, or else the one that most
  /// evenly separates the first records.
  public static func read(
    _ bytes: [UInt8], name: String, delimiter: UInt8? = nil
  ) throws(DelimitedFault) -> DelimitedTable {
    if isWorkbook(bytes) { throw DelimitedFault(kind: .workbook, line: 1, column: 1) }
    let text = UTF8Text(bytes)
    let named = SeparatorLine(text.bytes, from: text.start)
    let start = named?.end ?? text.start
    let used = delimiter ?? named?.delimiter ?? DelimiterGuess.delimiter(of: text.bytes, from: start)
    let scan = FieldScan(text.bytes, from: start, delimiter: used)
    let lines = TextLines(bytes: text.bytes, start: text.start)
    if let fault = scan.fault { throw lines.fault(fault.kind, at: fault.offset) }
    let fields = DelimitedFields(bytes: text.bytes, scan: scan)
    return DelimitedTable(
      sheet: Sheet(name: name, source: fields), encoding: text.encoding, delimiter: used,
      warnings: text.firstBroken.map { [lines.fault(.brokenBytes(encoding: text.encoding.name), at: $0)] } ?? [],
      fields: fields, lines: lines)
  }

  /// Whether bytes begin as a zip archive or an old Office file does.
  private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
      || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }
}

extension TextEncoding {
  /// What people call the encoding.
  public var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .gb18030: "GB 18030"
    }
  }
}

/// The first line `sep=;` by which spreadsheets are told what separates fields.
struct SeparatorLine {
  var delimiter: UInt8
  /// Where the records begin.
  var end: Int

  init?(_ bytes: [UInt8], from start: Int) {
    var rest = bytes[start...]
    let isQuoted = rest.first == 0x22
    if isQuoted { rest = rest.dropFirst() }
    guard rest.starts(with: "sep=".utf8) || rest.starts(with: "SEP=".utf8), let found = rest.dropFirst(4).first else {
      return nil
    }
    delimiter = found
    guard delimiter < 0x80, delimiter != 0x22, delimiter != 0x0A, delimiter != 0x0D else { return nil }
    rest = rest.dropFirst(5)
    if isQuoted {
      guard rest.first == 0x22 else { return nil }
      rest = rest.dropFirst()
    }
    if rest.first == 0x0D {
      rest = rest.dropFirst(rest.dropFirst().first == 0x0A ? 2 : 1)
    } else if rest.first == 0x0A {
      rest = rest.dropFirst()
    } else if !rest.isEmpty {
      return nil
    }
    end = rest.startIndex
  }
}
