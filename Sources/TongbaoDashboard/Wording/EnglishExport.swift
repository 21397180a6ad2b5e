import TongbaoExchange

/// Views that leave, in English.
extension EnglishPhrases {
  var exportWords: ExportWords {
    ExportWords(
      title: "Export this view", period: "Period", source: "Source", group: "Regions", filter: "Filter", order: "Order",
      comparison: "Compared", domain: "Domain", limits: "Limits", rankChange: "Places won",
      noMatch: "Nothing matches the filter", new: "New", still: "Still", recovered: "Recovered")
  }

  var workbookWords: WorkbookFormat.Words {
    .init(
      about: "About", thresholds: "Thresholds", legend: "Marks",
      looks: [
        "Numbers have no marks but colours and letters: white and bold on dark red is critical, bold on light red needs "
          + "attention, italic on light green is commended"
      ], notes: "Notes", table: "Table")
  }

  /// A unit that is a word would be read as a part of the name.
  func exportNamed(_ name: String, unit: String) -> String {
    if unit.isEmpty { return name }
    return unit.count > 2 && unit.allSatisfy(\.isLowercase) ? "\(name) (\(unit))" : name + " " + unit
  }

  func name(_ format: ExportFormat) -> String {
    switch format {
    case .xlsx: "Excel workbook"
    case .html: "Web page, ready to print"
    case .markdown: "Markdown"
    case .csv: "CSV, with commas"
    case .tsv: "TSV, with tabs"
    case .json: "JSON"
    case .text: "Text, as on the screen"
    }
  }

  func exportLabel(_ part: ExportForm.Part) -> String {
    switch part {
    case .format: "Format"
    case .encoding: "Encoding"
    case .file: "File"
    }
  }

  func exportEncoding(isForExcel: Bool) -> String { isForExcel ? "UTF-8 with BOM and CRLF, for Excel" : "UTF-8" }
  func exportGoes(to path: String) -> String { "Goes to " + path }
  func exportReplaces(_ path: String) -> String { "\(path) exists: Enter again writes over it, or change the name" }
  var exportNeedsName: String { "Type a file name" }
  func exportFifths(worst: String, best: String) -> String {
    "Colours and numbers: \(worst) the worst fifth … \(best) the best fifth"
  }
  var exportHasStatusColours: String { "The screen is coloured by fifths; the colours here tell the status" }
  func exported(_ path: String) -> String { "Exported to " + path }
  var exporting: String { "Writing…" }
  var nothingToExport: String { "There are no figures to export in this period" }
}
