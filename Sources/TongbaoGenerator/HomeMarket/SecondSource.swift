import TongbaoCore

/// What another source says of figures of which the calibrating month names one without printing it.
///
/// The bulletin says that the two differ much and that they are to be brought together. Made up here: the other source
/// counts a little less, every province in its own measure, and after the calibrating month the difference shrinks.
struct SecondSource {
  /// By how much the other source counts less in the mean, and how far provinces lie from that.
  private static let shortfall = 0.06
  private static let spread = 0.10
  /// What is left of the difference in the months after the calibrating one.
  private static let settling = [0.8, 0.55, 0.35, 0.2]

  let context: Context

  /// What the other sources say of a month, with the panel's own numbers in force; nothing before the calibrating year.
  func alternatives(_ index: Int, panel: Panel) -> [Snapshot.Alternative] {
    guard index >= 12 else { return [] }
    return context.facts.snapshot.alternatives.compactMap { other in
      let ids = Set(other.values.keys.map { context.catalogue.name(ofColumn: $0.column) })
      var told = counts(ids, index, panel: panel, of: other.source.zh)
      told.merge(ratios(ids, index, panel: panel, counts: told)) { $1 }
      guard !told.isEmpty else { return nil }
      return Snapshot.Alternative(source: other.source, inForce: other.inForce, values: places(told))
    }
  }

  /// The other source's households of columns that add up, by id: the nation's first, which is their sum.
  private func counts(_ ids: Set<String>, _ index: Int, panel: Panel, of source: String) -> [String: [Double?]] {
    var random = context.random("second source " + source)
    let deviations = random.noises(context.count).map { SecondSource.spread * $0 - SecondSource.shortfall }
    let left = index <= context.axis.anchor ? 1 : SecondSource.settling[min(3, index - context.axis.anchor - 1)]
    var told: [String: [Double?]] = [:]
    for indicator in context.catalogue.indicators where ids.contains(indicator.id) && indicator.addsUp == .sum {
      guard let own = panel.rows(indicator.id, month: index)?.dropFirst() else { continue }
      let counts = zip(own, deviations).map { Households.count(($0 ?? 0) * (1 + left * $1)) }
      told[indicator.id] = ([counts.reduce(0, +)] + counts).map { Double($0) / Households.units }
    }
    return told
  }

  /// The rates whose numerators the other source has, over the denominators in force.
  private func ratios(
    _ ids: Set<String>, _ index: Int, panel: Panel, counts: [String: [Double?]]
  ) -> [String: [Double?]] {
    var told: [String: [Double?]] = [:]
    for indicator in context.catalogue.indicators where ids.contains(indicator.id) {
      guard case .ratio(let numerator, let denominator, let factor) = indicator.addsUp,
        let above = counts[numerator], let below = panel.rows(denominator, month: index)
      else { continue }
      told[indicator.id] = zip(above, below).map {
        Ratios.ratio($0, $1, factor: factor, decimals: indicator.decimals + 1)
      }
    }
    return told
  }

  private func places(_ told: [String: [Double?]]) -> [Snapshot.Alternative.Place: Observation] {
    var values: [Snapshot.Alternative.Place: Observation] = [:]
    for (id, rows) in told {
      guard let column = context.catalogue.column(named: id) else { continue }
      for (place, row) in ([0] + context.facts.rows).enumerated() {
        if let value = rows[place] { values[.init(column: column, row: row)] = .number(value) }
      }
    }
    return values
  }
}
