import TongbaoCore
import TongbaoDashboard
import TongbaoExchange

/// A domain's table as a report.
struct TableReport {
  let opened: OpenedSnapshot
  let domain: Domain
  let rows: [Int]
  /// Whether what is told beside the table, the context, has columns behind the others.
  var hasContext = false

  var report: Report {
    let catalogue = opened.dataset.catalogue
    let indices = catalogue.indicators(inDomain: domain.id) + (hasContext ? context : [])
    let judges = indices.map { opened.dataset.judge($0, in: opened.snapshot) }
    let words = ReportWording(opened.language, catalogue: catalogue, roster: opened.dataset.roster)
    let name = Report.Column(
      id: isOfSegments ? "name" : "region", title: words.header(catalogue.level), isNumeric: false,
      limits: words.limitsHeader)
    return Report(
      title: opened.title + " · " + domain.name[opened.language],
      columns: [ListingWording.column(isOfSegments ? "segment" : "code", opened.language), name]
        + zip(indices, judges).map { column(catalogue.indicators[$0], $1.threshold, words) },
      rows: ([0] + rows).map { row in nameCells(row) + zip(indices, judges).map { cell($0, $1, row: row, words) } },
      notes: opened.notes, parts: PrintedParts(opened).parts(of: domain, rows: rows),
      facts: opened.facts + [("domain", .text(domain.id))] + segmentFacts)
  }

  /// The context indicators of the domain.
  private var context: [Int] {
    let catalogue = opened.dataset.catalogue
    return catalogue.indicators.indices.filter {
      catalogue.indicators[$0].domain == domain.id && catalogue.indicators[$0].isContext
    }
  }

  private var isOfSegments: Bool { opened.dataset.roster.dimension != nil }

  /// Which dimension the rows are of, and whose segments they are.
  private var segmentFacts: [(key: String, value: Report.Cell.Value)] {
    guard let dimension = opened.dataset.roster.dimension else { return [] }
    let head = opened.dataset.roster.head
    return [("by", .text(dimension.id)), ("region", .both(head.names)), ("code", .text(head.code.description))]
  }

  private func column(_ indicator: Indicator, _ threshold: Threshold?, _ words: ReportWording) -> Report.Column {
    Report.Column(
      id: indicator.id, title: words.header(indicator), group: group(of: indicator)?.name[opened.language] ?? "",
      limits: words.limits(threshold, of: indicator),
      about: Report.Column.about(indicator, threshold, group: group(of: indicator)))
  }

  private func group(of indicator: Indicator) -> Domain.Group? { domain.groups.first { $0.id == indicator.group } }

  /// The code of a region, or the id of a segment, and its name; the whole of segments has no id among theirs.
  private func nameCells(_ row: Int) -> [Report.Cell] {
    let region = opened.dataset.roster[row]
    let id = isOfSegments ? opened.dataset.roster.segment(row) ?? "" : region.code.description
    return [
      Report.Cell(id, id.isEmpty ? .nothing : .text(id)),
      Report.Cell(region.label(in: opened.language), .both(region.names)),
    ]
  }

  private func cell(_ index: Int, _ judge: Judge, row: Int, _ words: ReportWording) -> Report.Cell {
    let observation = opened.snapshot.observation(column: index, row: row)
    let status = row == 0 && !opened.snapshot.isOfHeadAlone ? Status.unjudged : judge.status(row: row)
    return Report.Cell(
      words.marked(observation, status, of: opened.dataset.catalogue.indicators[index], by: judge.threshold),
      observation.value)
  }
}
