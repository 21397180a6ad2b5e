import ArgumentParser
import TongbaoCore

/// Which data a command speaks of, and in which language.
struct DataOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds regions.json and the datasets.", valueName: "folder"))
  var data: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("A dataset: its name in the data folder, or the path of its folder.", valueName: "name"))
  var dataset: String?

  @Option(help: "The language: zh or en. Without it the locale decides.")
  var lang: Language?
}

/// Which period of a dataset a command speaks of.
struct PeriodOption: ParsableArguments {
  @Option(name: .shortAndLong, help: ArgumentHelp("The period, such as 2020-08, 2020-Q3 or 2020-W35; the latest without it.", valueName: "period"))
  var period: String?
}

extension Language: ExpressibleByArgument {}
