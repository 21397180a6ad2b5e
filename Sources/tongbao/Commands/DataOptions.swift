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

  /// The options with what the configuration file says where they say nothing.
  func filled() throws -> DataOptions {
    let file = try ConfigurationFile.read()
    var options = self
    options.data = data ?? file.data
    options.dataset = dataset ?? file.dataset
    options.lang = lang ?? file.language
    return options
  }

  /// The language asked for, or the locale's; English where it says neither.
  var language: Language { lang ?? (Environment.localeIsChinese == true ? .zh : .en) }
}

/// Which period of a dataset a command speaks of.
struct PeriodOption: ParsableArguments {
  @Option(name: .shortAndLong, help: ArgumentHelp("The period, such as 2020-08, 2020-Q3 or 2020-W35; the latest without it.", valueName: "period"))
  var period: String?
}

extension Language: ExpressibleByArgument {}
