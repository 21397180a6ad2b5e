import TerminalCanvas
import TongbaoCore

/// A line of a region's screen.
enum RegionLine: Sendable, Hashable {
  case heading(String)
  /// The column of an indicator.
  case indicator(Int)

  /// The column of an indicator's line.
  var column: Int? {
    if case .indicator(let column) = self { column } else { nil }
  }
}

extension State {
  /// The lines of the region's screen: indicators under their domains, or what needs attention before the rest.
  var regionLines: [RegionLine] {
    guard let dataset, let region else { return [] }
    let shown = shownColumns(dataset, row: region.row)
    let domains = dataset.catalogue.domains.map { (label($0.name, id: $0.id), shown[$0.id] ?? []) }
    guard region.attentionFirst, let model = derived.period else {
      return domains.flatMap { RegionLine.section($0, $1) }
    }
    let urgent = domains.flatMap(\.1).filter { model.status(column: $0, row: region.row).needsAttention }
    let severity = { (column: Int) in model.status(column: column, row: region.row).severity }
    let grave = urgent.filter { severity($0) == .critical } + urgent.filter { severity($0) != .critical }
    return RegionLine.section(phrases.statistics.attention, grave)
      + domains.flatMap { name, columns in RegionLine.section(name, columns.filter { !grave.contains($0) }) }
  }

  /// The columns of each domain; those outside its table, and segments, only where something is known of them, be it
  /// that the value is missing.
  private func shownColumns(_ dataset: Dataset, row: Int) -> [String: [Int]] {
    var shown: [String: [Int]] = [:]
    for (column, key) in dataset.catalogue.columns.enumerated() {
      let isOfTable = !dataset.catalogue.indicators[key.indicator].isContext && key.segment == nil
      let observation = derived.period?.snapshot.observation(column: column, row: row) ?? .unknown
      if isOfTable || observation != .unknown {
        shown[dataset.catalogue.indicators[key.indicator].domain, default: []].append(column)
      }
    }
    return shown
  }
}

extension RegionLine {
  fileprivate static func section(_ name: String, _ columns: [Int]) -> [RegionLine] {
    columns.isEmpty ? [] : [.heading(name)] + columns.map { .indicator($0) }
  }
}
