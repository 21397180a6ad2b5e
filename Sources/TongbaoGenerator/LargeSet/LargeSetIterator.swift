import TongbaoCore

/// Walks through the months of a large set.
public struct LargeSetIterator: IteratorProtocol {
  private let model: LargeSetModel
  private var random: SeededRandom
  private var month = 0
  /// The level of every indicator in every region, indicator first.
  private var levels: [[Double]]

  init(_ model: LargeSetModel) {
    self.model = model
    var random = SeededRandom(seed: model.seed, label: "large set")
    let sizes = (0..<model.regions).map { _ in 0.3 + 3 * random.unit() * random.unit() }
    levels = model.catalogue.indicators.indices.map { index in
      sizes.map { size in
        switch LargeSetCatalogue.Role(at: index) {
        case .flow: 800 * size * (0.6 + 0.8 * random.unit())
        case .stock: 6 * size * (0.7 + 0.6 * random.unit())
        case .rate: 45 + 50 * random.unit()
        case .completion: 0.7 + 0.6 * random.unit()
        }
      }
    }
    self.random = random
  }

  /// The next month; nil after the last.
  public mutating func next() -> Snapshot? {
    guard month < model.periods.count else { return nil }
    let period = model.periods[month]
    month += 1
    let season = Seasons.sales[period.number - 1]
    let columns = levels.indices.map { column($0, season: season, elapsed: period.elapsedShare.percent) }
    return Snapshot(
      period: period,
      source: Snapshot.Source(
        kind: .synthetic, title: "大型演示数据（合成）", note: "由 tongbao generate（种子\(model.seed)）合成，只用于测量速度。"),
      columns: columns)
  }

  /// Moves an indicator on by a month and tells it: one value in 200 is missing, one low rate in 50 only a bound.
  private mutating func column(_ index: Int, season: Double, elapsed: Double) -> Column {
    let role = LargeSetCatalogue.Role(at: index)
    let decimals = model.catalogue.indicators[index].decimals
    let scale = role == .flow ? season : role == .completion ? elapsed : 1
    var values = [Double](repeating: Column.unknownMark, count: model.roster.count)
    var sides: [Column.Side] = []
    for region in levels[index].indices {
      levels[index][region] = moved(levels[index][region], role)
      let value = Rounding.round(levels[index][region] * scale, decimals: decimals)
      let luck = random.unit()
      if luck < 0.005 {
        values[region + 1] = Column.missingMark
      } else if role == .rate, luck < 0.025, value < LargeSetCatalogue.attention {
        values[region + 1] = Column.sideMark
        sides.append(Column.Side(row: region + 1, observation: .bound(LargeSetIterator.low)))
      } else {
        values[region + 1] = value
      }
    }
    values[0] = national(values, role: role, index: index, decimals: decimals)
    return Column(values: values, sides: sides)
  }

  private mutating func moved(_ level: Double, _ role: LargeSetCatalogue.Role) -> Double {
    switch role {
    case .flow: level * (1 + 0.06 * random.noise())
    case .stock: level * (1.004 + 0.006 * random.noise())
    case .rate: min(max(level + 2.5 * random.noise(), 20), 99.9)
    case .completion: min(max(level + 0.02 * random.noise(), 0.3), 1.7)
    }
  }

  /// The sum of what is known, or for a rate the mean weighted by the domain's first stock.
  private func national(_ values: [Double], role: LargeSetCatalogue.Role, index: Int, decimals: Int) -> Double {
    let weights = levels[index - index % LargeSetCatalogue.domainSize]
    var sum = 0.0
    var total = 0.0
    for region in weights.indices where !values[region + 1].isNaN {
      let weight = role.isRate ? weights[region] : 1
      sum += weight * values[region + 1]
      total += weight
    }
    return Rounding.round(role.isRate && total > 0 ? sum / total : sum, decimals: decimals)
  }

  private static let low = Condition([
    .range(lower: nil, upper: .init(.init(LargeSetCatalogue.attention), inclusive: false))
  ])
}
