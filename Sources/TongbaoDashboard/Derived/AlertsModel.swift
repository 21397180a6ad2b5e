import TongbaoCore

/// The alerts of a period, of every table that tabs show.
struct AlertsModel: Sendable {
  /// What the model rests on.
  struct Basis: Hashable {
    /// What the period means in each of the tables.
    var tables: [PeriodModel.Basis]
    /// By domain, the table that shows it.
    var rows: [Rows]
    var edition: Int
  }

  /// The alerts of the domains that one table shows.
  struct Part: Sendable {
    let rows: Rows
    let dataset: Dataset
    let model: PeriodModel
    let list: AlertList

    init(rows: Rows, dataset: Dataset, model: PeriodModel, domains: Set<String>) {
      self.rows = rows
      self.dataset = dataset
      self.model = model
      let columns = dataset.alertColumns().filter { domains.contains(dataset.catalogue.indicators[$0].domain) }
      let group = model.basis.peers.group
      let wanted = group == .all || model.judgesHead ? dataset.alertRows(in: model.snapshot) : model.peers
      list = AlertList(
        columns: columns, rows: wanted, in: model.snapshot, of: dataset, judges: model.judges, peers: model.peers)
    }
  }

  let basis: Basis
  let parts: [Part]
  /// Whether the file before is still to be read.
  var isPending: Bool { parts.contains(where: \.list.isPending) }
}

/// An alert among those of all tables.
struct AlertEntry: Sendable {
  /// The index of the table in the model.
  var part: Int
  var alert: Alert
}

extension State {
  /// The alerts on the screen; nil while it is not open.
  var alertLines: AlertLines? { derived.alertLines }

  /// The alert under the cursor of their screen.
  var alertEntry: AlertEntry? {
    guard let alerts, let lines = alertLines, lines.entries.indices.contains(alerts.position) else { return nil }
    return lines.entries[alerts.position]
  }

  /// Makes alerts and their lines anew where they no longer fit.
  mutating func refreshAlerts() {
    guard alerts?.isAway == false, let regionTable, let model = derived.period else {
      return (derived.alerts, derived.alertLines, derived.alertBases) = (nil, nil, [:])
    }
    let rows = regionTable.catalogue.domains.indices.map { self.rows(ofDomain: $0) }
    let tables = rows.uniqued.compactMap { derived.models[$0] ?? ($0 == model.basis.rows ? model : nil) }
    let basis = AlertsModel.Basis(tables: tables.map(\.basis), rows: rows, edition: edition)
    if derived.alerts?.basis != basis {
      let parts = tables.compactMap { table -> AlertsModel.Part? in
        let own = zip(regionTable.catalogue.domains, rows).filter { $0.1 == table.basis.rows }.map(\.0.id)
        return wholeTable(table.basis.rows).map {
          AlertsModel.Part(rows: table.basis.rows, dataset: $0, model: table, domains: Set(own))
        }
      }
      derived.alerts = AlertsModel(basis: basis, parts: parts)
      derived.alertBases = [:]
      derived.alertLines = nil
    }
    let view = AlertLines.Basis(
      view: alertView, alerts: basis, owners: alertView.grouping == .owner ? followFile.owners : [:])
    if derived.alertLines?.basis != view, let model = derived.alerts {
      derived.alertLines = AlertLines(view, model)
    }
  }

  /// The table with these rows, with all its periods.
  private func wholeTable(_ rows: Rows) -> Dataset? {
    if rows == sheets.shown { return dataset }
    guard case .segments(let dimension, let row) = rows else { return regionTable }
    return regionTable?.bySegments(of: dimension, in: row)
  }

  /// Prepares what is drawn of the lines on the screen, so that drawing changes nothing.
  mutating func prepareAlerts() {
    guard screen == .alerts, let alerts, let model = derived.alerts, let lines = alertLines else { return }
    let shown = lines.lines.dropFirst(alerts.firstLine).prefix(AlertLayout.bodyRows(of: size))
    for case .alert(let index) in shown {
      let entry = lines.entries[index]
      let key = AlertBasisKey(part: entry.part, column: entry.alert.column)
      guard derived.alertBases[key] == nil else { continue }
      let part = model.parts[entry.part]
      derived.alertBases[key] = AlertTexts(
        part.dataset, part.model.snapshot, peers: part.model.peers, phrases: phrases
      ).basis(entry.alert.column, judge: part.model.judges[entry.alert.column])
    }
  }
}

/// A column of a table of the model.
struct AlertBasisKey: Hashable, Sendable {
  var part: Int
  var column: Int
}

extension Sequence where Element: Hashable {
  /// Each element once, in the order of their first.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
