import TongbaoCore

/// The alerts that the filter leaves, in groups: what the screen shows line by line.
struct AlertLines: Sendable {
  /// What the lines rest on.
  struct Basis: Hashable {
    var view: AlertView
    var alerts: AlertsModel.Basis
    /// Who sees to what, where alerts are grouped by that.
    var owners: [AlertSubject: String] = [:]
  }

  /// What a group has in common.
  enum Group: Sendable, Hashable {
    case severity(Threshold.Severity)
    /// Those that need attention no longer, or of which that is not known.
    case gone(AlertChange)
    case region(part: Int, row: Int)
    case domain(Int)
    /// The owner with this index; nil where nobody has taken it on.
    case owner(Int?)
  }

  /// A line of the screen.
  enum Line: Sendable, Hashable {
    /// The heading of the group with this index.
    case heading(Int)
    /// The alert with this index.
    case alert(Int)
  }

  let basis: Basis
  /// In the order of the lines.
  let entries: [AlertEntry]
  let groups: [(group: Group, counts: AlertCounts)]
  let lines: [Line]
  /// Where each alert's line stands.
  let lineOfEntry: [Int]
  let counts: AlertCounts
  /// How many regions have a value that needs attention.
  let regionCount: Int
  /// Those who see to alerts, whoever has most of them first.
  let owners: [String]

  init(_ basis: Basis, _ model: AlertsModel) {
    let found = model.parts.enumerated().flatMap { index, part in
      let filter = AlertFilter(basis.view.filter, part.dataset)
      return part.list.alerts.lazy.filter(filter.passes).map { AlertEntry(part: index, alert: $0) }
    }
    let order = AlertOrder(basis.view.grouping, model, found, owners: AlertOwners(basis.owners, model, found))
    let entries = order.sorted
    var groups: [(group: Group, counts: AlertCounts)] = []
    var lines: [Line] = []
    var lineOfEntry: [Int] = []
    lines.reserveCapacity(entries.count + 64)
    lineOfEntry.reserveCapacity(entries.count)
    for (index, entry) in entries.enumerated() {
      let group = order.group(entry)
      if groups.last?.group != group {
        lines.append(.heading(groups.count))
        groups.append((group, AlertCounts()))
      }
      groups[groups.count - 1].counts.add(entry.alert)
      lineOfEntry.append(lines.count)
      lines.append(.alert(index))
    }
    self.basis = basis
    self.entries = entries
    self.groups = groups
    self.lines = lines
    self.lineOfEntry = lineOfEntry
    var counts = AlertCounts()
    for entry in entries { counts.add(entry.alert) }
    self.counts = counts
    owners = order.owners.names
    regionCount = AlertLines.regions(entries, model)
  }

  private static func regions(_ entries: [AlertEntry], _ model: AlertsModel) -> Int {
    var marked = model.parts.map { [Bool](repeating: false, count: $0.dataset.roster.count) }
    for entry in entries where entry.alert.change.isStanding { marked[entry.part][entry.alert.row] = true }
    return marked.reduce(0) { $0 + $1.count { $0 } }
  }

  /// The position of an alert; nil where it is not among them.
  func position(of place: AlertsState.Place, in model: AlertsModel) -> Int? {
    guard let part = model.parts.firstIndex(where: { $0.rows == place.rows }) else { return nil }
    return entries.firstIndex {
      $0.alert.column == place.column && $0.alert.row == place.row && $0.part == part
    }
  }
}

/// The order of alerts in their groups: counted into places rather than compared, since there may be a hundred thousand.
private struct AlertOrder {
  private let grouping: AlertGrouping
  /// By table and column, the index of the domain.
  private let domains: [[Int]]
  /// By table and row, the place of the region: those with most critical values first, then with most that need attention.
  private let regions: [[Int]]
  /// Who sees to them.
  let owners: AlertOwners
  private(set) var sorted: [AlertEntry]

  init(_ grouping: AlertGrouping, _ model: AlertsModel, _ entries: [AlertEntry], owners: AlertOwners) {
    self.grouping = grouping
    self.owners = owners
    domains = model.parts.map { part in
      part.dataset.catalogue.columns.indices.map { column in
        let id = part.dataset.indicator(ofColumn: column).domain
        return part.dataset.catalogue.domains.firstIndex { $0.id == id } ?? 0
      }
    }
    regions = grouping == .region ? AlertOrder.places(of: model, entries) : []
    sorted = entries
    let domains = domains
    let regions = regions
    let domainCount = model.parts.first?.dataset.catalogue.domains.count ?? 1
    // The tables come one after the other; their domains are put into the catalogue's order.
    if model.parts.count > 1 { sort(domainCount) { domains[$0.part][$0.alert.column] } }
    sort(4) { $0.alert.gravity }
    switch grouping {
    case .severity: break
    case .region: sort(regions.reduce(0) { $0 + $1.count }) { regions[$0.part][$0.alert.row] }
    case .domain: sort(domainCount) { domains[$0.part][$0.alert.column] }
    case .owner: sort(owners.names.count + 1) { owners.index(of: $0) ?? owners.names.count }
    }
  }

  /// Sorts by a key below `count`; those with the same key stay in their order.
  private mutating func sort(_ count: Int, by key: (AlertEntry) -> Int) {
    var starts = [Int](repeating: 0, count: count + 1)
    for entry in sorted { starts[key(entry) + 1] += 1 }
    for index in 1..<max(1, starts.count) { starts[index] += starts[index - 1] }
    guard let first = sorted.first else { return }
    var result = [AlertEntry](repeating: first, count: sorted.count)
    for entry in sorted {
      let own = key(entry)
      result[starts[own]] = entry
      starts[own] += 1
    }
    sorted = result
  }

  private static func places(of model: AlertsModel, _ entries: [AlertEntry]) -> [[Int]] {
    var weights = model.parts.map { [Int](repeating: 0, count: $0.dataset.roster.count) }
    for entry in entries {
      // A critical value weighs more than all others of a region together.
      weights[entry.part][entry.alert.row] += [1 << 20, 1, 0, 0][entry.alert.gravity]
    }
    let rows = weights.indices.flatMap { part in weights[part].indices.map { (part: part, row: $0) } }
    let ordered = rows.enumerated().sorted {
      (-weights[$0.element.part][$0.element.row], $0.offset) < (-weights[$1.element.part][$1.element.row], $1.offset)
    }
    var places = weights
    for (place, entry) in ordered.enumerated() { places[entry.element.part][entry.element.row] = place }
    return places
  }

  /// The group of an alert.
  func group(_ entry: AlertEntry) -> AlertLines.Group {
    switch grouping {
    case .severity: entry.alert.severity.map { .severity($0) } ?? .gone(entry.alert.change)
    case .region: .region(part: entry.part, row: entry.alert.row)
    case .domain: .domain(domains[entry.part][entry.alert.column])
    case .owner: .owner(owners.index(of: entry))
    }
  }
}

/// Who sees to which alert.
private struct AlertOwners {
  /// Whoever has most of them first.
  let names: [String]
  /// By table and cell, the index of the owner's name.
  private let indices: [Int: Int]

  init(_ owners: [AlertSubject: String], _ model: AlertsModel, _ entries: [AlertEntry]) {
    var found: [Int: String] = [:]
    for entry in entries where !owners.isEmpty {
      guard
        let subject = model.parts[entry.part].dataset.alertSubject(column: entry.alert.column, row: entry.alert.row),
        let owner = owners[subject]
      else { continue }
      found[AlertOwners.key(entry)] = owner
    }
    let counts = found.values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let names = counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map(\.key)
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    self.names = names
    indices = found.compactMapValues { places[$0] }
  }

  /// The index of the owner's name; nil where nobody has taken the alert on.
  func index(of entry: AlertEntry) -> Int? { indices[AlertOwners.key(entry)] }

  private static func key(_ entry: AlertEntry) -> Int {
    entry.part << 48 | entry.alert.column << 24 | entry.alert.row
  }
}

extension Alert {
  /// Critical, worth attention, not known any more, recovered.
  fileprivate var gravity: Int {
    switch severity {
    case .critical: 0
    case .attention: 1
    case nil: change == .untold ? 2 : 3
    }
  }
}
