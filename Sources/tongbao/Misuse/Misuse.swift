import CursesTerminal
import TerminalCanvas
import TongbaoCore

/// Something in what was asked for that keeps a command from being carried out, as a value; its wording stands in one
/// file per language.
enum Misuse: Error {
  /// What the parser of arguments says, and the command whose help tells what it takes.
  case refused(ParserSentence, command: String)
  case noCommand(String, commands: [String])

  case noDataFolder
  case notADataFolder(String)
  case noDatasets(folder: String)
  case noDataset(String, names: [String], folder: String)
  /// A path where nothing is.
  case noFolder(String)
  /// A dataset whose catalogue is wrong, and the others that there are.
  case cannotOpen(String, others: [String])

  case noPeriods(path: String)
  case notAPeriod(String)
  case noSuchPeriod(Period, dataset: String, first: Period, last: Period)
  case noDomains(path: String)
  case noDomain(String, domains: [Domain])
  /// A dataset that has only the one table of its head.
  case noTables(dataset: String)
  case noTable(String, dataset: String)
  case noRegion(String)
  /// A region that is no row here: it stands in the table of another, or has one of its own, or both.
  case elsewhere(Region, under: Region?, hasTable: Bool)
  case manyRegions(String, [Region])
  /// A filter that no region passes.
  case nothingAnswers(String)
  /// Rows that a domain's table does not have, and the dimensions that it has.
  case noRowsBy(String, domain: Domain, dimensions: [Dimension])
  /// A name that is no dimension of the dataset's.
  case noDimension(String, dimensions: [Dimension])
  /// A briefing of tasks and of something else at once.
  case tasksAlone
  /// A snapshot is asked for, and no dataset whose indicators it has.
  case noDatasetToFileIn
  /// A period of another kind than the dataset's, and one of that, where it has any.
  case otherKindThanDataset(Period, example: Period?)
  /// Reports of several periods, or of none, of which one is to be filed.
  case unclearPeriod([Period])
  case tooManySortColumns
  /// A name that is no indicator of the dataset's, and one that is.
  case noIndicator(String, example: String)
  case noSortColumn(String, example: String)

  /// Options that do not say together which task is to be ticked off where.
  case unclearTick
  case badDay(String)
  case futureDay(String, today: String)

  /// Nothing that this person wrote about the value stands any more.
  case nothingToTakeBack(by: String)

  case noSyntaxFiles
  case badSize(String)
  case badKeys(KeyNotationError)
  case terminal(TerminalError)
  /// Standard output cannot be written, in the system's words.
  case outputFailed(String)

  /// A view of which nothing is known.
  case nothingToExport
  /// A file whose name does not tell a format.
  case noExportFormat(String)
  case workbookNeedsFile

  case cannotMakeFolder(String)
  /// A folder for a new dataset that has something in it, or is no folder.
  case folderNotEmpty(String)
  /// Two ends that are no periods of one kind in order, and two that are.
  case badSpan(from: String, to: String, example: ClosedRange<Period>)
  case badMonth(String)
  case cannotCalibrate(String)
  case noCounties(path: String)
  /// A folder whose dataset's periods are of another kind than those to be made.
  case otherKindOfPeriod(String)
  case outsidePeriods(String, first: Period, last: Period)
  /// A dataset whose rows are as deep as the levels that were asked for.
  case nothingBelow(String)

  /// 2, for what could not be carried out; 1, as grep has it, for a search that found nothing.
  var exitCode: Int32 {
    if case .nothingAnswers = self { 1 } else { 2 }
  }

  /// What is wrong and what would mend it, to stand after the program's name.
  func sentence(in language: Language) -> String {
    language == .zh ? ChineseMisuse.sentence(self) : EnglishMisuse.sentence(self)
  }
}
