import ArgumentParser

/// Which ledger a command speaks of.
struct LedgerOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The file of the ledger; without it the one beside the dataset, or in the person's own data folder.",
      valueName: "file"),
    completion: .file())
  var ledger: String?
}

/// Which value an entry is about, and who writes it.
struct FollowOptions: ParsableArguments {
  @OptionGroup var data: DataOptions
  @OptionGroup var when: PeriodOption
  @OptionGroup var whose: UnderOption
  @OptionGroup var place: LedgerOption

  @Option(name: .shortAndLong, help: ArgumentHelp("The region, by name, pinyin or code.", valueName: "region"))
  var region: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The indicator: its id or its name, or indicator@segment for one of its segments.", valueName: "indicator"))
  var indicator: String

  @OptionGroup var who: WriterOption

  /// Opens what the entry is about.
  func opened() throws -> FollowedCell {
    try FollowedCell(data, period: when.period, under: whose.under, region: region, indicator: indicator)
  }
}

/// Who writes.
struct WriterOption: ParsableArguments {
  @Option(help: ArgumentHelp("Who writes; the user of the computer without it.", valueName: "name"))
  var by: String?

  /// The name that the entry gets.
  var name: String { by ?? Person.name }
}
