import Glibc
import TongbaoCore
import TongbaoExchange
import TongbaoStore

/// Files of views that leave.
enum ExportFile {
  /// Writes content to a file in one step, in the place of what is there.
  static func write(_ content: ReportContent, to path: String) throws(Problem) {
    switch content {
    case .text(let text): try AtomicFile.write(Array(text.utf8), to: path)
    case .workbook(let draft): try WorkbookTool.write(draft, to: path)
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
