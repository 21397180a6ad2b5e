import ArgumentParser

/// Whose table a command speaks of, where it is not the dataset's own.
struct UnderOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The table of this region, one level down, in which it stands in the place of the whole: name, pinyin or code.",
      valueName: "region"))
  var under: String?
}
