import TongbaoCore

/// The indicators and dimensions that a person asks for by name.
extension Catalogue {
  /// The column that an indicator's id or name means, or that of one of its segments.
  func column(asked name: String) throws -> Int {
    if let column = column(named: name) { return column }
    let wanted = name.lowercased()
    let found = indicators.indices.first { index in
      [indicators[index].name.zh, indicators[index].name.en].contains { $0.lowercased() == wanted }
    }
    guard let found else { throw Misuse.noIndicator(name, example: indicators.first?.id ?? "") }
    return found
  }

  /// The dimension of an id or a name.
  func dimension(asked name: String) throws -> String {
    let wanted = name.lowercased()
    let found = dimensions.first { [$0.id, $0.name.zh, $0.name.en].contains { $0.lowercased() == wanted } }
    guard let found else { throw Misuse.noDimension(name, dimensions: dimensions) }
    return found.id
  }
}
