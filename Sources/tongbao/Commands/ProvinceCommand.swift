import ArgumentParser
import TongbaoCore

/// Prints all indicators of one region.
struct ProvinceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "province", abstract: "Print all indicators of a region, with rank, gap and change.",
    discussion: """
      The gap is that to the value of the head of the table, the nation or the region that --under names, told of rates; the change is that from the period before, which is named \
      under the table and, for programs, in the column change_from. csv, tsv and json give both exactly, in the unit \
      of dataset.json; those of percentages are percentage points.

      Examples:
        tongbao province 新疆
        tongbao province gd --period 2020-08 --format markdown
        tongbao province 观山湖 --under 贵阳 --dataset ./our-months
      """)

  @Argument(help: "The region, by name, pinyin, initials, abbreviation or code.")
  var name: String

  @OptionGroup var data: DataOptions
  @OptionGroup var when: PeriodOption
  @OptionGroup var whose: UnderOption

  @Option(help: "How the table is written; csv, tsv and json are for programs.")
  var format: ReportFormatName = .text

  func run() throws {
    let opened = try OpenedSnapshot(data, period: when.period, under: whose.under)
    let row = try opened.row(named: name)
    Console.print(format.format.text(of: RegionReport(opened: opened, row: row).report))
  }
}
