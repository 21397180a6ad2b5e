import TongbaoCore

/// What the rows of a printed table are to be.
extension Catalogue {
  /// The id of the dimension whose segments were asked for as the rows of a domain's table, by its id or a name; nil where
  /// regions were. Without a word the table has the rows that it has on the screen.
  func dimension(asked name: String?, in domain: Domain) throws -> String? {
    guard let name = name?.lowercased() else { return domain.rows }
    if name == Catalogue.regionRows { return nil }
    let known = dimensions(inDomain: domain.id)
    let answer = dimensions.first { [$0.id, $0.name.zh, $0.name.en].contains { $0.lowercased() == name } }
    guard let answer, known.contains(answer.id) else {
      throw Misuse.noRowsBy(name, domain: domain, dimensions: dimensions.filter { known.contains($0.id) })
    }
    return answer.id
  }

  /// The word that asks for regions.
  private static let regionRows = "region"
}

extension OpenedSnapshot {
  /// The segments of a dimension in a region, the head without one.
  func turned(by dimension: String, of region: String?) throws -> OpenedSnapshot {
    let row = try region.map { try self.row(named: $0) } ?? 0
    return bySegments(of: dimension, in: row) ?? self
  }
}
