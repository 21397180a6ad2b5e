import TongbaoCore

/// Walks through the periods of a short-period set.
public struct ShortPeriodIterator: IteratorProtocol {
  private let model: ShortPeriodModel
  private var random: SeededRandom
  private var period: Period?
  /// The provinces' households: all, those with gigabit lines, those with gigabit Wi-Fi.
  private var homes: [Int]
  private var broadband: [Int]
  private var wifi: [Int]
  /// How well each province sells the two, which drifts.
  private var lineHabit: [Double]
  private var wifiHabit: [Double]

  init(_ model: ShortPeriodModel) {
    self.model = model
    period = model.first
    var random = SeededRandom(seed: model.seed, label: "short periods")
    let sizes = model.shares.map { $0 * (1 + 0.3 * random.noise()) }
    lineHabit = sizes.map { _ in 1 + 0.9 * random.noise() }
    wifiHabit = sizes.map { _ in 1 + 0.4 * random.noise() }
    homes = Self.shared(GigabitCourse.Line.homes.start, sizes)
    broadband = Self.shared(GigabitCourse.Line.broadband.start, zip(sizes, lineHabit).map(*))
    wifi = Self.shared(GigabitCourse.Line.wifi.start, zip(broadband, wifiHabit).map { Double($0) * $1 })
    self.random = random
  }

  /// The next period of the span; nil after the last.
  public mutating func next() -> Snapshot? {
    while let now = period, now <= model.span.upperBound {
      period = now.next
      let made = step(now)
      if now >= model.span.lowerBound { return made }
    }
    return nil
  }

  private mutating func step(_ period: Period) -> Snapshot {
    let sizes = homes.map(Double.init)
    homes = zip(homes, Self.shared(gain(.homes, period), sizes)).map(+)
    age()
    let lively = sizes.map { _ in luck() }
    let lines = zip(zip(sizes, lineHabit), lively).map { $0.0 * $0.1 * $1 }
    let newLines = Self.shared(gain(.broadband, period), lines)
    broadband = zip(broadband, newLines).map(+)
    let newWifi = wifiGain(gain(.wifi, period), zip(lines, wifiHabit).map(*))
    wifi = zip(wifi, newWifi).map(+)
    return snapshot(period, newLines: newLines, newWifi: newWifi)
  }

  /// The nation's gain in 万户, with some luck of its own.
  private mutating func gain(_ line: GigabitCourse.Line, _ period: Period) -> Double {
    GigabitCourse.gain(line, in: period) * (1 + 0.05 * random.noise())
  }

  /// A province's luck of a period; now and then a campaign ends, or a supplier fails.
  private mutating func luck() -> Double {
    let level = 1 + 0.15 * random.noise()
    return random.unit() < 0.01 ? level * 0.5 : level
  }

  /// Habits drift, and are drawn back to what is usual.
  private mutating func age() {
    for place in lineHabit.indices {
      lineHabit[place] = min(max(lineHabit[place] * (1 + 0.02 * random.noise()), 0.2), 2.2)
      wifiHabit[place] = min(max(wifiHabit[place] * (1 + 0.015 * random.noise()), 0.5), 1.5)
    }
  }

  /// Households of the nation's 万户, by weight.
  private static func shared(_ total: Double, _ weights: [Double]) -> [Int] {
    let count = Households.count(total)
    let sum = weights.reduce(0, +)
    return Rounding.whole(weights.map { $0 / sum * Double(count) }, total: count)
  }

  /// New Wi-Fi customers, of whom no province has more than it has gigabit lines.
  private func wifiGain(_ total: Double, _ weights: [Double]) -> [Int] {
    let count = Households.count(total)
    let sum = weights.reduce(0, +)
    return WholeShares.settle(
      weights.map { $0 / sum * Double(count) }, total: count,
      limits: zip(broadband, wifi).map { 0...max(0, $0 - $1) })
  }

  private func snapshot(_ period: Period, newLines: [Int], newWifi: [Int]) -> Snapshot {
    let days = Double(period.dayCount)
    var panel = Panel()
    func put(_ id: String, _ counts: [Int], units: Double = Households.units) {
      panel.setCounts(id, [counts], units: units)
    }
    func perDay(_ counts: [Int]) -> [Int] {
      let total = Double(counts.reduce(0, +)) * 10 / days
      return Rounding.whole(counts.map { Double($0) * 10 / days }, total: Int(total.rounded()))
    }
    put("gigabit.homes", homes)
    for (id, gains, stock) in [("gigabit.broadband", newLines, broadband), ("gigabit.wifi", newWifi, wifi)] {
      put(id + "_adds", gains)
      put(id + "_adds_daily", perDay(gains), units: Daily.units)
      put(id, stock)
    }
    // All columns that the ratios rest on have just been put there.
    try? Ratios(catalogue: model.catalogue, months: 1).build(into: &panel)
    return Snapshot(period: period, source: source, columns: model.catalogue.columns.map { column($0, panel) })
  }

  private func column(_ key: Catalogue.ColumnKey, _ panel: Panel) -> Column? {
    guard let rows = panel.rows(model.catalogue.indicators[key.indicator].id, month: 0) else { return nil }
    var values = [Double](repeating: Column.unknownMark, count: model.roster.count)
    let reporting = [0] + model.roster.memberRows.filter { model.roster[$0].reports }
    for (place, row) in reporting.enumerated() { values[row] = rows[place] ?? Column.missingMark }
    return Column(values: values)
  }

  private var source: Snapshot.Source {
    Snapshot.Source(
      kind: .synthetic, title: "演示数据（合成）",
      note:
        "由 tongbao generate（千兆周旬模型第\(ShortPeriodModel.version)版，种子\(model.seed)）合成，不是任何公司的真实经营数据。")
  }
}
