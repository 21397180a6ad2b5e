import TongbaoCore

/// Holding a region against another period, another region or its peers.
extension State {
  /// Opens the screen for the region under the cursor, against the period before at first.
  mutating func openContrast() {
    guard let dataset, let period, let column = currentColumn ?? derived.table?.columns.first?.index else { return }
    let base = dataset.timeline.last(before: period) ?? dataset.timeline.first(after: period)
    let counterpart: ContrastState.Counterpart = base.map { .period($0) } ?? .peers
    contrast = ContrastState(row: currentRow, counterpart: counterpart, column: column)
    trend = nil
  }

  /// The next kind of counterpart: the period before, the year before, the head or the first member, the others' median, a group.
  mutating func turnContrast() {
    guard let contrast, let dataset, let period else { return }
    let last = dataset.timeline.last(before: period).map { ContrastState.Counterpart.period($0) }
    let year = period.yearEarlier.flatMap { dataset.timeline[$0] == nil ? nil : ContrastState.Counterpart.period($0) }
    let region = ContrastState.Counterpart.region(row: contrast.row == 0 ? dataset.reportingRows.first ?? 0 : 0)
    let peers: [ContrastState.Counterpart] = contrast.row == 0 ? [] : [.peers]
    let groups = contrastGroups.prefix(1).map { ContrastState.Counterpart.group($0) }
    let kinds = [last, year, region].compactMap { $0 } + peers + groups
    let position = kinds.firstIndex { $0.isLike(contrast.counterpart) && ($0 == contrast.counterpart || !$0.isPeriod) }
    guard !kinds.isEmpty else { return }
    self.contrast?.counterpart = kinds[position.map { ($0 + 1) % kinds.count } ?? 0]
  }

  /// Another counterpart of the same kind: the period with a file before or after, the region or the group before or after.
  mutating func moveCounterpart(by step: Int) {
    guard let contrast, let dataset else { return }
    switch contrast.counterpart {
    case .period(let period):
      let others = dataset.timeline.periods.filter { $0 != self.period }
      let target = step < 0 ? others.last { $0 < period } : others.first { $0 > period }
      if let target { self.contrast?.counterpart = .period(target) }
    case .region(let row):
      let rows = ([0] + (derived.table?.rows ?? [])).filter { $0 != contrast.row }
      guard let position = rows.firstIndex(of: row) ?? rows.indices.first else { return }
      self.contrast?.counterpart = .region(row: rows[min(max(0, position + step), rows.count - 1)])
    case .group(let group):
      let groups = contrastGroups
      guard let position = groups.firstIndex(of: group) else { return }
      self.contrast?.counterpart = .group(groups[min(max(0, position + step), groups.count - 1)])
    case .peers: break
    }
  }

  /// Another region in the place of the one that is looked at.
  mutating func moveContrastRegion(by step: Int) {
    guard let contrast else { return }
    let rows = [0] + (derived.table?.rows ?? [])
    let position = (rows.firstIndex(of: contrast.row) ?? 0) + step
    let row = rows[min(max(0, position), rows.count - 1)]
    self.contrast?.row = row
    if self.contrast?.counterpart == .region(row: row) { self.contrast?.counterpart = .region(row: contrast.row) }
    if row == 0, self.contrast?.counterpart == .peers { turnContrast() }
    if case .group(let group) = self.contrast?.counterpart { keepKind(of: group) }
  }

  /// Another region's own group of the kind that one was, or its first, or another counterpart.
  private mutating func keepKind(of group: PeerGroup) {
    let groups = contrastGroups
    if let own = groups.first(where: { $0.isLike(group) }) ?? groups.first {
      contrast?.counterpart = .group(own)
    } else {
      contrast?.counterpart = .peers
      if contrast?.row == 0 { turnContrast() }
    }
  }

  /// The groups that the region can be held against: the one that is looked at, else its own: its part of the country, its size
  /// by the stock of the table's domain, those that are marked. Groups of nobody else are left out.
  var contrastGroups: [PeerGroup] {
    guard let row = contrast?.row, row != 0, let dataset, dataset.roster.dimension == nil else { return [] }
    let groups = peerChoice.group == .all ? dataset.peerGroups(domain: domain, marked: Set(marked)) : [peerChoice.group]
    return groups.filter { group in
      guard group != .all else { return false }
      let rows = contrastRows(of: group)
      return rows.contains { $0 != row } && (group == .marked || group == peerChoice.group || rows.contains(row))
    }
  }

  /// The rows of a group, in the period on the screen.
  func contrastRows(of group: PeerGroup) -> [Int] {
    guard group != peerChoice.group else { return derived.period?.peers ?? [] }
    return dataset?.rows(of: group, domain: domain, marked: Set(marked), snapshot: snapshot) ?? []
  }

  /// Moves among the indicators.
  mutating func moveInContrast(_ command: Command) {
    guard let contrast, let model = contrastModel else { return }
    switch command {
    case .moveLeft: return moveCounterpart(by: -1)
    case .moveRight: return moveCounterpart(by: 1)
    default: break
    }
    let columns = model.lines.flatMap(\.columns)
    guard let position = columns.firstIndex(of: contrast.column) else {
      self.contrast?.column = columns.first ?? contrast.column
      return
    }
    let page = max(1, ContrastLayout.bodyRows(of: size) - 1)
    let target = position + command.step(page: page, count: columns.count)
    self.contrast?.column = columns[min(max(0, target), columns.count - 1)]
  }

  /// The next indicator of the region that needs attention; tells whether there is one.
  mutating func moveToAttentionInContrast(forward: Bool) -> Bool {
    guard let contrast, let model = contrastModel else { return false }
    let columns = model.lines.flatMap(\.columns)
    let start = columns.firstIndex(of: contrast.column) ?? 0
    for step in 1...max(1, columns.count) where !columns.isEmpty {
      let column = columns[(start + (forward ? step : columns.count * 2 - step)) % columns.count]
      guard model.model.status(column: column, row: contrast.row).needsAttention else { continue }
      self.contrast?.column = column
      return true
    }
    return false
  }

  /// Keeps the cursor on a line and the line on the screen.
  mutating func settleContrast() {
    guard let current = contrast, let model = contrastModel else { return }
    // A period cannot be held against itself.
    if current.counterpart == .period(model.model.basis.period) { turnContrast() }
    if case .group(let group) = current.counterpart, !contrastGroups.contains(group) { keepKind(of: group) }
    let lines = contrastLines
    let columns = lines.compactMap(\.column)
    if !columns.contains(current.column), let first = columns.first { contrast?.column = first }
    let body = ContrastLayout.bodyRows(of: size)
    let position = lines.firstIndex { $0.column == contrast?.column } ?? 0
    var first = min(current.firstLine, max(0, lines.count - body))
    if position <= first { first = max(0, position - (body > 1 ? 1 : 0)) }
    if position >= first + body { first = position - body + 1 }
    contrast?.firstLine = first
  }

  /// What is held against each other; nil where the period is not there.
  var contrastModel: ContrastModel? {
    guard let contrast, let dataset, let model = derived.period else { return nil }
    let peers: [Int] =
      switch contrast.counterpart {
      case .period, .region: []
      case .peers: model.peers
      case .group(let group): contrastRows(of: group)
      }
    return ContrastModel(contrast, model: model, dataset: dataset, peers: peers)
  }

  /// The lines of the screen: indicators under their domains.
  var contrastLines: [RegionLine] {
    guard let model = contrastModel else { return [] }
    return model.lines.flatMap { domain, columns in
      let entry = model.dataset.catalogue.domains[domain]
      return [RegionLine.heading(label(entry.name, id: entry.id))] + columns.map { RegionLine.indicator($0) }
    }
  }
}

extension ContrastState.Counterpart {
  fileprivate var isPeriod: Bool { if case .period = self { true } else { false } }

  /// Whether both are of one kind.
  fileprivate func isLike(_ other: ContrastState.Counterpart) -> Bool {
    switch (self, other) {
    case (.period, .period), (.region, .region), (.peers, .peers), (.group, .group): true
    default: false
    }
  }
}

extension PeerGroup {
  /// Whether both part regions in the same way.
  fileprivate func isLike(_ other: PeerGroup) -> Bool {
    switch (self, other) {
    case (.all, .all), (.statistical, .statistical), (.size, .size), (.marked, .marked): true
    default: false
    }
  }
}
