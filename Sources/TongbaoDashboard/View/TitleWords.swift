import TongbaoCore

extension State {
  /// Whether what is shown was made up. While a snapshot is read, the last that was known of the dataset counts.
  var isSynthetic: Bool {
    if let snapshot { return snapshot.source.kind == .synthetic }
    if shelf.contains(where: { $0.id == dataset?.id && $0.sourceKind == .synthetic }) { return true }
    guard let timeline = dataset?.timeline else { return false }
    return timeline.periods.contains { timeline.snapshot($0)?.source.kind == .synthetic }
  }

  /// How many rows in which order and compared with what, or how many values of a region need attention: all of it, then
  /// with ever less, at last nothing: five forms. A region's screen has one only.
  var titleRights: [String] {
    guard let dataset else { return Array(repeating: "", count: 5) }
    if let region { return Array(repeating: counts(dataset, row: region.row), count: 4) + [""] }
    let all = derived.period?.peers.count ?? dataset.reportingRows.count
    let rows = phrases.rowCount(derived.table?.rows.count ?? all, of: all, level: dataset.catalogue.level)
    let order = sortOrder.keys.first.map { phrases.sorted(by: sortName($0, dataset), descending: $0.isDescending) }
    let compared = comparison == .none ? nil : phrases.comparing(comparison)
    let short = comparison == .none ? nil : phrases.comparingShort(comparison)
    return [[rows, order, compared], [rows, order, short], [order, short], [short], []].map {
      $0.compactMap { $0 }.joined(separator: phrases.clauseSeparator)
    }
  }

  private func counts(_ dataset: Dataset, row: Int) -> String {
    guard let model = derived.period else { return "" }
    let statuses = dataset.catalogue.indicators.indices.map { model.status(column: $0, row: row) }
    return phrases.counts(
      attention: statuses.count { $0.needsAttention }, commended: statuses.count { $0 == .commended })
  }

  private func sortName(_ key: SortOrder.Key, _ dataset: Dataset) -> String {
    guard let column = key.column else { return phrases.levelHeader(dataset.catalogue.level) }
    let indicator = dataset.indicator(ofColumn: column)
    return label(indicator.short, id: indicator.id)
  }
}

extension Period {
  /// The period so many steps later, or earlier when negative.
  func advanced(by steps: Int) -> Period? {
    (0..<steps.magnitude).reduce(Optional(self)) { period, _ in steps > 0 ? period?.next : period?.previous }
  }
}
