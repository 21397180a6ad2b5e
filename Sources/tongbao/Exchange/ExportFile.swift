import Glibc
import TongbaoCore
import TongbaoExchange
import TongbaoStore

/// Files of views that leave.
enum ExportFile {
  /// Writes content to a file in one step, in the place of what is there.
  static func write(_ content: ReportContent, to path: String) throws(Problem) {
    try AtomicFile.write(bytes(of: content, for: path), to: path)
  }

  /// Writes content to a file that is not there yet; tells whether it was written.
  static func create(_ content: ReportContent, at path: String) throws(Problem) -> Bool {
    try AtomicFile.create(bytes(of: content, for: path), at: path)
  }

  private static func bytes(of content: ReportContent, for path: String) throws(Problem) -> [UInt8] {
    switch content {
    case .text(let text): Array(text.utf8)
    case .workbook(let draft): try WorkbookTool.bytes(of: draft, for: path)
    }
  }

  /// Prints a text. A workbook is bytes that no terminal shows: it needs a file.
  static func print(_ content: ReportContent) throws {
    switch content {
    case .text(let text): Console.print(text)
    case .workbook: throw Misuse.workbookNeedsFile
    }
  }
}
