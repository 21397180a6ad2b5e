import Sheets
import TongbaoCore

/// Why the program that reads and writes workbooks gave no answer.
enum WorkbookToolComplaint: Error, Hashable {
  /// It is in none of these folders.
  case missing([String])
  /// The system does not start it, in its own words.
  case unstartable(String)
  /// It was ended by this signal.
  case crashed(Int32)
  case tooLong
  case cancelled
  /// It said something that cannot be understood.
  case senseless
}

extension Problem {
  init(_ complaint: WorkbookToolComplaint, reading path: String) {
    self.init(
      Wording(zh: ChineseWorkbookSentences.tool(complaint), en: EnglishWorkbookSentences.tool(complaint)),
      at: Place(file: SafeText.escaped(path)))
  }

  /// The problem of a fault, at the sheet and cell where they are known.
  init(_ fault: WorkbookFault, reading path: String) {
    let safe = fault.safe
    self.init(
      Wording(zh: ChineseWorkbookSentences.fault(safe), en: EnglishWorkbookSentences.fault(safe)),
      at: Place(file: SafeText.escaped(path), cell: safe.place))
  }
}

extension WorkbookFault {
  /// The fault without anything that a terminal would obey.
  fileprivate var safe: WorkbookFault {
    var fault = self
    fault.part = SafeText.escaped(part)
    fault.sheet = SafeText.escaped(sheet)
    fault.detail = SafeText.escaped(detail)
    return fault
  }

  /// `sheet!C7`, or the sheet alone; nil where the fault is the file's.
  fileprivate var place: String? {
    guard !sheet.isEmpty else { return nil }
    return cell.map { "\(sheet)!\($0)" } ?? sheet
  }
}
