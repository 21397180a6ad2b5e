import CWorkbook
import Sheets

/// A workbook that has been read, as the pieces of its message.
final class OpenedWorkbook {
  private var head = cwb_buffer()
  private var strings = cwb_strings()
  private var sheets = cwb_buffer()

  init(_ bytes: [UInt8], limits: ReadingLimits, progress: @escaping (Double) -> Void) throws(WorkbookFault) {
    guard bytes.count <= limits.file else { throw WorkbookFault(.fileTooLarge, limit: limits.file) }
    try bytes.withUnsafeBufferPointer { (buffer) throws(WorkbookFault) in
      let all = UnsafeRawBufferPointer(buffer)
      if case .refused(let kind) = FileKind(all) { throw WorkbookFault(kind) }
      let archive = try Archive(all, limits: limits)
      let parts = try WorkbookParts(archive, limits: limits)
      parts.tell(progress, of: archive)
      try read(parts, from: archive)
    }
  }

  deinit {
    cwb_buffer_free(&head)
    cwb_strings_free(&strings)
    cwb_buffer_free(&sheets)
  }

  /// What `WorkbookEncoding` describes, in order; valid as long as this is kept.
  var pieces: [UnsafeRawBufferPointer] {
    [
      UnsafeRawBufferPointer(start: head.bytes, count: head.count),
      UnsafeRawBufferPointer(start: strings.bytes.bytes, count: strings.bytes.count),
      UnsafeRawBufferPointer(start: sheets.bytes, count: sheets.count),
    ]
  }

  private func read(_ parts: WorkbookParts, from archive: Archive) throws(WorkbookFault) {
    if let part = parts.strings { try archive.readStrings(part, into: &strings) }
    let formats = try parts.formats(archive)
    let shares = strings.count
    try withUnsafeMutablePointer(to: &strings) { (strings) throws(WorkbookFault) in
      try formats.withUnsafeBufferPointer { (formats) throws(WorkbookFault) in
        var shared = cwb_shared(
          strings: strings, shared: shares, formats: formats.baseAddress, format_count: formats.count,
          from_1904: parts.countsFrom1904, cells: 0)
        try write { cwb_buffer_varint(&sheets, UInt64(parts.sheets.count)) }
        for sheet in parts.sheets {
          try begin(sheet)
          try archive.readSheet(sheet.part, named: sheet.name, sharing: &shared, into: &sheets)
        }
      }
    }
    try writeHead(parts)
  }

  private func begin(_ sheet: WorkbookParts.SheetPart) throws(WorkbookFault) {
    let name = Array(sheet.name.utf8)
    try write {
      cwb_buffer_varint(&sheets, UInt64(name.count)) && cwb_buffer_add(&sheets, name, name.count)
        && cwb_buffer_add(&sheets, [sheet.visibility.rawValue], 1)
    }
  }

  /// Flags, and the lengths of the texts, which are known once all sheets have been read.
  private func writeHead(_ parts: WorkbookParts) throws(WorkbookFault) {
    try write {
      cwb_buffer_add(&head, [parts.countsFrom1904 ? 1 : 0], 1) && cwb_buffer_varint(&head, UInt64(strings.count))
        && (0..<strings.count).allSatisfy {
          cwb_buffer_varint(&head, UInt64(strings.starts[$0 + 1] - strings.starts[$0]))
        }
    }
  }

  private func write(_ work: () -> Bool) throws(WorkbookFault) {
    guard work() else { throw WorkbookFault(.noMemory) }
  }
}
