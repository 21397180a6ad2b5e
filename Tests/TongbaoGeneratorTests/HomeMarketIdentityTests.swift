import Testing
import TongbaoCore

/// The numbers of a made market agree among themselves, in every month.
@Suite struct HomeMarketIdentityTests {
  private let market: Market

  init() throws { market = try HomeMarketSet.committed.get() }

  /// The months after the first, each with the one before.
  private var steps: [(Period, Period)] {
    Array(zip(market.snapshots, market.snapshots.dropFirst())).map { ($0.period, $1.period) }
  }

  private func isClose(_ left: Double, _ right: Double, within margin: Double = 1e-6) -> Bool {
    (left - right).magnitude <= margin
  }

  @Test func everyProvinceHasAnExactValueOfEveryIndicatorWithinItsRange() throws {
    for snapshot in market.snapshots {
      for indicator in market.catalogue.indicators where !indicator.id.hasSuffix("_provinces") {
        let values = try market.values(indicator.id, snapshot.period)
        let range = try #require(indicator.range)
        #expect(values.allSatisfy(range.contains), "\(indicator.id) \(snapshot.period)")
      }
    }
  }

  @Test func provincesAddUpToTheNation() throws {
    for snapshot in market.snapshots {
      for indicator in market.catalogue.indicators where indicator.addsUp == .sum {
        let sum = try market.values(indicator.id, snapshot.period).reduce(0, +)
        let nation = try market.value(indicator.id, row: 0, snapshot.period)
        #expect(isClose(sum, nation), "\(indicator.id) \(snapshot.period): \(sum) \(nation)")
      }
    }
  }

  @Test func ratesAreTheRatiosAndMeansThatTheCatalogueSays() throws {
    for snapshot in market.snapshots {
      for (column, indicator) in market.catalogue.indicators.enumerated() {
        guard
          case .value(let total) = Total(
            column: column, rows: market.provinces, snapshot: snapshot, catalogue: market.catalogue)
        else { continue }
        let nation = try market.value(indicator.id, row: 0, snapshot.period)
        let step = (0...indicator.decimals).reduce(1.0) { step, _ in step / 10 }
        #expect(isClose(total, nation, within: 0.51 * step), "\(indicator.id) \(snapshot.period): \(total) \(nation)")
      }
    }
  }

  @Test(arguments: ["broadband", "iptv"])
  func stocksGrowByNetAdditions(_ service: String) throws {
    for (before, now) in steps {
      let old = try market.values(service + ".customers", before)
      let net = try market.values(service + ".net_adds", now)
      let new = try market.values(service + ".customers", now)
      #expect(zip(zip(old, net), new).allSatisfy { isClose($0.0 + $0.1, $1) }, "\(service) \(now)")
    }
  }

  @Test(arguments: [
    ("broadband.net_adds", "broadband.net_adds_ytd"), ("iptv.net_adds", "iptv.net_adds_ytd"),
    ("security.gross_adds", "security.adds_ytd"), ("networking.gross_adds", "networking.adds_ytd"),
  ])
  func sumsSinceJanuaryRunWithinTheYear(month: String, soFar: String) throws {
    for (before, now) in steps {
      let flow = try market.values(month, now)
      let old = try market.values(soFar, before)
      let new = try market.values(soFar, now)
      for province in flow.indices {
        let start = now.beginsYear ? 0 : old[province]
        #expect(isClose(start + flow[province], new[province]), "\(soFar) \(now)")
      }
    }
  }

  @Test(arguments: ["broadband", "iptv", "security", "networking"])
  func dailyAveragesAreTheMonthOverItsDays(_ service: String) throws {
    for snapshot in market.snapshots {
      let month = try market.values(service + ".gross_adds", snapshot.period)
      let daily = try market.values(service + ".gross_adds_daily", snapshot.period)
      for (month, daily) in zip(month, daily) {
        #expect(isClose(month / Double(snapshot.period.dayCount), daily, within: 1.01e-5))
      }
    }
  }

  @Test func churnIsTheYearsDeparturesOverItsMeanCustomers() throws {
    var gone = market.provinces.map { _ in 0.0 }
    for snapshot in market.snapshots {
      let period = snapshot.period
      if period.beginsYear { gone = gone.map { _ in 0 } }
      let gross = try market.values("broadband.gross_adds", period)
      let net = try market.values("broadband.net_adds", period)
      let soFar = try market.values("broadband.net_adds_ytd", period)
      let stock = try market.values("broadband.customers", period)
      let churn = try market.values("broadband.churn", period)
      for place in gone.indices {
        gone[place] += gross[place] - net[place]
        let mean = stock[place] - soFar[place] / 2
        #expect(isClose(100 * gone[place] / Double(period.number) / mean, churn[place], within: 0.00051))
      }
    }
  }

  @Test func partsAreNotLargerThanWhatTheyArePartOf() throws {
    let pairs = [
      ("iptv.customers", "broadband.customers"), ("iptv.vas_paying", "iptv.customers"),
      ("iptv.vas_bundle_customers", "iptv.customers"), ("networking.customers", "broadband.customers"),
      ("security.customers", "broadband.customers"), ("gigabit.broadband", "broadband.customers"),
      ("gigabit.wifi", "gigabit.broadband"), ("campaign.cleared", "campaign.compounds"),
      ("iptv.conversions_ytd", "iptv.conversion_base"),
    ]
    for snapshot in market.snapshots {
      for (part, whole) in pairs {
        let parts = try market.values(part, snapshot.period)
        let wholes = try market.values(whole, snapshot.period)
        #expect(zip(parts, wholes).allSatisfy { $0 >= 0 && $0 <= $1 }, "\(part) \(snapshot.period)")
      }
    }
  }
}
