import ArgumentParser
import TongbaoCore
import TongbaoGenerator
import TongbaoStore

/// Makes demo data: synthetic months that agree with a published bulletin, weeks, the levels below, or a large set to
/// measure speed with.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Make synthetic data: months that agree with a bulletin, weeks, the levels below, or a large set.",
    discussion: """
      The same seed makes the same bytes. Existing files of the same names are replaced, each at once; with --levels a
      folder that already holds periods keeps them, and their figures are shared out among the regions below.
      Examples:
        tongbao generate data/home-market-demo
        tongbao generate demo2 --seed 7 --from 2019-01 --to 2020-12 --catalogue data/home-market-demo
        tongbao generate demo2 --levels county
        tongbao generate weeks --period week --from 2020-W01 --to 2020-W40
        tongbao generate large --large --regions 3000 --indicators 60 --periods 36
      """)

  @Argument(help: ArgumentHelp("The dataset's folder; made where it is missing.", valueName: "folder"))
  var folder: String

  @Option(help: "Another seed makes another market.")
  var seed: UInt64 = 2020

  @Option(help: "The first period; 2019-01 without it, or the first week or ten days of 2020.")
  var from: String?

  @Option(help: "The last period; 2020-12 without it, or the last week or ten days of 2020.")
  var to: String?

  @Option(help: ArgumentHelp("The kind of period: month, week or ten_days; month without it.", valueName: "kind"))
  var period: GeneratedPeriod?

  @Option(help: ArgumentHelp("Also make the regions below, down to branch or county.", valueName: "level"))
  var levels: GeneratedLevel?

  @Option(help: ArgumentHelp("The published dataset that the months must agree with.", valueName: "dataset"))
  var calibration = "home-market-published"

  @Option(help: ArgumentHelp("The dataset whose catalogue is used; the folder's own without it.", valueName: "dataset"))
  var catalogue: String?

  @Flag(help: "A large set of counties instead, to measure speed with.")
  var large = false

  @Option(help: "Of a large set: how many counties.")
  var regions = 3000

  @Option(help: "Of a large set: how many indicators.")
  var indicators = 60

  @Option(help: "Of a large set: how many months.")
  var periods = 36

  @OptionGroup var data: LibraryOptions

  func run() throws {
    let library = try Library(told: try data.filled().data)
    guard Files.makeFolder(folder) else { throw Misuse.cannotMakeFolder(folder) }
    try generate(library)
  }

  private func generate(_ library: Library) throws {
    if large { return try generateLargeSet(library) }
    guard let levels else { return try generatePeriods(library) }
    if try !holdsPeriods(library) { try generatePeriods(library) }
    try generateLevels(down: levels.level, library)
  }

  private func generatePeriods(_ library: Library) throws {
    switch period ?? .month {
    case .month: try generateMonths(library)
    case .week, .tenDays: try generateShortPeriods(library)
    }
  }

  /// The span that was asked for, or `whole`, whose ends are examples of how to write one.
  func span(within whole: ClosedRange<Period>) throws -> ClosedRange<Period> {
    let first = from.map(Period.init) ?? whole.lowerBound
    let last = to.map(Period.init) ?? whole.upperBound
    guard let first, let last, first.kind == whole.lowerBound.kind, last.kind == first.kind, first <= last else {
      throw Misuse.badSpan(
        from: from ?? "\(whole.lowerBound)", to: to ?? "\(whole.upperBound)", example: whole)
    }
    return first...last
  }

  /// The folder as a path, so that it is not looked for among the datasets.
  var folderPath: String { folder.contains("/") ? folder : "./" + folder }

  /// The path of the folder's catalogue.
  var ownCatalogue: String { "\(folder)/\(FolderSource.catalogueName)" }
}

/// The kinds of period that can be made.
enum GeneratedPeriod: String, ExpressibleByArgument, CaseIterable {
  case month, week
  case tenDays = "ten_days"

  var kind: Period.Kind {
    switch self {
    case .month: .month
    case .week: .week
    case .tenDays: .tenDays
    }
  }
}

/// The levels below the provinces that can be made.
enum GeneratedLevel: String, ExpressibleByArgument, CaseIterable {
  case branch, county

  var level: Level { self == .branch ? .branch : .county }
}
