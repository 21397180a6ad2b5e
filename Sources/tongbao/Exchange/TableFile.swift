import Sheets
import TongbaoCore
import TongbaoExchange
import TongbaoStore

/// A file of tables that was read: a workbook, or separated values.
struct TableFile {
  let path: String
  let sheets: [Sheet]
  /// The SHA-256 of its bytes.
  let checksum: String
  /// What is wrong with it although it could be read.
  let warnings: [Problem]
  private let delimited: DelimitedTable?

  /// The file's own name.
  var name: String { Files.name(path) }
  var isWorkbook: Bool { delimited == nil }

  /// The largest file that is read: 1 GiB of separated values; workbooks have limits of their own.
  private static let sizeLimit = 1 << 30

  /// Reads a file, as what its bytes are: its name does not count.
  init(_ path: String, progress: (Double) -> Void) throws(Problem) {
    self.path = path
    let bytes = PaddedBytes()
    try FileBytes.read(path, into: bytes, limit: Self.sizeLimit)
    let content = bytes.array
    checksum = SHA256.hexadecimal(of: content)
    if Self.isWorkbook(content) {
      sheets = try WorkbookTool.read(content, named: path, progress: progress).sheets
      (delimited, warnings) = (nil, [])
      return
    }
    if let kind = Self.otherKind(content) { throw Problem(WorkbookFault(kind), reading: path) }
    do throws(DelimitedFault) {
      let table = try DelimitedReader.read(content, name: Self.stem(path))
      sheets = [table.sheet]
      delimited = table
      warnings = table.warnings.map { $0.problem(file: path) }
    } catch {
      throw error.problem(file: path)
    }
  }

  /// Where a cell stands: `八月.xlsx:附件1!C7`, or line and column of separated values.
  func place(_ place: SheetPlace) -> Place {
    let file = SafeText.escaped(path)
    guard let delimited else { return Place(file: file, cell: "\(place)") }
    guard let cell = place.cell, let here = delimited.place(of: cell) else { return Place(file: file) }
    return Place(file: file, line: here.line, column: here.column)
  }

  /// Reads a file, and tells on a terminal how far that has come where it takes long.
  static func read(_ path: String, _ language: Language) throws(Problem) -> TableFile {
    let name = SafeText.escaped(Files.name(path))
    var line = ProgressLine(language == .zh ? "读取 \(name)" : "reading \(name)")
    defer { line.finish() }
    return try TableFile(path) { line.tell($0) }
  }

  /// What its sheets say; what keeps them from being read is a problem of the file.
  func reading(_ reader: ImportReader) throws(Problem) -> ImportReading {
    do throws(ImportRefusal) {
      return try reader.read(sheets, file: name)
    } catch {
      throw Problem(error, at: Place(wholeOf: path))
    }
  }

  /// What does not fit, at its place.
  func problem(_ note: ImportNote) -> Problem {
    Problem(Wording(zh: note.sentence(in: .zh), en: note.sentence(in: .en)), at: place(note.place))
  }

  /// Whether bytes begin as a zip archive does, or as the files of old office programs, of which the reader of workbooks says what to
  /// do.
  private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
      || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  /// What a file is that has neither cells nor fields, by its first bytes; nil for what may be separated values.
  private static func otherKind(_ bytes: [UInt8]) -> WorkbookFault.Kind? {
    let text = bytes.prefix(512).drop { [0xEF, 0xBB, 0xBF, 0x09, 0x0A, 0x0D, 0x20].contains($0) }
    guard let first = text.first else { return bytes.count <= 512 ? .empty : nil }
    if bytes.starts(with: "%PDF".utf8) || bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return .notAWorkbook }
    guard first == UInt8(ascii: "<"), let next = text.dropFirst().first else { return nil }
    // A bound may stand in the first cell: <70.
    let isMark = next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || (0x61...0x7A).contains(next | 0x20)
    return isMark && text.contains(UInt8(ascii: ">")) ? .webPage : nil
  }

  private static func stem(_ path: String) -> String {
    let name = Files.name(path)
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}
