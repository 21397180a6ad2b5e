import Sheets

/// What a report leaves as: a text, or a workbook that is still to be made a file of.
public enum ReportContent: Sendable {
  case text(String)
  case workbook(WorkbookDraft)
}
