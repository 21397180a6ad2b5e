import CWorkbook
import Glibc
import Sheets

/// Writes workbooks of the Office Open XML format.
public enum WorkbookWriter {
  /// The moment that a workbook says it was made at where nobody says otherwise: the same draft gives the same bytes.
  public static let unknownMoment: Int64 = 1_577_836_800

  /// The bytes of a workbook.
  /// - Parameter created: seconds since 1970, not 0.
  public static func bytes(
    of draft: WorkbookDraft, created: Int64 = unknownMoment
  ) throws(WorkbookFault) -> [UInt8] {
    for sheet in draft.sheets { try check(sheet) }
    let file = cwb_memory_file()
    guard file >= 0 else { throw WorkbookFault(.noMemory) }
    defer { close(file) }
    // The library takes names only. It makes no file beside this one that outlives the process.
    guard let book = cwb_writer_new("/proc/self/fd/\(file)", PlainText.mended(draft.title, limit: 255), created) else {
      throw WorkbookFault(.noMemory)
    }
    var failure: WorkbookFault?
    do throws(WorkbookFault) {
      let names = SheetNames.mended(draft.sheets.map(\.name))
      for (sheet, name) in zip(draft.sheets, names) { try PageWriter(book, sheet, name: name).write() }
    } catch {
      failure = error
    }
    if let complaint = cwb_writer_close(book), failure == nil {
      failure = WorkbookFault(.unwritable, detail: String(cString: complaint))
    }
    if let failure { throw failure }
    return try contents(of: file)
  }

  /// Refuses what no sheet can hold.
  private static func check(_ sheet: SheetDraft) throws(WorkbookFault) {
    guard sheet.rows.count <= PageWriter.mostRows else {
      throw WorkbookFault(.tooManyRows, sheet: sheet.name, limit: PageWriter.mostRows)
    }
    guard (sheet.rows.map(\.count).max() ?? 0) <= PageWriter.mostColumns else {
      throw WorkbookFault(.tooManyColumns, sheet: sheet.name, limit: PageWriter.mostColumns)
    }
  }

  private static func contents(of file: Int32) throws(WorkbookFault) -> [UInt8] {
    let size = Int(lseek(file, 0, SEEK_END))
    guard size > 0 else { throw WorkbookFault(.unwritable) }
    var bytes = [UInt8](repeating: 0, count: size)
    var done = 0
    while done < size {
      let got = bytes.withUnsafeMutableBytes {
        pread(file, $0.baseAddress?.advanced(by: done), size - done, off_t(done))
      }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { throw WorkbookFault(.unwritable) }
      done += got
    }
    return bytes
  }
}
