import ArgumentParser
import TongbaoCore
import TongbaoGenerator
import TongbaoStore

/// Makes demo data: synthetic months that agree with a published bulletin, or a large set to measure speed with.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Make synthetic data: months that agree with a published bulletin, or a large set.",
    discussion: """
      The same seed makes the same bytes. Existing files of the same names are replaced, each at once.
      Examples:
        tongbao generate data/home-market-demo
        tongbao generate demo2 --seed 7 --from 2019-01 --to 2020-12 --catalogue data/home-market-demo
        tongbao generate large --large --regions 3000 --indicators 60 --periods 36
      """)

  @Argument(help: ArgumentHelp("The dataset's folder; made where it is missing.", valueName: "folder"))
  var folder: String

  @Option(help: "Another seed makes another market.")
  var seed: UInt64 = 2020

  @Option(help: "The first month.")
  var from = "2019-01"

  @Option(help: "The last month.")
  var to = "2020-12"

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
    if large { try generateLargeSet(library) } else { try generateMonths(library) }
  }

  private func generateMonths(_ library: Library) throws {
    guard let first = Period(from), let last = Period(to), first <= last else {
      throw Misuse.badMonths(from: from, to: to)
    }
    let published = try library.open(calibration)
    guard let period = published.periods.last,
      let snapshot = published.load(period, with: published.reader()).snapshot
    else { throw Misuse.cannotCalibrate(calibration) }
    let source = try catalogueSource(library)
    let months = try HomeMarketModel.generate(
      catalogue: source.catalogue, roster: source.roster, calibration: snapshot, months: first...last, seed: seed)
    let writer = SnapshotWriter(catalogue: source.catalogue, roster: source.roster)
    for month in months { try AtomicFile.write(writer.bytes(of: month), to: "\(folder)/\(month.period).json") }
  }

  /// The dataset whose catalogue is used; a new folder gets a copy of it.
  private func catalogueSource(_ library: Library) throws -> FolderSource {
    let own = "\(folder)/\(FolderSource.catalogueName)"
    if catalogue == nil, Files.exists(own) { return try library.open(folder.contains("/") ? folder : "./" + folder) }
    let source = try library.open(catalogue ?? "home-market-demo")
    try AtomicFile.write(CatalogueWriter.bytes(of: source.catalogue, head: source.roster.head), to: own)
    return source
  }

  private func generateLargeSet(_ library: Library) throws {
    guard let first = Period(from) else { throw Misuse.badMonth(from) }
    let book = try RegionBook.read(library.regionsFile, depth: .county)
    guard let roster = book.roster(head: .nation, level: .county) else {
      throw Misuse.noCounties(path: library.regionsFile)
    }
    let model = try LargeSetModel(
      roster: roster, regions: regions, indicators: indicators, periods: periods, from: first, seed: seed)
    let own = "\(folder)/\(FolderSource.catalogueName)"
    try AtomicFile.write(CatalogueWriter.bytes(of: model.catalogue, head: roster.head), to: own)
    let writer = SnapshotWriter(catalogue: model.catalogue, roster: model.roster)
    for month in model { try AtomicFile.write(writer.bytes(of: month), to: "\(folder)/\(month.period).json") }
  }
}
