import ArgumentParser
import TongbaoCore
import TongbaoDashboard

/// Prints a view in a few sentences.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief", abstract: "Print a view in a few sentences, as `b` does in the dashboard.",
    discussion: """
      Without --indicator, --region and --tasks it speaks of all domains: headline values, who needs attention and since \
      when, what has moved furthest, and tasks that are overdue. With --indicator it speaks of one indicator over all regions; \
      with --region of one region, above all of an indicator that is named beside it.

      Examples:
        tongbao brief
        tongbao brief --indicator broadband.churn --period 2020-08
        tongbao brief --region 新疆 --lang zh
        tongbao brief --indicator broadband.churn --only 北京,天津,河北
        tongbao brief --tasks
        tongbao brief --alerts
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var when: PeriodOption
  @OptionGroup var whose: UnderOption

  @Option(name: .shortAndLong, help: ArgumentHelp("An indicator: its id or its name.", valueName: "indicator"))
  var indicator: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("A row of the table: name, pinyin or code.", valueName: "region"))
  var region: String?

  @Flag(help: "The tasks and which of them are overdue.")
  var tasks = false

  @Flag(help: "The alerts: how many, and which are new, worse or recovered.")
  var alerts = false

  @Option(
    help: ArgumentHelp(
      "Only these regions, with commas between them; they are ranked among each other.", valueName: "regions"))
  var only: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      """
      Only regions that answer: name, pinyin, initials, abbreviation or code; with --alerts each word may also be an \
      indicator or what has become of an alert.
      """, valueName: "text"))
  var filter: String?

  @Option(
    help: ArgumentHelp(
      "The id or name of a dimension whose segments are the rows, such as industry.", valueName: "rows"))
  var by: String?

  @Option(help: ArgumentHelp("Whose segments they are; the head's without it.", valueName: "region"))
  var of: String?

  func run() throws {
    if tasks || alerts, indicator != nil || region != nil || tasks && alerts { throw Misuse.tasksAlone }
    var opened = try OpenedSnapshot(data, period: when.period, under: whose.under).withPast()
    if let by { opened = try opened.turned(by: try opened.dataset.catalogue.dimension(asked: by), of: of) }
    let peers = try only.map { try $0.split(separator: ",").map { try opened.row(named: String($0)) }.sorted() }
    let source = Briefing.Source(
      dataset: opened.dataset, period: opened.snapshot.period, peers: peers, filter: filter ?? "",
      milestones: opened.milestones())
    guard let briefing = Briefing(try subject(opened), of: source, in: opened.language) else { return }
    Console.print(briefing.text)
  }

  private func subject(_ opened: OpenedSnapshot) throws -> BriefingSubject {
    if tasks { return .tasks }
    if alerts { return .alerts }
    let column = try indicator.map { try opened.dataset.catalogue.column(asked: $0) }
    if let region { return .region(row: try opened.row(named: region), column: column) }
    return column.map { .indicator(column: $0) } ?? .overview
  }
}
