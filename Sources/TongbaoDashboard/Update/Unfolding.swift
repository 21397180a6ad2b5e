import TongbaoCore

/// Putting beside a column what is worked out of its course.
extension State {
  /// Unfolds the column under the cursor, or folds it again.
  mutating func toggleUnfolding() {
    guard let dataset, let column = currentColumn, region == nil, face == .table else { return }
    guard !PaceMeasure.all(of: dataset.indicator(ofColumn: column)).isEmpty else { return say { $0.nothingToUnfold } }
    unfold((table.views[domain]?.unfolded ?? []).symmetricDifference([column]), inDomain: domain)
  }

  /// Unfolds these columns of a domain and no others; the cursor stays with its column.
  mutating func unfold(_ wanted: Set<Int>, inDomain index: Int) {
    guard let catalogue = dataset?.catalogue, catalogue.domains.indices.contains(index) else { return }
    let before = table.views[index] ?? .init()
    guard before.unfolded != wanted else { return }
    let shown = ShownColumn.all(inDomain: index, of: catalogue, unfolded: before.unfolded)
    let after = ShownColumn.all(inDomain: index, of: catalogue, unfolded: wanted)
    table.views[index, default: .init()].unfolded = wanted
    guard shown.indices.contains(before.column) else { return }
    let current = shown[before.column]
    let position =
      after.firstIndex(of: current) ?? after.firstIndex(of: ShownColumn(index: current.index)) ?? before.column
    table.views[index]?.column = position
  }

  /// Where an indicator's own column stands among those of a domain's table.
  func position(ofColumn column: Int, inDomain index: Int) -> Int? {
    guard let catalogue = dataset?.catalogue else { return nil }
    let shown = ShownColumn.all(inDomain: index, of: catalogue, unfolded: table.views[index]?.unfolded ?? [])
    return shown.firstIndex(of: ShownColumn(index: column))
  }

  /// What sorting by the column under the cursor sorts by.
  var currentSubject: SortOrder.Key.Subject? {
    guard let columns = derived.table?.columns, !columns.isEmpty else { return nil }
    return columns[min(max(0, table.views[domain]?.column ?? 0), columns.count - 1)].subject
  }
}

/// A column of a table: an indicator's own, or what is worked out of its course.
struct ShownColumn: Sendable, Hashable {
  /// The column of the indicator.
  var index: Int
  var measure: PaceMeasure?

  /// The columns of a domain's table, each unfolded one with its course to the right.
  static func all(inDomain index: Int, of catalogue: Catalogue, unfolded: Set<Int>) -> [ShownColumn] {
    guard catalogue.domains.indices.contains(index) else { return [] }
    return catalogue.indicators(inDomain: catalogue.domains[index].id).flatMap { column in
      let measures =
        unfolded.contains(column)
        ? PaceMeasure.all(of: catalogue.indicators[catalogue.columns[column].indicator]) : []
      return [ShownColumn(index: column)] + measures.map { ShownColumn(index: column, measure: $0) }
    }
  }
}
