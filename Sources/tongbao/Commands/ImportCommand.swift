import ArgumentParser
import TongbaoCore
import TongbaoDashboard
import TongbaoExchange
import TongbaoStore

/// Takes the values of a workbook, or of a file of separated values, into a dataset.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take the figures of a workbook or a CSV file into a dataset.",
    discussion: """
      The tables are found by the names of regions in them, wherever they stand; headers are matched to the catalogue's names and \
      aliases, and values come in its units. What would change is shown first, old and new, with the alerts that flip; \
      what does not fit is told with sheet and cell, and then nothing is written, unless --partial lets it be left out. \
      Values are checked as `tongbao check` does: what cannot be is an error, what is unlikely a warning. A value that the file does not have stays as it is. The snapshot keeps which cell each value came from.

      Headers that the catalogue does not know are told once and for all in mapping.json beside the dataset: --propose writes \
      or completes it, with the likely indicators. Totals go to the head of the table; subtotals, rankings and growth rates \
      are left out, and so is what is hidden, unless --hidden asks for it. Without --period a title, the name of a sheet or the file's name tells it.

      The exit code is 0 where it was written, or nothing was new, 1 where something does not fit or no value was found, 2 where it could not be done.

      Examples:
        tongbao import 八月.xlsx --dry-run
        tongbao import 八月.xlsx --dataset ./our-months --propose
        tongbao import month.csv --dataset ./our-months --period 2020-08
        tongbao import 附件.xlsx --sheet '附件1' --format json
      """)

  @Argument(help: ArgumentHelp("A workbook (.xlsx) or separated values.", valueName: "file"), completion: .file())
  var file: String

  @OptionGroup var data: DataOptions
  @OptionGroup var whose: UnderOption

  @Option(name: .shortAndLong, help: ArgumentHelp("The period, such as 2020-08.", valueName: "period"))
  var period: String?

  @Option(
    help: ArgumentHelp("The sheet to read: its name, a pattern such as '附件*', or its number.", valueName: "sheet"))
  var sheet: String?

  @Option(
    help: ArgumentHelp("The mapping of headers; mapping.json beside the dataset without it.", valueName: "file"),
    completion: .file())
  var mapping: String?

  @Flag(help: "Show what would change and write nothing.")
  var dryRun = false

  @Flag(help: "Write what fits although something does not.")
  var partial = false

  @Flag(help: "Read hidden rows, columns and sheets too.")
  var hidden = false

  @Flag(help: "Write the headers that were not found to the mapping, with the likely indicators.")
  var propose = false

  @Option(help: "How it is told; json is for programs.")
  var format: Format = .text

  /// How what would change is told.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func run() throws {
    let options = try data.filled()
    Interruption.endsQuietly(in: options.language)
    let source = try Library(told: options.data).openAsked(options.dataset, under: whose.under)
    let mapping = try source.mapping(at: propose && !Files.exists(self.mapping ?? "") ? nil : self.mapping)
    let asked = ImportReader.Options(period: try askedPeriod(source), sheet: sheet, includesHidden: hidden)
    let file = try TableFile.read(self.file, options.language)
    for warning in file.warnings { Console.complain(warning.line(in: options.language)) }
    let reading = try file.reading(ImportReader(source.dataset, mapping: mapping, options: asked))
    let filing = ImportFiling(
      file: file, reading: reading, source: source, isDryRun: dryRun, isPartial: partial)
    let outcome = try filing.carryOut()
    let proposed = try propose(reading, over: mapping, source)
    complain(
      reading.notes.filter(\.isProblem).prefix(Self.mostLines).map(file.problem) + outcome.findings, options.language)
    switch format {
    case .text:
      let text = ImportText(
        file: file, reading: reading, outcome: outcome, proposed: proposed, language: options.language)
      Console.print(text.text)
    case .json:
      Console.print(ImportJSON(file: file, reading: reading, outcome: outcome, language: options.language).text)
    }
    if outcome.hasProblems || outcome.state == .nothingRead { throw ExitCode(1) }
  }

  /// How many problems are told, for a file that is no table at all may have one in every cell.
  private static let mostLines = 400

  private func complain(_ problems: [Problem], _ language: Language) {
    for problem in problems { Console.complain(problem.line(in: language)) }
  }

  /// Writes the mapping with every header of the tables in it; the path, where that was asked for and something was open.
  private func propose(
    _ reading: ImportReading, over mapping: WorkbookMapping, _ source: FolderSource
  ) throws -> String? {
    guard propose, !dryRun else { return nil }
    let proposal = reading.proposal(over: mapping)
    guard proposal != mapping else { return nil }
    let path = self.mapping ?? source.mappingPath
    try source.write(proposal, to: path)
    return path
  }

  private func askedPeriod(_ source: FolderSource) throws -> Period? {
    guard let period else { return nil }
    guard let asked = Period(period) else { throw Misuse.notAPeriod(period) }
    guard asked.kind == source.catalogue.every else {
      throw Misuse.otherKindThanDataset(asked, example: source.periods.last)
    }
    return asked
  }
}
