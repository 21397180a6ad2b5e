import TongbaoCore

extension State {
  /// Whether what is shown was made up. While a snapshot is read, the last that was known of the dataset counts.
  var isSynthetic: Bool {
    if let snapshot { return snapshot.source.kind == .synthetic }
    if shelf.contains(where: { $0.id == dataset?.id && $0.sourceKind == .synthetic }) { return true }
    guard let timeline = dataset?.timeline else { return false }
    return timeline.periods.contains { timeline.snapshot($0)?.source.kind == .synthetic }
  }

  /// How many rows in which order, or how many values of a region need attention.
  var titleRight: String {
    guard let dataset else { return "" }
    if let region {
      guard let model = derived.period else { return "" }
      let statuses = dataset.catalogue.indicators.indices.map { model.status(column: $0, row: region.row) }
      return phrases.counts(
        attention: statuses.count { $0.needsAttention }, commended: statuses.count { $0 == .commended })
    }
    let all = derived.period?.peers.count ?? dataset.reportingRows.count
    var text = phrases.rowCount(derived.table?.rows.count ?? all, of: all, level: dataset.catalogue.level)
    if let key = sortOrder.keys.first {
      text += phrases.clauseSeparator + phrases.sorted(by: sortName(key, dataset), descending: key.isDescending)
    }
    if comparison != .none { text += phrases.clauseSeparator + phrases.comparing(comparison) }
    return text
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
