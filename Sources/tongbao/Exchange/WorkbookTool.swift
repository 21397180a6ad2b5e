import Sheets
import TongbaoCore

/// Workbooks are written by a program beside this one.
enum WorkbookTool {
  static func write(_ draft: WorkbookDraft, to path: String) throws(Problem) {
    throw Problem(
      Wording(zh: "尚不能写工作簿；请改用 .html 或 .csv", en: "workbooks cannot be written yet: use .html or .csv"),
      at: Place(file: path))
  }
}
