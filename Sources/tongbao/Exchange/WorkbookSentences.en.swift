import Sheets

/// What is wrong with a workbook, in English.
enum EnglishWorkbookSentences {
  static func fault(_ fault: WorkbookFault) -> String {
    let (part, detail, limit) = (fault.part, fault.detail, fault.limit)
    let inPart = part.isEmpty ? "" : "\(part): "
    let at =
      fault.line > 0 ? " (\(part), line \(fault.line), column \(fault.column))" : part.isEmpty ? "" : " (\(part))"
    switch fault.kind {
    case .damagedArchive:
      return
        "the file is damaged or cut (\(inPart)\(detail)); copy or download it again, or open it in Excel and save it anew"
    case .missingPart: return "\"\(part)\" is missing in the file; open it in Excel and save it as .xlsx"
    case .lockedPart: return "\"\(part)\" is locked with a password of the archive; remove the password and try again"
    case .partTooLarge:
      return
        "\"\(part)\" unpacks to more than \(bytes(limit)), which no usual workbook does; check where the file comes from, or split it"
    case .archiveTooLarge:
      return
        "the file unpacks to more than \(bytes(limit)), which no usual workbook does; check where it comes from, or split it"
    case .badMarkup: return "this is no sound workbook\(at) (\(detail)); open it in Excel and save it as .xlsx"
    case .documentType:
      return
        "the file declares a document type, which no workbook does\(at); it is not read for safety, check where it comes from"
    case .markupTooDeep:
      return
        "the file nests more than \(limit) levels deep, which no usual workbook does\(at); check where it comes from"
    case .markupTooLong:
      return
        "a tag of the file is longer than \(bytes(limit)), which none of a usual workbook is\(at); check where the file comes from"
    case .noMemory: return "there is not enough memory; split the workbook and try again"
    case .badPlace:
      return "\"\(detail)\" names no cell, row or column\(at); open the file in Excel and save it as .xlsx"
    case .placeOutside:
      return "\"\(detail)\" lies beyond a sheet's 1048576 rows and 16384 columns\(at); check where the file comes from"
    case .cellTwice:
      return "this cell stands in the file twice, and nothing tells which counts; open it in Excel and save it as .xlsx"
    case .badValue:
      return
        "the cell's value \"\(detail)\" is not of the kind that the file says\(at); open it in Excel and save it as .xlsx"
    case .noSuchString:
      return
        "the cell refers to text number \(detail), which is not there\(at); open the file in Excel and save it as .xlsx"
    case .tooManyCells:
      return "there are more than \(limit) cells; keep only the sheets to be imported, or split the workbook"
    case .tooManyMerged: return "there are more than \(limit) merged ranges; unmerge those that are not needed"
    case .tooMuchText:
      return "there is more than \(bytes(limit)) of text; keep only the sheets to be imported, or split the workbook"
    case .empty: return "the file is empty; check that it was copied wholly"
    case .fileTooLarge:
      return "the file is larger than \(bytes(limit)); keep only the sheets to be imported, or split the workbook"
    case .notAWorkbook: return "this is no Excel workbook; give an .xlsx file, or .csv or .tsv for tables of text"
    case .webPage:
      return "this is a web page or other XML, not an Excel workbook; open it in Excel and save it as .xlsx"
    case .oldWorkbook:
      return "this is a workbook of the old format (.xls); open it in Excel or LibreOffice and save it as .xlsx"
    case .encrypted:
      return "the workbook has a password; open it in Excel or LibreOffice, remove the password and save it as .xlsx"
    case .binaryWorkbook: return "this is a binary workbook (.xlsb); open it in Excel and save it as .xlsx"
    case .openDocument: return "this is an OpenDocument file (.ods); open it in LibreOffice and save it as .xlsx"
    case .otherDocument: return "this is a document of another program, not an Excel workbook; give an .xlsx file"
    case .pathOutside:
      return
        "\"\(part)\" points to \"\(detail)\" outside the file; it is not read for safety, check where the file comes from"
    case .noSheets: return "the workbook has no sheet with cells; check the file"
    case .tooManySheets: return "there are more than \(limit) sheets; keep only those to be imported"
    case .badMessage:
      return "tongbao and tongbao-workbook are not of the same version; install them anew (make install)"
    case .tooManyRows: return "there are more rows than the \(limit) of a sheet; write less of it, or CSV"
    case .tooManyColumns: return "there are more columns than the \(limit) of a sheet; write less of it, or CSV"
    case .unwritable:
      return
        "the workbook could not be written\(detail.isEmpty ? "" : " (\(detail))"); check the room on the disk, or write CSV"
    }
  }

  static func tool(_ complaint: WorkbookToolComplaint) -> String {
    switch complaint {
    case .missing(let folders):
      "tongbao-workbook, the program that reads and writes workbooks, is not there (looked in \(folders.joined(separator: ", "))); "
        + "install anew (make install), or use CSV"
    case .unstartable(let reason):
      "tongbao-workbook cannot be started (\(reason)); install anew (make install), or use CSV"
    case .crashed(let signal):
      "the program that reads and writes workbooks ended unexpectedly (signal \(signal)); the file may be damaged: "
        + "open it in Excel and save it as .xlsx, or use CSV"
    case .tooLong: "this took too long and was stopped; keep only the sheets that are needed, or split the workbook"
    case .cancelled: "cancelled"
    case .senseless:
      "the program that reads and writes workbooks gave no whole answer; try again, and if that does not help install anew (make install)"
    }
  }

  private static func bytes(_ limit: Int) -> String { limit >= 1 << 20 ? "\(limit >> 20) MB" : "\(limit) bytes" }
}
