import TongbaoExchange

/// The wording of views that leave the program.
protocol ExportPhrases: Sendable {
  var exportWords: ExportWords { get }
  var workbookWords: WorkbookFormat.Words { get }
  /// An indicator's name with its unit behind it; empty where it has none.
  func exportNamed(_ name: String, unit: String) -> String
  /// What a format is called where one is chosen.
  func name(_ format: ExportFormat) -> String
  func exportLabel(_ part: ExportForm.Part) -> String
  /// How separated values are encoded.
  func exportEncoding(isForExcel: Bool) -> String
  /// Where the file goes.
  func exportGoes(to path: String) -> String
  /// That something stands there, and what writes over it.
  func exportReplaces(_ path: String) -> String
  var exportNeedsName: String { get }
  /// What the numbers of fifths mean.
  func exportFifths(worst: String, best: String) -> String
  /// That a screen whose colours tell fifths leaves with those of statuses.
  var exportHasStatusColours: String { get }
  func exported(_ path: String) -> String
  var exporting: String { get }
  var nothingToExport: String { get }
}

/// The words above what leaves, and of the window in which that is asked for.
struct ExportWords: Sendable {
  var title: String
  var period, source, group, filter, order, comparison, domain, limits, rankChange, noMatch: String
  /// What has become of the regions that need attention since the period before.
  var new, still, recovered: String
}
