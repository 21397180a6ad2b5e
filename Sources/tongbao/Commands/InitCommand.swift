import ArgumentParser
import TerminalCanvas
import TongbaoCore
import TongbaoExchange
import TongbaoStore

/// Starts a dataset from a workbook.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Start a dataset from a workbook or a CSV file.",
    discussion: """
      The folder must be empty, or not there yet. It gets dataset.json with an indicator for each header, the file's figures \
      as the first period, and mapping.json, by which next month's file is read with `tongbao import`. Ids, names, units \
      and decimals come from the file; which direction is better, and when a value needs attention, is left to you.

      Examples:
        tongbao init ./our-months 八月.xlsx
        tongbao init ./our-months month.csv --period 2020-08
      """)

  @Argument(help: ArgumentHelp("The folder of the new dataset.", valueName: "folder"), completion: .directory)
  var folder: String

  @Argument(help: ArgumentHelp("A workbook (.xlsx) or separated values.", valueName: "file"), completion: .file())
  var file: String

  @OptionGroup var library: LibraryOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("The period of the file, such as 2020-08.", valueName: "period"))
  var period: String?

  @Flag(help: "Read hidden rows, columns and sheets too.")
  var hidden = false

  func run() throws {
    let options = try library.filled()
    Interruption.endsQuietly(in: options.language)
    let asked = try period.map { text throws(Misuse) -> Period in
      guard let period = Period(text) else { throw Misuse.notAPeriod(text) }
      return period
    }
    let table = try TableFile.read(file, options.language)
    let dataset = NewDataset(
      file: table, library: try Library(told: options.data), asked: asked, includesHidden: hidden)
    let made = try dataset.make(in: folder, language: options.language)
    for note in made.outcome.reading.notes where note.isProblem {
      Console.complain(table.problem(note).line(in: options.language))
    }
    Console.print(InitText(folder: folder, made: made, language: options.language).text)
  }
}
