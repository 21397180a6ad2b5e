import ArgumentParser
import TongbaoCore
import TongbaoDashboard

/// Prints the alerts of a period.
struct AlertsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alerts", abstract: "Print the alerts of a period; the exit code is 1 where there are any.",
    discussion: """
      An alert is a value that its threshold calls critical or worth attention. What has become of it since the value was last \
      known stands beside it: new, worse, continuing, better; redefined where the definition has changed since, first where \
      nothing was known before. Below them stand the values that needed attention before: recovered where they do not for \
      certain any more, untold where nothing says so: a value that is gone, or a bound that does not decide it.

      For completion rates better and worse are told by the lead over the pace, and periods in a row are those behind it. \
      csv, tsv and json are for programs: indicators by their ids, values as the files have them. What people wrote into \
      the ledger (tongbao follow) stands beside the alerts that they took on.

      Exit codes: 0 nothing to print, 1 alerts were printed, 2 the command could not be carried out.

      Examples:
        tongbao alerts
        tongbao alerts --new --period 2020-08
        tongbao alerts --region 新疆 --domain broadband
        tongbao alerts --overdue --owner 张三
        tongbao alerts --new --format csv > new.csv || mail -s "new alerts" ops < new.csv
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var when: PeriodOption
  @OptionGroup var whose: UnderOption
  @OptionGroup var place: LedgerOption

  @Flag(help: "Only those that are new in the period.")
  var new = false

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Only this region, by name, pinyin or code.", valueName: "region"))
  var region: String?

  @Option(help: "Only this domain: its id or its name.")
  var domain: String?

  @Flag(help: "Only those that somebody has taken on and whose due period is over.")
  var overdue = false

  @Option(help: ArgumentHelp("Only those that this person sees to.", valueName: "name"))
  var owner: String?

  @Option(help: "How the list is written; csv, tsv and json are for programs.")
  var format: ReportFormatName = .text

  func run() throws {
    let opened = try OpenedSnapshot(data, period: when.period, under: whose.under).withPast()
    let domain = try domain.map { try opened.domain(named: $0) }
    let report = AlertsReport(
      opened: opened, domain: domain, row: try region.map { try opened.row(named: $0) }, isNewOnly: new,
      followUps: try AlertFollowUps(opened, ledger: place.ledger), only: .init(isOverdue: overdue, owner: owner))
    Console.print(format.format.text(of: report.report))
    if !report.isEmpty { throw ExitCode(1) }
  }
}
