import TerminalCanvas
import TongbaoCore
import TongbaoDashboard
import TongbaoExchange

/// What people are told of an import: where the tables are, what changes, which alerts flip, what was left out, what became of it.
struct ImportText {
  let file: TableFile
  let reading: ImportReading
  let outcome: ImportOutcome
  /// The mapping that was written, where one was.
  let proposed: String?
  let language: Language

  /// How many lines are shown of each kind; the rest is counted.
  private static let limit = 400
  /// How many new values are shown: a new month has thousands.
  private static let newLimit = 12
  private static let leftOutLimit = 60

  private var dataset: Dataset { reading.dataset }
  private var words: any ImportWording { language == .zh ? ChineseImport() : EnglishImport() }

  var text: String {
    let merge = outcome.merge
    let lines =
      [words.title(file.name, dataset.rootID, reading.period)] + reading.tables.map(line)
      + limited(merge.changed.map { "~ " + line($0) }, ImportText.limit)
      + limited(merge.added.map { "+ " + line($0) }, ImportText.newLimit)
      + limited(flips, ImportText.limit) + leftOut + vanished
      + [counts] + (proposed.map { [words.proposed($0)] } ?? []) + [end]
    return lines.map { TextLayout.safe($0) + "\n" }.joined()
  }

  private func limited(_ lines: [String], _ limit: Int) -> [String] {
    lines.count <= limit ? lines : lines.prefix(limit) + [words.more(lines.count - limit)]
  }

  /// A table: where it stands, and how much of it was found.
  private func line(_ matched: ImportReading.MatchedTable) -> String {
    let headers = zip(matched.table.headers, matched.matches).filter { !$0.0.isEmpty }
    let found = headers.count { if case .column = $0.1 { true } else { false } }
    let range =
      (file.isWorkbook ? SafeText.excerpt(matched.table.sheet, limit: 40) + "!" : "") + "\(matched.table.range)"
    return words.table(range, rows: matched.table.rows.count, found: found, of: headers.count)
  }

  private func line(_ change: ImportMerge.Change) -> String {
    let name = dataset.roster[change.row].label(in: language)
    let before = change.before == .unknown ? "" : (change.before.notation ?? "?") + " → "
    let value = before + (change.after.notation ?? "?")
    return "\(name) \(dataset.name(ofColumn: change.column)[language])\(words.colon)\(value)  \(place(change.place))"
  }

  private func place(_ place: SheetPlace) -> String {
    file.isWorkbook ? "\(place)" : place.cell?.description ?? ""
  }

  /// The alerts that come and go.
  private var flips: [String] {
    guard let difference = outcome.difference, !outcome.flips.isEmpty else { return [] }
    let texts = DifferenceTexts(dataset, in: language)
    return outcome.flips.map { "! " + texts.line($0, in: difference) }
  }

  /// What was left out on purpose, each kind with its first places.
  private var leftOut: [String] {
    let lines = reading.notes.lazy.filter { !$0.isProblem }.map {
      "- \(place($0.place))  \($0.sentence(in: language))"
    }
    let count = reading.notes.count { !$0.isProblem }
    let limit = ImportText.leftOutLimit
    return Array(lines.prefix(limit)) + (count > limit ? [words.more(count - limit)] : [])
  }

  private var vanished: [String] {
    Dictionary(grouping: outcome.merge.vanished, by: \.column).sorted { $0.key < $1.key }.map { column, places in
      let names = places.map { dataset.roster[$0.row].label(in: language) }
      return "· " + words.vanished(dataset.name(ofColumn: column)[language], names)
    }
  }

  private var counts: String {
    let merge = outcome.merge
    let alerts = outcome.difference.map { difference in
      words.flips(outcome.flips.count, since: outcome.isFirst ? difference.from : nil)
    }
    let errors = outcome.findings.count { $0.severity == .error }
    let problems = reading.notes.count(where: \.isProblem) + errors
    return words.counts(
      added: merge.added.count, changed: merge.changed.count, unchanged: merge.unchanged,
      vanished: merge.vanished.count,
      problems: problems, doubts: outcome.findings.count - errors, alerts: alerts)
  }

  private var end: String {
    switch outcome.state {
    case .written: words.written(outcome.path, isPartial: outcome.hasProblems)
    case .shown: words.shown(outcome.path)
    case .nothingNew: words.nothingNew(outcome.path)
    case .nothingRead: words.nothingRead(outcome.path)
    case .refused: words.refused(outcome.path)
    }
  }
}
