import ArgumentParser
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

      Examples:
        tongbao read bulletin.txt
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

  /// How facts are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
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
      return NamedReading(file: name, reading: reader.read(text))
    }
    switch format {
    case .json: Console.print(ReadingJSON(language: data.language).text(of: readings))
    case .text: Console.print(ReadingText(language: data.language).text(of: readings))
    }
    if readings.contains(where: { !$0.reading.problems.isEmpty }) { throw ExitCode(1) }
  }

  /// The reader that knows the regions, and the dataset's indicators where one is named.
  private func reader(_ data: DataOptions) throws -> ReportReader {
    let library = try Library(told: data.data)
    let book = try RegionBook.read(library.regionsFile, depth: .county)
    let regions = [book.nation] + book.groups.regions + book.provinces + book.branches + book.counties
    let catalogue = try self.data.dataset.map { try library.openAsked($0).catalogue }
    return ReportReader(regions: regions, catalogue: catalogue, period: try askedPeriod())
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
  var reading: ReportReading
}
