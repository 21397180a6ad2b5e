import ArgumentParser
import TongbaoCore

/// Where the datasets lie, and in which language a command speaks.
struct LibraryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder that holds regions.json and the datasets.", valueName: "folder"),
    completion: .directory)
  var data: String?

  @Option(help: "The language. Without it the locale decides.")
  var lang: Language?

  /// The language asked for, or the locale's.
  var language: Language { lang ?? Environment.language }

  /// The options with what the configuration file says where they say nothing.
  func filled() throws -> LibraryOptions {
    let file = try ConfigurationFile.read()
    var options = self
    options.data = data ?? file.data
    options.lang = lang ?? file.language
    return options
  }
}

/// Which data a command speaks of, and in which language.
struct DataOptions: ParsableArguments {
  @OptionGroup var library: LibraryOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A dataset: its name in the data folder, or the path of its folder.", valueName: "name"),
    completion: .custom { _, _, _ in Library.namesToComplete })
  var dataset: String?

  var data: String? { library.data }
  var lang: Language? { library.lang }
  var language: Language { library.language }

  /// The options with what the configuration file says where they say nothing.
  func filled() throws -> DataOptions {
    var options = self
    options.library = try library.filled()
    options.dataset = try dataset ?? ConfigurationFile.read().dataset
    return options
  }
}

/// Which period of a dataset a command speaks of.
struct PeriodOption: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The period, such as 2020-08, 2020-Q3 or 2020-W35; the latest without it.", valueName: "period"))
  var period: String?
}

extension Language: ExpressibleByArgument {}
