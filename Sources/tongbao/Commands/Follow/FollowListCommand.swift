import ArgumentParser
import TongbaoCore

/// Prints what became of the alerts that people have written about.
struct FollowListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Print what became of the alerts that were taken on, the most urgent first.",
    discussion: """
      It is told as of a period, the dataset's latest without --period. With --overdue only what is overdue is printed, \
      and the exit code is 1 where there is any.
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var when: PeriodOption
  @OptionGroup var place: LedgerOption

  @Option(name: .shortAndLong, help: ArgumentHelp("Only this region, by name, pinyin or code.", valueName: "region"))
  var region: String?

  @Option(help: ArgumentHelp("Only what this person sees to.", valueName: "name"))
  var owner: String?

  @Flag(help: "Only what is overdue; the exit code is 1 where anything is.")
  var overdue = false

  @Option(help: "How the table is written; csv, tsv and json are for programs.")
  var format: ReportFormatName = .text

  func run() throws {
    let opened = try OpenedLedger(data, period: when.period, ledger: place.ledger)
    var alerts = opened.survey.alerts
    if let region { alerts = try opened.alerts(alerts, of: region) }
    if let owner { alerts = alerts.filter { $0.followUp?.owner?.lowercased() == owner.lowercased() } }
    if overdue { alerts = alerts.filter { $0.followUp?.isOverdue == true } }
    Console.print(format.format.text(of: FollowUpsReport(opened: opened, alerts: alerts).report))
    if overdue, !alerts.isEmpty { throw ExitCode(1) }
  }
}
