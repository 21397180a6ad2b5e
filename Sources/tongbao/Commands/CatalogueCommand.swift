import ArgumentParser
import TongbaoCore
import TongbaoExchange
import TongbaoStore

/// Lists the indicators of a dataset: names, units, thresholds and definitions.
struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue", abstract: "List the indicators of a dataset, with units, thresholds and definitions.",
    discussion: """
      Thresholds are those in force in the period, the worst first (!! critical, ! attention, ✓ commended). For programs \
      they stand in the notation of dataset.json.

      Examples:
        tongbao catalogue
        tongbao catalogue --dataset home-market-demo --domain broadband
        tongbao catalogue --dataset ./our-months --format json
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var period: PeriodOption

  @Option(help: ArgumentHelp("Only the indicators of this domain, by id or name.", valueName: "domain"))
  var domain: String?

  @Option(help: "How the table is written; csv, tsv and json are for programs.")
  var format: ReportFormatName = .text

  func run() throws {
    let data = try data.filled()
    let source = try Library(told: data.data).openAsked(data.dataset)
    let report = CatalogueReport(
      catalogue: source.catalogue, dataset: source.name, domain: try domain.map(source.catalogue.domain(asked:)),
      period: try asked(source) ?? source.periods.last, language: data.language)
    Console.print(format.format.text(of: report.report))
  }

  /// The period that was asked for, of which the dataset need not have figures.
  private func asked(_ source: FolderSource) throws -> Period? {
    guard let text = period.period else { return nil }
    guard let period = Period(text) else { throw Misuse.notAPeriod(text) }
    guard period.kind == source.catalogue.every else {
      throw Misuse.otherKindThanDataset(period, example: source.periods.last)
    }
    return period
  }
}
