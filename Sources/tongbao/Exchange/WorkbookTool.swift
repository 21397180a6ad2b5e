import Glibc
import Sheets
import TongbaoCore
import TongbaoStore

/// Reads and writes workbooks through `tongbao-workbook`, a program of its own: what a hostile file may do ends with that process.
enum WorkbookTool {
  /// Reads a workbook of these bytes; `path` is for the complaints.
  /// - Parameter progress: told now and then how much has been read, 0 to 1.
  /// - Throws: the problem, at the path and where that is known at the sheet and the cell.
  static func read(
    _ bytes: [UInt8], named path: String, progress: (Double) -> Void = { _ in }
  ) throws(Problem) -> Workbook {
    let answer = try ask("read", with: bytes, about: path, progress: progress)
    guard case .workbook(let workbook) = answer else { throw Problem(.senseless, reading: path) }
    return workbook
  }

  /// The bytes of a workbook; `path` is for the complaints.
  static func bytes(of draft: WorkbookDraft, for path: String) throws(Problem) -> [UInt8] {
    let message = WorkbookMessage.draft(draft).bytes
    let answer = try ask("write", with: message, about: path, progress: { _ in })
    guard case .file(let bytes) = answer else { throw Problem(.senseless, reading: path) }
    return bytes
  }

  /// The last message of the program.
  private static func ask(
    _ task: String, with bytes: [UInt8], about path: String, progress: (Double) -> Void
  ) throws(Problem) -> WorkbookMessage {
    let answer: WorkbookMessage
    do throws(WorkbookToolComplaint) {
      guard let program = Places.workbookTool else { throw .missing(Places.workbookToolFolders) }
      let process = try ToolProcess([program, task])
      answer = try process.exchange(bytes, progress: progress)
    } catch {
      throw Problem(error, reading: path)
    }
    guard case .fault(let fault) = answer else { return answer }
    throw Problem(fault, reading: path)
  }
}
