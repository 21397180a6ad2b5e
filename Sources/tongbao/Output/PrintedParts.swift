import TongbaoCore
import TongbaoDashboard
import TongbaoExchange

/// What is told beside the values, as parts under a table: tasks, printed lists, what other sources say, and notes.
struct PrintedParts {
  let opened: OpenedSnapshot
  let report: PrintedReport

  init(_ opened: OpenedSnapshot) {
    self.opened = opened
    report = PrintedReport(opened.dataset, opened.snapshot, language: opened.language)
  }

  private var catalogue: Catalogue { opened.dataset.catalogue }

  /// What is said of one region, of all its indicators.
  func parts(row: Int) -> [Report.Part] {
    let places = places { place in row == 0 || place.row == row }
    let notes = notes(row: row) { row == 0 && $0.kind != .note || $0.rows.contains(row) }
    return [tasks(row: row)] + lists(report.lists(row: row), row: row)
      + others(report.otherSources(row: row), places) + [notes]
  }

  /// What is said of the rows of a domain's table; lists and notes that name nobody are told too.
  func parts(of domain: Domain, rows: [Int]) -> [Report.Part] {
    let columns = columns(of: domain)
    let shown = Set([0] + rows)
    let areShown = { (named: [Int]) in named.isEmpty || !shown.isDisjoint(with: named) }
    let lists = report.lists(row: 0).filter { columns.contains($0.column) && areShown($0.rows) }
    let isShown = { (place: Snapshot.Alternative.Place) in columns.contains(place.column) && shown.contains(place.row) }
    return self.lists(lists, row: 0) + others(report.otherSources(row: 0, where: isShown), places(isShown))
      + [notes(row: 0) { $0.domain == domain.id && areShown($0.rows) }]
  }

  /// All columns of a domain, segments and context among them, which lists may speak of.
  private func columns(of domain: Domain) -> Set<Int> {
    Set(catalogue.columns.indices.filter { opened.dataset.indicator(ofColumn: $0).domain == domain.id })
  }

  // MARK: Lists

  private func lists(_ lists: [PrintedList], row: Int) -> [Report.Part] {
    guard !lists.isEmpty else { return [] }
    return [
      Report.Part(
        key: "lists", title: report.listsTitle, lines: lists.map { report.text($0, row: row) },
        objects: lists.map(object))
    ]
  }

  private func object(_ list: PrintedList) -> [(key: String, value: Report.Cell.Value)] {
    let condition: Report.Cell.Value
    switch list.criterion {
    case .condition(let written): condition = .text(written.description)
    case .text(let words): condition = .both(words)
    }
    return [
      ("indicator", .text(catalogue.name(ofColumn: list.column))), ("condition", condition),
      named(list.rows),
      ("members", list.members.isEmpty ? .nothing : .names(list.members)),
      ("count", list.count.map { .number(Double($0)) } ?? .nothing), ("kind", .text(list.completeness.rawValue)),
      ("tone", .text(list.tone.rawValue)),
    ]
  }

  /// The rows that a list names: codes of regions, or ids of segments; the head of these is none.
  private func named(_ rows: [Int]) -> (key: String, value: Report.Cell.Value) {
    let roster = opened.dataset.roster
    return roster.dimension == nil
      ? ("regions", .list(rows.map { roster[$0].code.description }))
      : ("segments", .list(rows.compactMap(roster.segment)))
  }

  /// What a row is called by programs.
  private func id(_ row: Int) -> (key: String, value: Report.Cell.Value) {
    let roster = opened.dataset.roster
    return roster.dimension == nil
      ? ("code", .text(roster[row].code.description)) : ("segment", roster.segment(row).map { .text($0) } ?? .nothing)
  }

  // MARK: Other sources

  private typealias Place = Snapshot.Alternative.Place

  private func places(_ isShown: (Place) -> Bool) -> [Place] {
    Set(opened.snapshot.alternatives.flatMap(\.values.keys)).filter(isShown)
      .sorted { ($0.row, $0.column) < ($1.row, $1.column) }
  }

  private func others(_ lines: [String], _ places: [Place]) -> [Report.Part] {
    guard !lines.isEmpty else { return [] }
    return [
      Report.Part(key: "alternatives", title: report.otherSourcesTitle, lines: lines, objects: places.flatMap(objects))
    ]
  }

  private func objects(_ place: Place) -> [[(key: String, value: Report.Cell.Value)]] {
    opened.snapshot.alternatives(column: place.column, row: place.row).map { source, inForce, observation in
      [
        ("indicator", .text(catalogue.name(ofColumn: place.column))),
        id(place.row), ("source", .both(source)),
        ("in_force", inForce.map { .both($0) } ?? .nothing), ("value", observation.value),
      ]
    }
  }
}
