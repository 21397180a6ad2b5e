import TongbaoCore

/// The catalogue of gigabit broadband and gigabit Wi-Fi by week or by ten days.
enum ShortPeriodCatalogue {
  /// A catalogue of the nation's provinces for periods of `kind`.
  static func make(_ kind: Period.Kind) -> Catalogue {
    let isWeek = kind == .week
    return Catalogue(
      title: isWeek ? Wording(zh: "千兆周报", en: "Gigabit, weekly") : Wording(zh: "千兆旬报", en: "Gigabit, every ten days"),
      region: .nation, level: .province, every: kind,
      domains: [
        Domain(
          id: "gigabit", name: Wording(zh: "千兆", en: "Gigabit"),
          groups: [
            .init(id: "broadband", name: Wording(zh: "千兆宽带", en: "Gigabit broadband")),
            .init(id: "wifi", name: Wording(zh: "千兆WiFi", en: "Gigabit Wi-Fi")),
          ], size: "gigabit.homes")
      ],
      indicators: indicators(isWeek ? "当周" : "当旬"),
      notes: [
        Wording(
          zh: "演示数据，由程序合成，不是任何公司的真实经营数据。",
          en: "Demonstration data made by a program, not the real figures of any company.")
      ])
  }

  private static func indicators(_ span: String) -> [Indicator] {
    let broadband = Service(id: "broadband", zh: "千兆宽带", en: "Gigabit broadband", customers: "gigabit broadband lines")
    let wifi = Service(id: "wifi", zh: "千兆WiFi", en: "Gigabit Wi-Fi", customers: "gigabit Wi-Fi customers")
    return flows(broadband, span) + [share] + flows(wifi, span) + [wifiShare, homes]
  }

  private struct Service {
    let id: String
    let zh: String
    let en: String
    let customers: String
  }

  /// What a service gains, per day too, and where it stands.
  private static func flows(_ service: Service, _ span: String) -> [Indicator] {
    let id = "gigabit." + service.id
    return [
      Indicator(
        id: id + "_adds", domain: "gigabit", group: service.id,
        name: Wording(zh: service.zh + span + "净增", en: service.en + " net adds"),
        short: Wording(zh: "净增", en: "Net adds"), unit: Unit("万户"), decimals: 3, kind: .flow, range: 0...5000,
        addsUp: .sum,
        definition: Wording(
          zh: "期内新增\(service.zh)客户减去离网客户。",
          en: "New \(service.customers) minus departures in the period.")),
      Indicator(
        id: id + "_adds_daily", domain: "gigabit", group: service.id,
        name: Wording(zh: service.zh + "日均净增", en: service.en + " net adds per day"),
        short: Wording(zh: "日均", en: "Per day"), unit: Unit("万户/日"), decimals: 4, kind: .flow, range: 0...1000,
        addsUp: .sum, thresholds: [sharpFall],
        definition: Wording(
          zh: "期内净增除以期内天数，使天数不同的各期可比。",
          en: "Net adds divided by the days of the period, so that periods of different length compare.")),
      Indicator(
        id: id, domain: "gigabit", group: service.id,
        name: Wording(zh: service.zh + "客户数", en: service.en + " customers"),
        short: Wording(zh: "到达", en: "Base"), unit: Unit("万户"), decimals: 2, kind: .stock, range: 0...50000,
        addsUp: .sum,
        definition: Wording(
          zh: "期末在网的\(service.zh)客户数。", en: "\(service.en) customers at the end of the period.")),
    ]
  }

  private static let share = Indicator(
    id: "gigabit.share", domain: "gigabit", group: "broadband",
    name: Wording(zh: "千兆宽带占比", en: "Gigabit share of broadband"), short: Wording(zh: "占比", en: "Share"),
    unit: Unit("%"), decimals: 2, range: 0...100,
    addsUp: .ratio(numerator: "gigabit.broadband", denominator: "gigabit.homes", factor: 100),
    thresholds: [
      Threshold(tiers: [.init(limit(.national, below: 0.6), .attention)], commend: [limit(.national, above: 1.5)])
    ],
    definition: Wording(
      zh: "千兆宽带客户占家宽客户的比重。", en: "Gigabit lines as a percentage of household broadband customers."))

  private static let wifiShare = Indicator(
    id: "gigabit.wifi_share", domain: "gigabit", group: "wifi",
    name: Wording(zh: "千兆WiFi配套率", en: "Gigabit Wi-Fi per gigabit line"), short: Wording(zh: "配套率", en: "Per line"),
    unit: Unit("%"), decimals: 1, range: 0...100,
    addsUp: .ratio(numerator: "gigabit.wifi", denominator: "gigabit.broadband", factor: 100),
    definition: Wording(
      zh: "千兆WiFi客户占千兆宽带客户的比重。", en: "Gigabit Wi-Fi customers as a percentage of gigabit lines."))

  private static let homes = Indicator(
    id: "gigabit.homes", domain: "gigabit", group: "broadband",
    name: Wording(zh: "家宽客户数", en: "Household broadband customers"), short: Wording(zh: "家宽", en: "Homes"),
    unit: Unit("万户"), decimals: 1, kind: .stock, range: 0...50000, addsUp: .sum,
    definition: Wording(
      zh: "期末在网的家庭宽带客户数，是千兆占比的分母。",
      en: "Household broadband customers at the end of the period; the base of the gigabit share."),
    isContext: true)

  /// The line of the monthly bulletin for sharp falls: 35 % or more below the last period.
  private static let sharpFall = Threshold(
    tiers: [
      .init(Condition([.range(lower: nil, upper: .init(.init(.last, factor: 0.65), inclusive: true))]), .attention)
    ],
    commend: [limit(.last, above: 1.5)])

  private static func limit(_ reference: Condition.Reference, below factor: Double) -> Condition {
    Condition([.range(lower: nil, upper: .init(.init(reference, factor: factor), inclusive: false))])
  }

  private static func limit(_ reference: Condition.Reference, above factor: Double) -> Condition {
    Condition([.range(lower: .init(.init(reference, factor: factor), inclusive: false), upper: nil)])
  }
}
