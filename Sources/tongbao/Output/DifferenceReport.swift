import TongbaoCore
import TongbaoDashboard
import TongbaoExchange

/// How two snapshots differ, as a report.
struct DifferenceReport {
  let dataset: Dataset
  /// What the dataset is called.
  let name: String
  let difference: SnapshotDifference
  let language: Language

  private var texts: DifferenceTexts { DifferenceTexts(dataset, in: language) }

  var report: Report {
    let title = [dataset.catalogue.title[language], texts.title(difference)].joined(separator: " · ")
    return Report(
      title: title, columns: columns, rows: difference.cells.map(cells),
      notes: texts.summary(difference), facts: facts)
  }

  private var facts: [(key: String, value: Report.Cell.Value)] {
    [
      ("dataset", .text(name)), ("from", .text("\(difference.from)")), ("to", .text("\(difference.to)")),
      ("values", .number(Double(difference.changedCount))), ("flips", .number(Double(difference.flips.count))),
      ("others", .text(difference.hasOtherChanges ? "differ" : "same")),
    ]
  }

  private var columns: [Report.Column] {
    let headers = texts.headers
    func column(_ id: String, _ title: String = "", numeric: Bool = false) -> Report.Column {
      Report.Column(id: id, title: title, isNumeric: numeric, isForPeople: !title.isEmpty)
    }
    return [
      column("code"), column("region", headers.region), column("domain"), column("indicator"),
      column("name", headers.indicator), column("before", headers.before, numeric: true),
      column("after", headers.after, numeric: true), column("change", headers.change, numeric: true),
      column("severity_before"), column("severity_after"), column("alert", headers.alert),
    ]
  }

  private func cells(_ cell: SnapshotDifference.Cell) -> [Report.Cell] {
    let region = dataset.roster[cell.row]
    let shown = texts.cells(cell, in: difference)
    let change: Report.Cell.Value =
      if let before = cell.before.number, let after = cell.after.number {
        .number((after - before).tidied(decimals: dataset.indicator(ofColumn: cell.column).decimals))
      } else { .nothing }
    return [
      Report.Cell("\(region.code)"), Report.Cell(region.label(in: language), .both(region.names)),
      Report.Cell(dataset.indicator(ofColumn: cell.column).domain),
      Report.Cell(dataset.catalogue.name(ofColumn: cell.column)),
      Report.Cell(texts.name(cell.column), .both(dataset.name(ofColumn: cell.column))),
      Report.Cell(shown.before, cell.before.value), Report.Cell(shown.after, cell.after.value),
      Report.Cell(shown.change, change), severity(cell.statusBefore), severity(cell.statusAfter),
      Report.Cell(shown.alert, .text(cell.flips ? "flips" : "same")),
    ]
  }

  private func severity(_ status: Status) -> Report.Cell {
    Report.Cell("", status.severity.map { .text($0.rawValue) } ?? .nothing)
  }
}
