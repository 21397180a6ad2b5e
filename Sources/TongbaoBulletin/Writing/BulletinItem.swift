import TongbaoCore

/// Indicators of a domain that are told in one paragraph.
///
/// The catalogue may say with which other one an indicator is told. Where it does not, what the catalogue says of
/// indicators relates them: a ratio is told with what it is a ratio of, a daily average with its total, what adds up since
/// the year began with what it adds up, and a stock with the flow that fills it.
struct BulletinItem: Hashable {
  /// The indicators, by index, in the order in which they are told.
  var indicators: [Int]

  /// The items of a domain, in the order of the catalogue.
  static func items(of domain: Domain, in catalogue: Catalogue) -> [BulletinItem] {
    var items: [BulletinItem] = []
    for index in catalogue.indicators(inDomain: domain.id, context: true)
    where catalogue.indicators[index].bulletin?.isTold != false {
      if let place = place(of: index, among: items, in: catalogue) {
        items[place].indicators.append(index)
      } else {
        items.append(BulletinItem(indicators: [index]))
      }
    }
    return items
  }

  /// The item that an indicator joins; nil where it begins one.
  private static func place(of index: Int, among items: [BulletinItem], in catalogue: Catalogue) -> Int? {
    switch catalogue.indicators[index].bulletin?.companion {
    case .alone: return nil
    case .with(let id):
      guard let other = catalogue.index(of: id) else { return nil }
      return items.firstIndex { $0.indicators.contains(other) }
    case nil:
      if let place = items.lastIndex(where: { $0.hasNumerator(of: index, in: catalogue) }) { return place }
      guard let last = items.indices.last, items[last].isJoined(by: index, in: catalogue) else { return nil }
      return last
    }
  }

  /// Whether an indicator is a ratio of one of these in its group.
  private func hasNumerator(of index: Int, in catalogue: Catalogue) -> Bool {
    let indicator = catalogue.indicators[index]
    guard case .ratio(let numerator, _, _) = indicator.addsUp else { return false }
    return indicators.contains {
      catalogue.indicators[$0].id == numerator && catalogue.indicators[$0].group == indicator.group
    }
  }

  /// Whether an indicator belongs to those that stand before it.
  private func isJoined(by index: Int, in catalogue: Catalogue) -> Bool {
    let indicator = catalogue.indicators[index]
    let others = indicators.map { catalogue.indicators[$0] }
    guard others.allSatisfy({ $0.group == indicator.group }), indicator.dimension == others.first?.dimension else {
      return false
    }
    let hasSameKind = others.contains { $0.kind == indicator.kind && $0.unit == indicator.unit }
    guard !hasSameKind else { return false }
    switch indicator.kind {
    case .flow: return others.contains { $0.kind == .flow && $0.unit.perDay == indicator.unit }
    case .cumulative:
      return others.contains { $0.kind == .flow && [indicator.unit, indicator.unit.perDay].contains($0.unit) }
    case .stock: return others.contains { [.flow, .cumulative].contains($0.kind) && $0.unit == indicator.unit }
    case .rate: return false
    }
  }
}

extension Unit {
  /// The unit of a daily average of values in this one.
  fileprivate var perDay: Unit { Unit(id + "/日") }
}
