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
        facts: [("domain", .text(domain?.id ?? ""))] + scope.facts, particulars: scope.particulars,
        thresholds: frame.thresholds(table.columns.filter { $0.measure == nil }.map(\.index)), notes: scope.notes))
  }

  private var scope: SeenScope { SeenScope(frame, base: table.base, order: frame.state.sortOrder) }

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
      id: indicator.id, title: frame.header(indicator), group: groupName,
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

  private var subtotalCells: [Report.Cell] {
    let subtotal = SeenSubtotal(frame: frame, table: table)
    return subtotal.names
      + table.columns.enumerated().flatMap { position, column in
        column.measure == nil && column.changeWidth > 0
          ? [subtotal.total(position), subtotal.change(position, from: table.base)] : [subtotal.total(position)]
      }
  }
}

extension PaceMeasure {
  /// How many decimals it is written with: periods are counted, all else has those of its indicator, and one at least.
  fileprivate func decimals(of indicator: Indicator) -> Int {
    self == .streak || self == .breach ? 0 : max(1, indicator.decimals)
  }
}
