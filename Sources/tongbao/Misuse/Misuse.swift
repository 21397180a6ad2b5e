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
  case manyRegions(String, [Region])
  /// A filter that no region passes.
  case nothingAnswers(String)
  case tooManySortColumns
  case noSortColumn(String, example: String)

  case noSyntaxFiles
  case badSize(String)
  case badKeys(KeyNotationError)
  case terminal(TerminalError)
  /// Standard output cannot be written, in the system's words.
  case outputFailed(String)

  case cannotMakeFolder(String)
  case badMonths(from: String, to: String)
  case badMonth(String)
  case cannotCalibrate(String)
  case noCounties(path: String)

  /// 2, for what could not be carried out; 1, as grep has it, for a search that found nothing.
  var exitCode: Int32 {
    if case .nothingAnswers = self { 1 } else { 2 }
  }

  /// What is wrong and what would mend it, to stand after the program's name.
  func sentence(in language: Language) -> String {
    language == .zh ? ChineseMisuse.sentence(self) : EnglishMisuse.sentence(self)
  }
}
