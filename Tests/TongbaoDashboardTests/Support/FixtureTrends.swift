import TongbaoCore

@testable import TongbaoDashboard

/// The fixture over two and a half years, and with bounds in its past.
extension Fixture {
  /// Thirty months up to August 2020, the second of them without a file; amounts are of another definition from March 2020
  /// on.
  static func longDataset() throws -> Dataset {
    let catalogue = try redefined()
    guard let last = Period(.month, 2020, 8) else { throw FixtureError.noSuchMonth }
    var months = Array(sequence(first: last, next: \.previous).prefix(30).reversed())
    months.remove(at: 1)
    var dataset = Dataset(id: "fixture", catalogue: catalogue, roster: roster, timeline: Timeline(periods: months))
    for (index, month) in months.enumerated() {
      var snapshot = try snapshot(month, shift: Double((index * 7) % 11), catalogue: catalogue)
      snapshot.columns[3] = Column(values: (0..<6).map { Double(month.number) * (6 + Double(($0 * 5) % 4)) })
      dataset.timeline[month] = .loaded(snapshot)
    }
    return dataset
  }

  private static func redefined() throws -> Catalogue {
    let plain = try catalogue()
    var indicators = plain.indicators
    guard let march = Period(.month, 2020, 3) else { throw FixtureError.noSuchMonth }
    indicators[0].definitionChanges = [.init(from: march, note: Wording(zh: "不含赠送", en: "without gifts"))]
    return Catalogue(
      title: plain.title, region: .nation, level: .province, every: .month, domains: plain.domains,
      indicators: indicators)
  }

  @Sendable static func longer(_ state: State) throws -> State { opened(try longDataset(), like: state) }

  /// Four months in which the fourth province's completion is known by bounds of every kind.
  static func boundedDataset() throws -> Dataset {
    var dataset = try dataset()
    for (month, bound) in zip(months(), ["<70", "[60,80)", ">=90", "<national"]) {
      guard var snapshot = dataset.timeline.snapshot(month) else { continue }
      snapshot.columns[1]?[4] = .bound(try Condition(bound))
      dataset.timeline[month] = .loaded(snapshot)
    }
    return dataset
  }

  @Sendable static func bounded(_ state: State) throws -> State { opened(try boundedDataset(), like: state) }
}
