import Testing
import TongbaoCore

/// A made market is believable: it grows, has seasons, and provinces stay themselves.
@Suite struct HomeMarketStoryTests {
  private let market: Market
  private let december = HomeMarketSet.month(2020, 12)

  init() throws { market = try HomeMarketSet.committed.get() }

  private func nation(_ id: String, _ year: Int, _ month: Int) throws -> Double {
    try market.value(id, row: 0, HomeMarketSet.month(year, month))
  }

  @Test func customersAreThoseThatTheOperatorReportedForYearEnds() throws {
    #expect(try nation("broadband.customers", 2019, 12) == 17_200)
    #expect(try nation("broadband.customers", 2020, 12) == 19_200)
  }

  @Test(arguments: [2019, 2020])
  func februaryIsTheQuietMonthAndPromotionsAreLively(year: Int) throws {
    let months = try (1...12).map { try nation("broadband.gross_adds", year, $0) }
    #expect(months.min() == months[1])
    #expect(months[5] > months[4] && months[5] > months[6])
    #expect(months[8] > months[7] && months[8] > months[9])
    #expect(months[11] > months[10])
  }

  @Test func completionClimbsThroughTheYearAndBeginsAnew() throws {
    for id in ["broadband.net_adds_completion", "iptv.net_adds_completion", "revenue.growth_completion"] {
      for year in [2019, 2020] {
        let months = try (1...12).map { try nation(id, year, $0) }
        #expect(zip(months, months.dropFirst()).allSatisfy { $0 < $1 }, "\(id) \(year)")
        #expect(months[0] < 15)
        #expect(months[11] > 90 && months[11] < 140, "\(id) \(year) \(months[11])")
      }
    }
  }

  @Test func fullGigabitBundlesReachTheYearsTarget() throws {
    #expect(try nation("gigabit.full_bundle_share", 2019, 9) == 0)
    #expect(try nation("gigabit.full_bundle_share", 2020, 12) > 30)
    #expect(try nation("gigabit.full_bundle_share", 2020, 12) < 32)
  }

  @Test(arguments: [
    "broadband.fmc_rate", "iptv.vas_arpu", "networking.penetration", "revenue.ytd_yoy", "iptv.customers",
  ])
  func provincesKeepTheirCharacter(_ id: String) throws {
    let first = ranks(try market.values(id, HomeMarketSet.month(2020, 1)))
    let last = ranks(try market.values(id, december))
    let moved = zip(first, last).map { ($0 - $1).magnitude }
    #expect(moved.reduce(0, +) <= 4 * moved.count, "\(id) \(moved)")
    if id != "iptv.customers" { #expect(moved.contains { $0 > 0 }, "\(id)") }
  }

  @Test func sizesStayWithinHalfOfThePopulationsShare() throws {
    let august = try market.values("broadband.customers", HomeMarketSet.august)
    let guangdong = try market.value("broadband.customers", row: market.row("广东"), HomeMarketSet.august)
    let tibet = try market.value("broadband.customers", row: market.row("西藏"), HomeMarketSet.august)
    #expect(august.max() == guangdong)
    #expect(august.min() == tibet)
    let share = guangdong / august.reduce(0, +)
    #expect(share > 0.0893 * 0.5 && share < 0.0893 * 1.5)
  }

  @Test func sharpFallsAreRareOutsideThePrintedMonth() throws {
    for (before, now) in zip(market.snapshots, market.snapshots.dropFirst()) where now.period != HomeMarketSet.august {
      let old = try market.values("networking.gross_adds_daily", before.period)
      let new = try market.values("networking.gross_adds_daily", now.period)
      #expect(zip(old, new).count { $1 <= 0.65 * $0 } <= 3, "\(now.period)")
    }
  }

  @Test func countsOfProvincesMoveOneWay() throws {
    let missing = try market.snapshots.map { try market.value("gigabit.wifi6_missing_provinces", row: 0, $0.period) }
    let modes = try market.snapshots.map { try market.value("networking.three_modes_provinces", row: 0, $0.period) }
    #expect(zip(missing, missing.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(zip(modes, modes.dropFirst()).allSatisfy { $0 <= $1 })
  }

  private func ranks(_ values: [Double]) -> [Int] {
    values.map { value in values.count { $0 > value } }
  }
}
