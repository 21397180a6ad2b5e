import ArgumentParser
import TongbaoCore
import TongbaoDashboard
import TongbaoStore

/// Prints how two snapshots differ.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Print how two snapshots differ: values, and alerts that flip.",
    discussion: """
      Each of the two is a snapshot file, or a period of the dataset. Files are read with the catalogue of the dataset that is \
      named, else of the folder that one of them lies in; an older copy of a month may lie anywhere under any name. Both are judged by \
      the thresholds that hold in their period, with the periods around them as the dataset has them.

      csv, tsv and json are for programs: indicators by their ids, values as the files have them, and what the thresholds make \
      of both.

      Exit codes, as diff has them: 0 no difference, 1 some, 2 trouble.

      Examples:
        tongbao diff 2020-07 2020-08
        tongbao diff backup/2020-08.json our-months/2020-08.json
        tongbao diff 2020-08.json.old 2020-08 --dataset ./our-months --format csv
      """)

  @Argument(help: "The earlier one: a snapshot file, or a period of the dataset.", completion: .file())
  var old: String

  @Argument(help: "The later one, likewise.", completion: .file())
  var new: String

  @OptionGroup var data: DataOptions
  @OptionGroup var whose: UnderOption

  @Option(help: "How the differences are written; csv, tsv and json are for programs.")
  var format: ReportFormatName = .text

  func run() throws {
    let options = try data.filled()
    let name = data.dataset ?? DiffSide.folder(of: [new, old]) ?? options.dataset
    let source = try Library(told: options.data).openAsked(name, under: whose.under)
    let reader = source.reader()
    let sides = try (DiffSide(old, in: source), DiffSide(new, in: source))
    let (before, after) = (try sides.0.load(source, reader), try sides.1.load(source, reader))
    var dataset = source.dataset
    for period in [before.period.previous, before.period.yearEarlier, after.period.previous, after.period.yearEarlier] {
      guard let period, source.periods.contains(period), !source.isPipe(period) else { continue }
      dataset.timeline[period] = source.load(period, with: reader).slot
    }
    let difference = SnapshotDifference(from: before, to: after, in: dataset)
    let report = DifferenceReport(
      dataset: dataset, name: source.name, difference: difference, language: options.language)
    Console.print(format.format.text(of: report.report))
    if !difference.isEmpty { throw ExitCode(1) }
  }
}

/// One of the two that are compared.
private enum DiffSide {
  case file(String)
  case period(Period)

  /// What a word means: a file where one is there or a path is written, else a period of the dataset.
  init(_ word: String, in source: FolderSource) throws {
    if DiffSide.isFile(word) {
      self = .file(word)
    } else {
      self = .period(try source.period(asked: word))
    }
  }

  private static func isFile(_ word: String) -> Bool {
    word.contains("/") || word.hasSuffix(".json") || Files.exists(word)
  }

  /// The dataset's folder that one of several files lies in.
  static func folder(of words: [String]) -> String? {
    for word in words where isFile(word) {
      let parts = word.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      let folder = parts.isEmpty ? "." : parts.joined(separator: "/")
      let path = folder.isEmpty ? "/" : folder
      if Files.exists(path + "/dataset.json") { return path == "." ? "./" : path }
    }
    return nil
  }

  /// The snapshot.
  /// - Throws: `Problems` where it cannot be read.
  func load(_ source: FolderSource, _ reader: SnapshotReader) throws -> Snapshot {
    let loaded =
      switch self {
      case .file(let path): reader.read(path, named: path, period: nil)
      case .period(let period): source.load(period, with: reader)
      }
    guard let snapshot = loaded.snapshot else { throw Problems(loaded.problems) }
    return snapshot
  }
}
