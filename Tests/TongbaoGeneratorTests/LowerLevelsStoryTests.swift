import Testing
import TongbaoCore
import TongbaoGenerator

/// Branches and counties run on from month to month, stay themselves, and are believable.
@Suite struct LowerLevelsStoryTests {
  private let set: LowerSet

  init() throws { set = try LowerSet.shared.get() }

  /// The tables of each head in order of time.
  private var series: [[LowerSet.Table]] {
    var heads: [RegionCode] = []
    var series: [RegionCode: [LowerSet.Table]] = [:]
    for table in set.tables {
      if series[table.roster.head.code] == nil { heads.append(table.roster.head.code) }
      series[table.roster.head.code, default: []].append(table)
    }
    return heads.compactMap { series[$0] }
  }

  private func months(_ head: String) throws -> [LowerSet.Table] {
    try #require(series.first { $0[0].roster.head.short == head })
  }

  @Test(arguments: [("broadband.customers", "broadband.net_adds"), ("iptv.customers", "iptv.net_adds")])
  func stocksGrowByNetAdditions(stock: String, flow: String) {
    for months in series {
      for (before, now) in zip(months, months.dropFirst()) {
        let grown = zip(set.values(before, stock), set.values(now, flow)).map { ($0 ?? .nan) + ($1 ?? .nan) }
        #expect(
          zip(grown, set.values(now, stock)).allSatisfy { ($0 - ($1 ?? .nan)).magnitude < 1e-6 },
          "\(stock) \(now.roster.head.short) \(now.snapshot.period)")
      }
    }
  }

  @Test(arguments: [
    ("broadband.net_adds_ytd", "broadband.net_adds"), ("iptv.net_adds_ytd", "iptv.net_adds"),
    ("security.adds_ytd", "security.gross_adds"), ("networking.adds_ytd", "networking.gross_adds"),
  ])
  func sumsSinceJanuaryAreThoseOfTheMonths(sum: String, flow: String) {
    for months in series {
      var sums = months[0].roster.memberRows.map { _ in 0.0 }
      for now in months {
        if now.snapshot.period.beginsYear { sums = sums.map { _ in 0 } }
        sums = zip(sums, set.values(now, flow)).map { $0 + ($1 ?? .nan) }
        #expect(zip(sums, set.values(now, sum)).allSatisfy { ($0 - ($1 ?? .nan)).magnitude < 1e-6 }, "\(sum)")
      }
    }
  }

  @Test(arguments: ["campaign.cleared", "campaign.customers_ytd", "iptv.conversions_ytd", "voice.adds_ytd"])
  func sumsWithoutAFlowNeverFallWithinTheYear(id: String) {
    for months in series {
      for (before, now) in zip(months, months.dropFirst()) where !now.snapshot.period.beginsYear {
        #expect(zip(set.values(before, id), set.values(now, id)).allSatisfy { ($0 ?? .nan) <= ($1 ?? .nan) }, "\(id)")
      }
    }
  }

  @Test(arguments: ["broadband.net_adds_target", "iptv.conversion_base", "campaign.compounds"])
  func whatStaysAboveStaysBelow(id: String) {
    for months in series {
      for now in months.prefix(12) { #expect(set.values(now, id) == set.values(months[0], id), "\(id)") }
    }
  }

  @Test(arguments: [
    ("gigabit.wifi", "gigabit.broadband"), ("campaign.cleared", "campaign.compounds"),
    ("iptv.conversions_ytd", "iptv.conversion_base"), ("iptv.customers", "broadband.customers"),
    ("iptv.vas_paying", "iptv.customers"), ("broadband.net_adds", "broadband.gross_adds"),
    ("iptv.net_adds", "iptv.gross_adds"),
  ])
  func partsAreNotLargerThanWhatTheyArePartOf(part: String, whole: String) {
    for table in set.tables {
      let pairs = zip(set.values(table, part), set.values(table, whole))
      #expect(pairs.allSatisfy { ($0 ?? .nan) <= ($1 ?? .nan) }, "\(part) \(table.roster.head.short)")
    }
  }

  @Test func capitalsAreLargeAndMembersStayThemselves() throws {
    for head in ["广东", "贵州", "湖北", "西藏"] {
      let months = try months(head)
      let first = set.values(months[0], "broadband.customers").compactMap { $0 }
      let last = set.values(months[13], "broadband.customers").compactMap { $0 }
      #expect(first.max() == first[0], "\(head)")
      let shares = [first, last].map { values in values.map { $0 / values.reduce(0, +) } }
      #expect(zip(shares[0], shares[1]).allSatisfy { (0.85...1.15).contains($0 / $1) }, "\(head)")
    }
    let counties = try months("湖北").first?.roster.memberRows.filter { try months("湖北")[0].roster[$0].level == .county }
    #expect(counties?.count == 4)
  }

  @Test func ratesDifferButNotWildly() throws {
    for id in ["broadband.floor_completion", "broadband.churn", "security.penetration", "broadband.fmc_rate"] {
      for table in try months("广东") {
        let values = set.values(table, id).compactMap { $0 }.sorted()
        #expect(values[values.count - 1] > values[0] * 1.1, "\(id)")
        #expect(values[values.count - 1] < values[0] * 6, "\(id) \(values)")
      }
    }
  }
}
