import ArgumentParser
import TongbaoCore
import TongbaoStore

/// Prints the tasks of the regions, or ticks one off.
struct MilestonesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "milestones", abstract: "Print the tasks of the regions and how they stand, or tick one off.",
    discussion: """
      Tasks stand in the dataset's milestones.json. How they stand is told as of the end of a period, the dataset's \
      latest without --period; it need have no file. In csv, tsv and json days are those by which a task is overdue \
      or was late, or those that are left; what a report counted without names has no region.

      With --overdue only overdue tasks are printed, and the exit code is 1 where there are any.
      --done and --reopen change the one member of milestones.json and nothing else.

      Examples:
        tongbao milestones
        tongbao milestones --region 河南 --period 2020-10
        tongbao milestones --overdue --format csv > overdue.csv || mail -s overdue ops < overdue.csv
        tongbao milestones --done ipv6_set_top_box --region 河南 --on 2020-09-12
        tongbao milestones --reopen ipv6_set_top_box --region 河南
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var when: PeriodOption

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Only this region, by name, pinyin or code; where to tick off.", valueName: "region"))
  var region: String?

  @Option(help: "Only this domain: its id or its name.")
  var domain: String?

  @Flag(help: "Only what is overdue; the exit code is 1 where anything is.")
  var overdue = false

  @Option(help: ArgumentHelp("Tick the task with this id off in the region.", valueName: "id"))
  var done: String?

  @Option(help: ArgumentHelp("The day on which it was done, such as 2020-09-12; today without it.", valueName: "day"))
  var on: String?

  @Option(help: ArgumentHelp("Take the tick of the task with this id back in the region.", valueName: "id"))
  var reopen: String?

  @Option(help: "How the table is written; csv, tsv and json are for programs.")
  var format: ReportFormatName = .text

  func run() throws {
    let data = try data.filled()
    let source = try Library(told: data.data).openAsked(data.dataset)
    if done != nil || reopen != nil || on != nil { return try tick(source) }
    let report = MilestonesReport(
      source: source, milestones: try loaded(source), period: try period(of: source), language: data.language,
      row: try region.map { try source.roster.row(asked: $0) },
      domain: try domain.map { try source.catalogue.domain(asked: $0) }, isOverdueOnly: overdue)
    Console.print(format.format.text(of: report.report))
    if overdue, report.counts.overdue > 0 { throw ExitCode(1) }
  }

  private func loaded(_ source: FolderSource) throws -> Milestones {
    let loaded = source.loadMilestones()
    guard let milestones = loaded.milestones else { throw Problems(loaded.problems) }
    return milestones
  }

  /// The period that was asked for; tasks have a state in every one, whether it has a file or not.
  private func period(of source: FolderSource) throws -> Period {
    guard let text = when.period else { return try source.period(asked: nil) }
    guard let period = Period(text) else { throw Misuse.notAPeriod(text) }
    return period
  }

  /// Writes the tick that was asked for; the file has the last word on what stands there.
  private func tick(_ source: FolderSource) throws {
    guard let id = done ?? reopen, done == nil || reopen == nil, done != nil || on == nil, let region else {
      throw Misuse.unclearTick
    }
    let code = source.roster[try source.roster.row(asked: region)].code
    let before = try loaded(source).task(id)?.part(of: code)?.done
    let day = done == nil ? nil : try askedDay()
    _ = try source.apply(Tick(task: id, region: code, done: day.map { .on($0) }, before: before))
  }

  private func askedDay() throws -> CalendarDay? {
    let today = Today.day
    guard let on else { return today }
    guard let day = CalendarDay(on) else { throw Misuse.badDay(on) }
    if let today, day > today { throw Misuse.futureDay(on, today: today.description) }
    return day
  }
}
