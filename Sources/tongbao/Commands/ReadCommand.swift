import ArgumentParser
import TerminalCanvas
import TongbaoBulletin
import TongbaoCore
import TongbaoStore

/// Finds the facts of reports.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Find the facts of a report: figures, lists of regions and their conditions.",
    discussion: """
      A fact is what one sentence says of one indicator: figures of single regions, and lists of regions with what they \
      have in common. What carries figures or regions and is not understood is listed as unread, with the reason; what \
      a report says twice and not alike, such as a count that does not match its list, is a problem with its place.

      With --dataset indicators get the ids of its catalogue, its own places are known, and its region is the one that \
      全省 means where the report does not say. Without --period the title and the sentences tell the period.

      json has facts, unread and problems; docs/bulletin-grammar.md tells all members. The exit code is 1 where there \
      are problems; what is unread is none.

      --into files the facts of one period in a dataset: figures as they are, lists as bounds of those whom they name and, \
      where they are complete, of all others. What would change is shown first; a bound that contradicts a number, or a \
      report that contradicts itself, is told with its place, and nothing is written then. What was filed before stays. \
      --format snapshot prints the period's file instead.

      Examples:
        tongbao read bulletin.txt
        tongbao read bulletin.txt --into ./our-months --dry-run
        tongbao read bulletin.txt --dataset home-market-published --format json > facts.json
        pdftotext bulletin.pdf - | tongbao read - --period 2020-08
      """)

  @Argument(
    help: ArgumentHelp("Files of text, or - for standard input.", valueName: "file"), completion: .file())
  var files: [String]

  @OptionGroup var data: DataOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The period of what tells none, such as 2020-08 or 2020-H2.", valueName: "period"))
  var period: String?

  @Option(help: "How the facts are written; json is for programs.")
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      "The dataset to file the facts in: its name in the data folder, or the path of its folder.", valueName: "dataset"),
    completion: .custom { _, _, _ in Library.namesToComplete })
  var into: String?

  @Flag(help: "With --into: show what would change and write nothing.")
  var dryRun = false

  /// How facts are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, snapshot
  }

  /// The largest report that is read: 64 MB.
  private static let sizeLimit = 1 << 26

  func run() throws {
    let data = try data.filled()
    let reader = try reader(data)
    let readings = try files.map { name in
      let text = ReportText(name: name, bytes: try bytes(of: name))
      for complaint in text.complaints {
        Console.complain(ReadingWording.line(complaint, file: name, in: data.language))
      }
      return NamedReading(file: name, title: title(of: text), reading: reader.read(text))
    }
    if into != nil || format == .snapshot { return try file(readings, data) }
    switch format {
    case .json: Console.print(ReadingJSON(language: data.language).text(of: readings))
    case .text: Console.print(ReadingText(language: data.language).text(of: readings))
    case .snapshot: break
    }
    if readings.contains(where: { !$0.reading.problems.isEmpty }) { throw ExitCode(1) }
  }

  /// The reader that knows the regions, and the dataset's indicators where one is named.
  private func reader(_ data: DataOptions) throws -> ReportReader {
    let library = try Library(told: data.data)
    let book = try RegionBook.read(library.regionsFile, depth: .county)
    let regions = [book.nation] + book.groups.regions + book.provinces + book.branches + book.counties
    let catalogue = try (into ?? self.data.dataset).map { try library.openAsked($0).catalogue }
    return ReportReader(regions: regions, catalogue: catalogue, period: try askedPeriod())
  }

  /// Files the facts in a dataset, or prints the snapshot that they make.
  private func file(_ readings: [NamedReading], _ data: DataOptions) throws {
    guard let name = into ?? self.data.dataset else { throw Misuse.noDatasetToFileIn }
    let source = try Library(told: data.data).openAsked(name)
    let filing = ReportFiling(
      readings: readings, source: source, period: try period(of: readings), language: data.language)
    if into == nil { return Console.print(try filing.snapshotText()) }
    guard try filing.file(isDryRun: dryRun) else { throw ExitCode(1) }
  }

  /// The period to be filed: the one asked for, or the only one that the reports speak of.
  private func period(of readings: [NamedReading]) throws -> Period {
    if let asked = try askedPeriod() { return asked }
    let periods = Set(readings.flatMap(\.reading.periods)).sorted()
    guard let only = periods.first, periods.count == 1 else { throw Misuse.unclearPeriod(periods) }
    return only
  }

  /// The first line of a report, as far as a title goes.
  private func title(of text: ReportText) -> String {
    let line = text.characters.prefix { $0 != 10 }.prefix(80)
    return TextLayout.safe(text.text(0..<line.count))
  }

  private func askedPeriod() throws -> Period? {
    guard let period else { return nil }
    guard let asked = Period(period) else { throw Misuse.notAPeriod(period) }
    return asked
  }

  private func bytes(of name: String) throws -> [UInt8] {
    let bytes = PaddedBytes()
    if name == "-" {
      try FileBytes.read(descriptor: 0, into: bytes, limit: Self.sizeLimit, named: "-")
    } else {
      try FileBytes.read(name, into: bytes, limit: Self.sizeLimit, accepting: .streams)
    }
    return bytes.array
  }
}

/// What was read from a file.
struct NamedReading {
  var file: String
  /// The first line.
  var title = ""
  var reading: ReportReading
}
