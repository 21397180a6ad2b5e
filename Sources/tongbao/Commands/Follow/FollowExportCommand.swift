import ArgumentParser

/// Prints everything that a ledger holds.
struct FollowExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print every entry of the ledger in the order of writing, those taken back, too.")

  @OptionGroup var data: DataOptions
  @OptionGroup var place: LedgerOption

  @Option(help: "How the table is written; csv, tsv and json are for programs.")
  var format: ReportFormatName = .json

  func run() throws {
    let opened = try OpenedLedger(data, period: nil, ledger: place.ledger)
    Console.print(format.format.text(of: LedgerReport(opened: opened).report))
  }
}
