/// The rates of the home market and the model's assumptions of their course.
enum RateShapes {
  /// What can be made once customers are known.
  static let early: [RateShape] = [
    RateShape(
      id: "broadband.fmc_rate", weight: "broadband.customers", course: .line(start: 0.70, end: 1.07), waver: 0.003),
    RateShape(
      id: "gigabit.share_300m", weight: "broadband.customers", course: .line(start: 0.26, end: 1.24), waver: 0.003),
    RateShape(
      id: "iptv.vas_arpu", weight: "iptv.customers", course: .line(start: 0.74, end: 1.06), waver: 0.015),
    RateShape(
      id: "iptv.vas_paying_share", weight: "iptv.customers", course: .line(start: 0.62, end: 1.125), drift: 0.008,
      waver: 0.004),
    RateShape(
      id: "bundle.new_customer_share", weight: "broadband.gross_adds", course: .line(start: 0.55, end: 1.16),
      drift: 0.025, waver: 0.025),
    RateShape(id: "bundle.vnet_penetration", weight: "broadband.customers", course: .line(start: 0.86, end: 1.04)),
    RateShape(
      id: "gigabit.full_bundle_share", weight: "broadband.gross_adds",
      course: .years(
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.7, 1.5], [2.6, 3.5, 5.6, 8.1, 11.2, 14.3, 17.4, 20.6, 23.3, 26.0, 28.4, 30.7]),
      level: 20.6, vigour: 0.35, luck: 0.5, spread: 0.4...1.7, drift: 0.02),
    RateShape(
      id: "revenue.ytd_yoy", weight: "broadband.customers",
      course: .years(
        [27.4, 26.8, 26.5, 26.1, 25.8, 25.4, 25.2, 24.9, 24.7, 24.4, 24.2, 24.0],
        [17.9, 15.6, 16.7, 17.8, 18.7, 19.5, 20.1, 20.6, 20.9, 21.3, 21.5, 21.7]),
      vigour: 0.3, luck: 0.4, spread: 0.5...1.6, drift: 0.04, isOffset: true),
    RateShape(
      id: "revenue.growth_completion", weight: "broadband.customers",
      course: .years(
        [8.1, 14.9, 23.8, 32.5, 41.6, 51.0, 59.7, 68.4, 77.5, 86.1, 94.5, 102.9],
        [7.6, 13.4, 21.6, 31.0, 40.9, 51.9, 62.8, 73.7, 83.3, 92.1, 100.4, 108.3]),
      luck: 0.3, spread: 0.65...1.45, climbs: true),
  ]

  /// What is weighed by customers that pay for content.
  static let renewals: [RateShape] = [
    RateShape(
      id: "iptv.auto_renewal_rate", weight: "iptv.vas_paying", course: .line(start: 0.8, end: 1.08), level: 46.2,
      luck: 0.3, spread: 0.6...1.4),
    RateShape(
      id: "iptv.self_renewal_rate", weight: "iptv.vas_paying", course: .line(start: 0.76, end: 1.1), level: 17.6,
      luck: 0.4, spread: 0.6...1.5),
  ]

  /// The campaign, weighed by the compounds that it lists; clearance begins anew with every year's list: that of the
  /// year before was almost done, this year's is behind.
  static let campaign: [RateShape] = [
    cleared(
      "campaign.coverage_cleared_rate", level: 63, luck: 0.4,
      before: [9, 14, 24, 35, 46, 56, 65, 73, 80, 86, 91, 95], this: [5, 8, 16, 26, 36, 46, 55, 63, 69, 74, 79, 83]),
    cleared(
      "campaign.marketing_cleared_rate", level: 23.5, luck: 0.9,
      before: [2.5, 5, 11, 19, 28, 37, 45, 54, 63, 72, 80, 88],
      this: [0.6, 1.1, 3, 6.2, 10.2, 14.6, 19, 23.5, 28, 33, 38.5, 45]),
    cleared(
      "campaign.blank_cleared_rate", level: 62, luck: 0.45,
      before: [6, 10, 19, 29, 40, 50, 59, 67, 75, 82, 88, 93], this: [4, 7, 14, 24, 34, 44, 53, 62, 68, 73, 78, 82]),
    RateShape(
      id: "campaign.covered_share", weight: "campaign.compounds", course: .line(start: 0.72, end: 1.08), level: 15.4,
      vigour: 0.3, luck: 0.6),
    RateShape(
      id: "campaign.low_share_share", weight: "campaign.compounds", course: .line(start: 0.8, end: 1.05), level: 26.5,
      luck: 0.35, spread: 0.5...1.5),
  ]

  private static func cleared(
    _ id: String, level: Double, luck: Double, before: [Double], this: [Double]
  ) -> RateShape {
    RateShape(
      id: id, weight: "campaign.compounds", course: .years(before, this), level: level, vigour: 0.3, luck: luck,
      spread: 0.3...1.9, waver: 0, climbs: true, saturates: true)
  }
}
