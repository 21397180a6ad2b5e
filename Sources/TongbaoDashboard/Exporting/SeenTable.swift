import TongbaoCore
import TongbaoExchange

/// A domain's table with its columns, order, filter and group, and with what it is compared with.
struct SeenTable {
  private let frame: SeenFrame
  private let table: TableModel
  private let cells: TableCells

  init?(_ frame: SeenFrame) {
    guard let table = frame.state.derived.table, table.snapshot != nil else { return nil }
    self.frame = frame
    self.table = table
    cells = TableCells(table, dataset: frame.dataset, phrases: frame.phrases)
  }

  var report: Report {
    let catalogue = frame.catalogue
    let domain = catalogue.domains.indices.contains(table.basis.domain) ? catalogue.domains[table.basis.domain] : nil
    let subtotal = table.subtotals == nil ? [] : [subtotalCells]
    return frame.report(
      .init(
        name: [topic(domain)], topic: topic(domain), view: "table",
        columns: frame.nameColumns + table.columns.flatMap { columns($0, in: domain) },
        rows: [row(0)] + subtotal + table.rows.map(row), headRows: 1 + subtotal.count,
        facts: [("domain", .text(domain?.id ?? ""))] + SeenScope(frame).facts,
        particulars: SeenScope(frame).particulars,
        thresholds: frame.thresholds(table.columns.filter { $0.measure == nil }.map(\.index))))
  }

  private func topic(_ domain: Domain?) -> String { domain.map { frame.state.label($0.name, id: $0.id) } ?? "" }

  /// A column of the table, and that of its changes where there is one.
  private func columns(_ column: TableColumn, in domain: Domain?) -> [Report.Column] {
    let indicator = column.indicator
    let group = domain?.groups.first { $0.id == indicator.group }
    let groupName = group.map { frame.state.label($0.name, id: $0.id) } ?? ""
    if let measure = column.measure {
      let words = frame.phrases.measure(measure, kind: table.basis.period.kind)
      var look = Report.NumberLook(
        decimals: measure.decimals(of: indicator), isPercentage: measure == .end, isSigned: measure == .lead)
      look.unit = words.unit
      return [
        Report.Column(
          id: indicator.id + "." + measure.rawValue, title: words.name + (words.unit.isEmpty ? "" : " " + words.unit),
          group: groupName, look: look)
      ]
    }
    let threshold = column.judge?.threshold
    let words = ReportWording(frame.phrases, catalogue: frame.catalogue)
    let own = Report.Column(
      id: indicator.id, title: words.header(indicator), group: groupName,
      limits: words.limits(threshold, of: indicator),
      about: Report.Column.about(indicator, threshold, group: group),
      look: Report.NumberLook(of: indicator, in: frame.language), rules: rules(column))
    guard column.changeWidth > 0 else { return [own] }
    return [
      own,
      Report.Column(
        id: indicator.id + ".change", title: frame.state.comparisonWords(frame.phrases, isShort: true),
        group: groupName, look: Report.NumberLook(of: indicator, in: frame.language, isSigned: true)),
    ]
  }

  private func rules(_ column: TableColumn) -> [Report.Rule] {
    guard let judge = column.judge else { return [] }
    let shown = Set(table.columns.filter { $0.measure == nil }.map(\.indicator.id))
    return ThresholdRules(judge, column.indicator, shown: shown).rules
  }

  private func row(_ row: Int) -> [Report.Cell] {
    frame.nameCells(row) + table.columns.flatMap { cells($0, row) }
  }

  private func cells(_ column: TableColumn, _ row: Int) -> [Report.Cell] {
    if let measure = column.measure, let outlook = column.outlook {
      let value = outlook.value(measure, row: row)
      let text = frame.phrases.text(of: value, measure, column.indicator)
      guard !value.number.isNaN else { return [Report.Cell(text, .nothing)] }
      var cell = Report.Cell(text, .number(value.number.tidied(decimals: 2)))
      cell.shown = Double(NumberText.fixed(value.number, decimals: measure.decimals(of: column.indicator)))
      return [cell]
    }
    guard let snapshot = table.snapshot, let judge = column.judge else { return [Report.Cell("", .nothing)] }
    let status = row == 0 && !snapshot.isOfHeadAlone ? Status.unjudged : judge.status(row: row)
    let observation = snapshot.observation(column: column.index, row: row)
    let own = Report.Cell(observation, status, column.texts)
    guard column.changeWidth > 0 else { return [own] }
    let earlier = table.base.neighbour(column: column.index, row: row)
    let change = Change(column: column.index, row: row, from: earlier, to: snapshot, catalogue: frame.catalogue)
    var cell = Report.Cell(change, column.texts)
    if table.base.isMarked(earlier), !cell.text.isEmpty { cell.text += ChangeBase.mark }
    return [own, cell]
  }

  /// What the group's rows come to; a total that would mislead is told as on the screen.
  private var subtotalCells: [Report.Cell] {
    let name = frame.state.groupName(table.basis.peers.group)
    return [Report.Cell("", .nothing), Report.Cell(name)]
      + table.columns.enumerated().flatMap { position, column in
        let total = total(column, table.subtotals?[position])
        guard column.measure == nil, column.changeWidth > 0, let snapshot = table.snapshot else { return [total] }
        let change = Change(
          totalOf: column.index, rows: frame.model.peers, from: table.base.shared(in: frame.dataset.timeline),
          to: snapshot, catalogue: frame.catalogue)
        return [total, Report.Cell(change, column.texts)]
      }
  }

  private func total(_ column: TableColumn, _ total: Total?) -> Report.Cell {
    guard column.measure == nil, let total else { return Report.Cell("", .nothing) }
    guard case .value(let value) = total else { return Report.Cell(CellText.refused, .nothing) }
    var cell = Report.Cell(
      column.texts.number(value), .number(value.tidied(decimals: column.indicator.decimals)))
    cell.shown = column.texts.told(value)
    return cell
  }
}

extension PaceMeasure {
  /// How many decimals it is written with: periods are counted, all else has those of its indicator, and one at least.
  fileprivate func decimals(of indicator: Indicator) -> Int {
    self == .streak || self == .breach ? 0 : max(1, indicator.decimals)
  }
}

/// Which rows are looked at, and what they are compared with.
struct SeenScope {
  let frame: SeenFrame

  init(_ frame: SeenFrame) { self.frame = frame }

  private var state: State { frame.state }
  private var group: PeerGroup { frame.model.basis.peers.group }

  var particulars: [Report.Line] {
    let words = frame.phrases.exportWords
    var lines: [Report.Line] = []
    if group != .all { lines.append(Report.Line(words.group, state.groupName(group))) }
    if !state.table.filter.isEmpty { lines.append(Report.Line(words.filter, state.table.filter)) }
    if state.comparison != .none { lines.append(Report.Line(words.comparison, state.comparisonWords(frame.phrases))) }
    return lines
  }

  var facts: [Report.Member] {
    var facts: [Report.Member] = []
    if group != .all { facts.append(("group", .text(state.groupName(group)))) }
    if !state.table.filter.isEmpty { facts.append(("filter", .text(state.table.filter))) }
    switch state.comparison {
    case .none: break
    case .last: facts.append(("compared_with", .text("last")))
    case .lastYear: facts.append(("compared_with", .text("last_year")))
    }
    return facts
  }
}
