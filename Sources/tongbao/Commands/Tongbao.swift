import ArgumentParser

/// The program: without a subcommand it opens the dashboard.
struct Tongbao: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tongbao",
    abstract: "Turns the monthly operating bulletin of a telecom operator into a live screen.",
    discussion: """
      Without a subcommand the dashboard opens where the last run left it, on the latest period; press ? in it for \
      the keys, and see `tongbao help dashboard` for its options. Without a terminal the table is printed instead.

      Exit codes: 0 done, 1 a check found something, a filter nothing, tasks are overdue, there are alerts or differences, 2 the command could not be carried out.
      """,
    version: "tongbao \(version)",
    subcommands: [
      DashboardCommand.self, ShowCommand.self, ProvinceCommand.self, BulletinCommand.self, BriefCommand.self,
      MilestonesCommand.self, AlertsCommand.self, FollowCommand.self, DiffCommand.self, DatasetsCommand.self,
      PeriodsCommand.self, CatalogueCommand.self, FrameCommand.self, ExportCommand.self, CheckCommand.self,
      ReadCommand.self, ImportCommand.self, InitCommand.self, GenerateCommand.self,
    ],
    defaultSubcommand: DashboardCommand.self)

  /// The version that CHANGELOG.md speaks of.
  static let version = "0.1.0"
}
