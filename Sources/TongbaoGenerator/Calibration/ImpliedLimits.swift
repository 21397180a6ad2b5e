import TongbaoCore

extension CalibrationFacts {
  /// What the facts of other indicators leave for `id` in a province, where they are compared with it.
  ///
  /// Who sold at least 0.5 of one thing, and less than a tenth of what it sold of another, sold more than 5 of that
  /// other.
  func limitsImplied(on id: String, province: Int) throws -> ClosedRange<Double> {
    var low = 0.0
    var high = 1e9
    for (column, indicator) in catalogue.indicators.enumerated() {
      for rule in rules(column: column, province: province) {
        guard let factor = rule.shareOf(id) else { continue }
        let own = try allowed(indicator.id, province: province).stretches
        guard let least = own.first?.low, let most = own.last?.high else { continue }
        if rule.holds && least > 0 {
          low = max(low, (least + 2 * margin(indicator, at: least)) / factor)
        } else if !rule.holds {
          high = min(high, (most - 2 * margin(indicator, at: most)) / factor)
        }
      }
    }
    guard low <= high else { throw GeneratorError.contradiction(id) }
    return low...high
  }
}
