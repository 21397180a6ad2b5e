import CWorkbook
import Sheets

/// Reads workbooks of the Office Open XML format (.xlsx, .xlsm).
public enum WorkbookReader {
  /// Reads a workbook.
  /// - Parameter progress: told now and then how much has been read, 0 to 1.
  public static func workbook(
    _ bytes: [UInt8], limits: ReadingLimits = ReadingLimits(), progress: @escaping (Double) -> Void = { _ in }
  ) throws(WorkbookFault) -> Workbook {
    var body: [UInt8] = []
    try read(bytes, limits: limits, progress: progress) { body.append(contentsOf: $0) }
    return try body.withUnsafeBufferPointer { (all) throws(WorkbookFault) in
      guard case .workbook(let workbook) = try WorkbookMessage(.workbook, body: UnsafeRawBufferPointer(all)) else {
        throw WorkbookFault(.badMessage)
      }
      return workbook
    }
  }

  /// Reads a workbook and hands on the message that says it, in pieces, its head first; nothing is handed on after a fault.
  public static func message(
    _ bytes: [UInt8], limits: ReadingLimits = ReadingLimits(), progress: @escaping (Double) -> Void = { _ in },
    write: (UnsafeRawBufferPointer) -> Void
  ) throws(WorkbookFault) {
    let file = try OpenedWorkbook(bytes, limits: limits, progress: progress)
    WorkbookMessage.head(.workbook, length: file.pieces.reduce(0) { $0 + $1.count }).withUnsafeBytes(write)
    for piece in file.pieces { write(piece) }
  }

  private static func read(
    _ bytes: [UInt8], limits: ReadingLimits, progress: @escaping (Double) -> Void,
    write: (UnsafeRawBufferPointer) -> Void
  ) throws(WorkbookFault) {
    let file = try OpenedWorkbook(bytes, limits: limits, progress: progress)
    for piece in file.pieces { write(piece) }
  }
}
