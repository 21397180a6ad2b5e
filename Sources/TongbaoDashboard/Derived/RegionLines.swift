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
    let domains = dataset.catalogue.domains.map { domain in
      (domain.name[language], shownColumns(dataset, domain: domain.id, row: region.row))
    }
    guard region.attentionFirst, let snapshot else {
      return domains.flatMap { RegionLine.section($0, $1) }
    }
    let status = { (column: Int) in dataset.judge(column, in: snapshot).status(row: region.row) }
    let urgent = domains.flatMap(\.1).filter { status($0).needsAttention }
    let grave = urgent.filter { status($0).severity == .critical } + urgent.filter { status($0).severity != .critical }
    return RegionLine.section(phrases.statistics.attention, grave)
      + domains.flatMap { name, columns in RegionLine.section(name, columns.filter { !grave.contains($0) }) }
  }

  /// A domain's indicators; those outside its table, and segments, only where something is known of them.
  private func shownColumns(_ dataset: Dataset, domain: String, row: Int) -> [Int] {
    dataset.catalogue.columns.indices.filter { column in
      let indicator = dataset.indicator(ofColumn: column)
      guard indicator.domain == domain else { return false }
      let isOfTable = !indicator.isContext && dataset.catalogue.columns[column].segment == nil
      return isOfTable || snapshot?.observation(column: column, row: row).isInformative == true
    }
  }
}

extension RegionLine {
  fileprivate static func section(_ name: String, _ columns: [Int]) -> [RegionLine] {
    columns.isEmpty ? [] : [.heading(name)] + columns.map { .indicator($0) }
  }
}
