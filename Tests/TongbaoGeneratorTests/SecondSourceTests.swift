import Testing
import TongbaoCore

/// The demo's other source: it adds up, its rates are its own, and it draws near the one in force.
@Suite struct SecondSourceTests {
  private let market: Market

  init() throws { market = try HomeMarketSet.committed.get() }

  private func column(_ id: String) throws -> Int { try #require(market.catalogue.column(named: id)) }

  @Test func isThatOfTheBulletinAndSpeaksOfItsFiguresOnly() throws {
    let printed = try HomeMarketSet.shared.get().calibration.alternatives
    for snapshot in market.snapshots {
      let isLater = snapshot.period.year == 2020
      #expect(snapshot.alternatives.map(\.source) == (isLater ? printed.map(\.source) : []), "\(snapshot.period)")
      #expect(snapshot.alternatives.map(\.inForce) == (isLater ? printed.map(\.inForce) : []))
      let columns = Set(snapshot.alternatives.flatMap(\.values.keys).map(\.column))
      #expect(columns == (isLater ? Set(printed.flatMap(\.values.keys).map(\.column)) : []))
    }
  }

  @Test func addsUpAndHasItsOwnRates() throws {
    let (sums, rates, bases) = (
      try column("iptv.conversions_ytd"), try column("iptv.conversion_rate"), try column("iptv.conversion_base")
    )
    for snapshot in market.snapshots where snapshot.period.year == 2020 {
      let other = try #require(snapshot.alternatives.first).values
      let households = { (row: Int) in Int(((other[.init(column: sums, row: row)]?.number ?? 0) * 10_000).rounded()) }
      #expect(market.home.roster.memberRows.reduce(0) { $0 + households($1) } == households(0), "\(snapshot.period)")
      for row in 0..<market.home.roster.count {
        guard let sum = other[.init(column: sums, row: row)]?.number else { continue }
        let rate = try #require(other[.init(column: rates, row: row)]?.number)
        let base = try #require(snapshot.observation(column: bases, row: row).number)
        #expect((rate - 100 * sum / base).magnitude < 0.006, "\(snapshot.period) \(row)")
      }
    }
  }

  @Test func drawsNearAfterTheCalibratingMonth() throws {
    let sums = try column("iptv.conversions_ytd")
    func distance(_ month: Int) throws -> Double {
      let snapshot = try market.snapshot(HomeMarketSet.month(2020, month))
      return market.home.roster.memberRows.reduce(0) { total, row in
        guard let own = snapshot.observation(column: sums, row: row).number, own > 0,
          let other = snapshot.alternatives.first?.values[.init(column: sums, row: row)]?.number
        else { return total }
        return total + ((other - own) / own).magnitude
      }
    }
    let distances = try (8...12).map(distance)
    #expect(distances == distances.sorted(by: >) && distances[4] < distances[0] / 3, "\(distances)")
  }
}
