import Testing
import TongbaoCore

/// August 2020 holds every fact of the published bulletin, in the committed market and in those of other seeds.
@Suite struct HomeMarketFactTests {
  private static let august = HomeMarketSet.august

  @Test func theTableOfFactsIsWhole() throws {
    let table = try #require(FactTable.shared)
    #expect(table.facts.count == 47)
    #expect(FactTable.nationals.count == 49)
    #expect(FactTable.groups.count == 49)
  }

  @Test(arguments: FactTable.nationals)
  func nationalValuesPrintAsPrinted(_ fact: FactTable.National) throws {
    let value = try HomeMarketSet.committed.get().value(fact.indicator, row: 0, Self.august)
    if let printed = fact.value {
      #expect(text(value, fact.decimals) == text(printed, fact.decimals), "\(fact.indicator)")
    }
    if let lead = fact.lead {
      #expect(text(value - 800.0 / 12, fact.decimals) == text(lead, fact.decimals), "\(fact.indicator)")
    }
  }

  @Test(arguments: FactTable.regionals)
  func valuesOfSingleProvincesAreThePrintedOnes(_ fact: FactTable.Regional) throws {
    let market = try HomeMarketSet.committed.get()
    let value = try market.value(fact.indicator, row: market.row(fact.region), Self.august)
    if let printed = fact.value { #expect(value == printed) }
    if let op = fact.op, let bound = fact.bound { #expect(holds(value, op, bound)) }
    if fact.rank == 1 { #expect(try market.values(fact.indicator, Self.august).max() == value) }
  }

  @Test(arguments: FactTable.groups)
  func listsNameExactlyTheProvincesThatMeetTheirCondition(_ group: FactTable.Group) throws {
    try check(group, in: HomeMarketSet.committed.get())
  }

  @Test(arguments: 1...5)
  func otherSeedsMakeOtherMarketsThatMeetTheSameFacts(seed: Int) throws {
    let market = try HomeMarketSet.shared.get().market(seed: UInt64(seed))
    for group in FactTable.groups { try check(group, in: market) }
    for fact in FactTable.nationals {
      guard let printed = fact.value else { continue }
      let value = try market.value(fact.indicator, row: 0, Self.august)
      #expect(text(value, fact.decimals) == text(printed, fact.decimals), "\(fact.indicator)")
    }
    let committed = try HomeMarketSet.committed.get()
    #expect(
      try market.values("broadband.customers", Self.august) != committed.values("broadband.customers", Self.august))
  }

  @Test func notesOfThePublishedMonthAreThoseOfTheMadeOne() throws {
    let market = try HomeMarketSet.committed.get()
    #expect(try market.snapshot(Self.august).notes == market.home.calibration.notes)
    #expect(market.home.calibration.notes.count > 5)
  }

  @Test func qualitativeListsAreTheExtremes() throws {
    let market = try HomeMarketSet.committed.get()
    let named = ["甘肃", "贵州", "广西", "四川", "安徽", "湖北", "江苏"]
    let gaps = try market.provinces.map { row in
      (market.home.roster[row].short, try market.value("security.gap_to_rival", row: row, Self.august))
    }
    let worst = gaps.sorted { $0.1 > $1.1 }.prefix(named.count).map(\.0)
    #expect(Set(worst) == Set(named))
    let falls = try market.provinces.filter { row in
      let last = try market.value("security.gross_adds_daily", row: row, HomeMarketSet.month(2020, 7))
      return try market.value("security.gross_adds_daily", row: row, Self.august) <= 0.65 * last
    }
    #expect(Set(falls.map { market.home.roster[$0].short }) == ["内蒙古", "广东", "江西"])
  }

  /// Checks a list on the numbers as they are and, where it compares with nothing that is rounded itself, as printed.
  private func check(_ group: FactTable.Group, in market: Market) throws {
    try check(group, in: market) { try market.value(group.indicator, row: $0, Self.august) }
    if case .share = try #require(group.bound) { return }
    try check(group, in: market) { try market.printed(group.indicator, row: $0, Self.august) }
  }

  private func check(_ group: FactTable.Group, in market: Market, value: (Int) throws -> Double) throws {
    let op = try #require(group.op)
    let bound = try #require(group.bound)
    let members = try market.provinces.filter { row in
      let own = try value(row)
      return holds(own, op, try number(bound, group: group, row: row, market)) && own >= group.band_low ?? -.infinity
    }
    let names = Set(members.map { market.home.roster[$0].short })
    if group.kind == "sample" {
      #expect(names.isSuperset(of: group.regions), "\(group.id)")
      #expect(names.count == group.count, "\(group.id): \(names)")
    } else {
      #expect(names == Set(group.regions), "\(group.id)")
    }
  }

  private func number(_ bound: FactTable.Bound, group: FactTable.Group, row: Int, _ market: Market) throws -> Double {
    switch bound {
    case .number(let number): number
    case .named("national"): try market.value(group.indicator, row: 0, Self.august)
    case .named: 800.0 / 12
    case .share(let factor, "last"):
      factor * (try market.value(group.indicator, row: row, HomeMarketSet.month(2020, 7)))
    case .share(let factor, let other): factor * (try market.value(other, row: row, Self.august))
    }
  }

  private func holds(_ value: Double, _ op: String, _ bound: Double) -> Bool {
    switch op {
    case "<": value < bound
    case "<=": value <= bound
    case ">": value > bound
    case ">=": value >= bound
    default: value == bound
    }
  }

  private func text(_ value: Double, _ decimals: Int) -> String { NumberText.fixed(value, decimals: decimals) }
}
