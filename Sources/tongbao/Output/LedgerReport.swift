import TongbaoCore
import TongbaoDashboard
import TongbaoExchange

/// Every entry of a ledger as a report, in the order of writing.
struct LedgerReport {
  let opened: OpenedLedger

  var report: Report {
    let words = ReportWording(opened.language)
    let standing = Set(opened.entries.standing.map(\.number))
    return Report(
      title: "\(opened.source.catalogue.title[opened.language]) · \(words.ledgerTitle)", columns: columns(words),
      rows: opened.entries.map { cells($0, words, stands: standing.contains($0.number)) },
      facts: [("dataset", .text(opened.source.name))])
  }

  private static let ids = [
    "number", "at", "by", "deed", "code", "region", "indicator", "name", "period", "value", "owner", "reason",
    "measure",
    "due", "note", "undoes", "stands",
  ]
  private static let hidden: Set = ["code", "name", "undoes", "stands"]

  private func columns(_ words: ReportWording) -> [Report.Column] {
    var headers = words.followHeaders
    headers["value"] = words.valueThenHeader
    headers["indicator"] = headers["name"]
    headers["number"] = "#"
    return Self.ids.map { id in
      Report.Column(
        id: id, title: headers[id] ?? id, isNumeric: id == "number", isForPeople: !Self.hidden.contains(id))
    }
  }

  private func cells(_ entry: FollowUpEntry, _ words: ReportWording, stands: Bool) -> [Report.Cell] {
    let (catalogue, promise) = (opened.source.catalogue, entry.commitment)
    let region = opened.source.roster.row(of: entry.subject.region).map { opened.source.roster[$0] }
    let name = catalogue.column(named: entry.subject.column).map { opened.source.dataset.name(ofColumn: $0) }
    return [
      Report.Cell("\(entry.number)", .number(Double(entry.number))), Report.Cell(entry.at), Report.Cell(entry.by),
      Report.Cell(words.text(entry.deed), .text(entry.deed.word)), Report.Cell("\(entry.subject.region)"),
      Report.Cell(
        region?.label(in: opened.language) ?? "\(entry.subject.region)", region.map { .both($0.names) } ?? .nothing),
      Report.Cell(entry.subject.column),
      Report.Cell(name?[opened.language] ?? "", name.map { .both($0) } ?? .nothing),
      Report.Cell("\(entry.period)"), Report.Cell(entry.value.notation ?? "", entry.value.value), cell(promise?.owner),
      cell(promise?.reason), cell(promise?.measure), cell(promise?.due?.description), cell(entry.deed.note),
      Report.Cell(entry.deed.undone.map { "\($0)" } ?? "", entry.deed.undone.map { .number(Double($0)) } ?? .nothing),
      cell(stands ? "yes" : nil),
    ]
  }

  private func cell(_ text: String?) -> Report.Cell { Report.Cell(text ?? "", text.map { .text($0) } ?? .nothing) }
}

extension FollowUpEntry.Deed {
  /// The words that were written with it.
  fileprivate var note: String? {
    switch self {
    case .note(let text): text
    case .done(let remark): remark
    case .acknowledge, .undo: nil
    }
  }

  /// The number of the entry that it takes back.
  fileprivate var undone: Int? {
    if case .undo(let number) = self { number } else { nil }
  }
}
