import TongbaoCore

/// The catalogue of a large made-up set: domains of ten indicators, of which every third is a rate with thresholds, one of them a
/// completion rate.
enum LargeSetCatalogue {
  /// What an indicator of the set is, by its place.
  enum Role: CaseIterable {
    case flow, stock, rate, completion

    /// Whether it is a share rather than an amount.
    var isRate: Bool { self == .rate || self == .completion }

    /// The role of the indicator at `index`: each domain has its stock first, which weighs its rates.
    init(at index: Int) {
      let place = index % LargeSetCatalogue.domainSize
      let isExtra = place == 9 && index / LargeSetCatalogue.domainSize % 3 == 0
      self = place == 5 ? .completion : place % 3 == 2 || isExtra ? .rate : place % 3 == 1 ? .flow : .stock
    }
  }

  /// Indicators in a domain.
  static let domainSize = 10

  /// A catalogue of `count` indicators for the regions of `level` in the region `head`.
  static func make(indicators count: Int, head: RegionCode, level: Level) -> Catalogue {
    let domains = (0..<(count + domainSize - 1) / domainSize).map { number in
      Domain(
        id: "domain\(number + 1)", name: Wording(zh: "领域\(number + 1)", en: "Domain \(number + 1)"),
        size: id(number * domainSize))
    }
    return Catalogue(
      title: Wording(zh: "大型演示数据（合成）", en: "Large demonstration data (synthetic)"), region: head, level: level,
      every: .month, domains: domains, indicators: (0..<count).map(indicator),
      notes: [Wording(zh: "由程序合成，只用于测量速度。", en: "Made by a program, to measure speed only.")])
  }

  private static func id(_ index: Int) -> String {
    "domain\(index / domainSize + 1).indicator\(index % domainSize + 1)"
  }

  private static func indicator(_ index: Int) -> Indicator {
    let weight = id(index - index % domainSize)
    let number = index % domainSize + 1
    func make(
      _ name: Wording, _ unit: String, _ decimals: Int, _ kind: Indicator.Kind, _ range: ClosedRange<Double>,
      _ addsUp: Indicator.Addition, _ thresholds: [Threshold] = [], pace: Indicator.PaceRule? = nil
    ) -> Indicator {
      Indicator(
        id: id(index), domain: "domain\(index / domainSize + 1)", name: name, unit: Unit(unit), decimals: decimals,
        kind: kind, range: range, addsUp: addsUp, pace: pace, thresholds: thresholds)
    }
    switch Role(at: index) {
    case .flow:
      return make(Wording(zh: "新增\(number)", en: "Adds \(number)"), "户", 0, .flow, 0...10_000_000, .sum)
    case .stock:
      return make(Wording(zh: "到达\(number)", en: "Base \(number)"), "万户", 2, .stock, 0...100_000, .sum)
    case .rate:
      return make(
        Wording(zh: "比率\(number)", en: "Rate \(number)"), "%", 1, .rate, 0...100, .mean(weight: weight), [threshold])
    case .completion:
      return make(
        Wording(zh: "完成率\(number)", en: "Completion \(number)"), "%", 1, .rate, 0...1000, .mean(weight: weight),
        [thresholdOfPace], pace: .year)
    }
  }

  /// The bounds of the rates' threshold.
  static let critical = 40.0
  static let attention = 60.0

  private static var thresholdOfPace: Threshold {
    func limit(_ factor: Double) -> Condition.Limit { .init(.init(.pace, factor: factor), inclusive: false) }
    return Threshold(
      tiers: [
        .init(Condition([.range(lower: nil, upper: limit(0.8))]), .critical),
        .init(Condition([.range(lower: nil, upper: limit(0.95))]), .attention),
      ], commend: [Condition([.range(lower: limit(1.2), upper: nil)])])
  }

  private static var threshold: Threshold {
    func below(_ number: Double) -> Condition {
      Condition([.range(lower: nil, upper: .init(.init(number), inclusive: false))])
    }
    let above = Condition([.range(lower: .init(.init(95), inclusive: true), upper: nil)])
    return Threshold(
      tiers: [.init(below(critical), .critical), .init(below(attention), .attention)], commend: [above])
  }
}
