import TongbaoCore
import TongbaoDashboard

/// A domain's table as a report.
struct TableReport {
  let opened: OpenedSnapshot
  let domain: Domain
  let rows: [Int]

  var report: Report {
    let catalogue = opened.dataset.catalogue
    let indices = catalogue.indicators(inDomain: domain.id)
    let judges = indices.map { opened.dataset.judge($0, in: opened.snapshot) }
    let words = ReportWording(opened.language)
    let columns = indices.map { index in
      let indicator = catalogue.indicators[index]
      return Report.Column(id: indicator.id, title: words.header(indicator))
    }
    return Report(
      title: opened.title + " · " + domain.name[opened.language],
      columns: [
        ListingWording.column("code", opened.language),
        Report.Column(id: "region", title: words.header(catalogue.level), isNumeric: false),
      ] + columns,
      rows: ([0] + rows).map { row in regionCells(row) + zip(indices, judges).map { cell($0, $1, row: row, words) } },
      notes: opened.notes, facts: opened.facts + [("domain", domain.id)])
  }

  private func regionCells(_ row: Int) -> [Report.Cell] {
    let region = opened.dataset.roster[row]
    return [Report.Cell(region.code.description), Report.Cell(region.label(in: opened.language))]
  }

  private func cell(_ index: Int, _ judge: Judge, row: Int, _ words: ReportWording) -> Report.Cell {
    let observation = opened.snapshot.observation(column: index, row: row)
    let status = row == 0 ? Status.unjudged : judge.status(row: row)
    return Report.Cell(
      words.marked(observation, status, of: opened.dataset.catalogue.indicators[index]), observation.value)
  }
}

extension Observation {
  /// The observation for programs: a number, or the notation of snapshot files.
  var value: Report.Cell.Value {
    switch self {
    case .number(let number): .number(number)
    case .approximate(let number): .text("~" + number.shortest)
    case .bound(let condition): .text(condition.description)
    case .missing: .missing
    case .unknown: .nothing
    }
  }
}
