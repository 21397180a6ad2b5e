import Testing
import TongbaoCore

@testable import TongbaoGenerator

/// What parents' figures tell of how columns are tied.
@Suite struct ParentSurveyTests {
  private let catalogue: Catalogue
  private let ties: [ColumnTies]

  init() throws {
    let set = try LowerSet.shared.get()
    catalogue = set.catalogue
    ties = set.ties
  }

  private func tie(_ id: String) throws -> ColumnTies { ties[try #require(catalogue.index(of: id))] }

  @Test(arguments: [
    ("broadband.customers", "broadband.net_adds"), ("iptv.customers", "iptv.net_adds"),
    ("broadband.net_adds_ytd", "broadband.net_adds"), ("iptv.net_adds_ytd", "iptv.net_adds"),
    ("security.adds_ytd", "security.gross_adds"), ("networking.adds_ytd", "networking.gross_adds"),
  ])
  func whatGrowsByAFlowIsFound(id: String, flow: String) throws {
    #expect(try tie(id).flow == catalogue.index(of: flow))
  }

  @Test(arguments: ["broadband", "iptv", "security", "networking"]) func averagesPerDayAreFound(service: String) throws
  {
    #expect(try tie(service + ".gross_adds_daily").dailyOf == catalogue.index(of: service + ".gross_adds"))
  }

  @Test func aSumThatGrowsByTheDayIsFound() throws {
    #expect(try tie("voice.adds_ytd").paceOf == catalogue.index(of: "voice.gross_adds_daily"))
  }

  @Test(arguments: [
    ("gigabit.wifi", "gigabit.broadband"), ("campaign.cleared", "campaign.compounds"),
    ("iptv.conversions_ytd", "iptv.conversion_base"), ("broadband.net_adds", "broadband.gross_adds"),
  ])
  func whatIsNeverExceededIsFound(id: String, ceiling: String) throws {
    let lower = try #require(catalogue.index(of: id))
    let upper = try #require(catalogue.index(of: ceiling))
    #expect(ties[lower].ceilings.contains(upper))
    #expect(!ties[upper].ceilings.contains(lower))
  }

  @Test func nothingElseIsTied() throws {
    let tied = catalogue.columns.indices.filter { ties[$0].flow != nil || ties[$0].dailyOf != nil }
    #expect(tied.count == 10)
    #expect(try tie("security.customers").flow == nil, "departures stand between the flow and the stock")
  }

  @Test func digitsAreThoseThatTheNumbersUse() throws {
    #expect(try tie("broadband.customers").decimals == 4)
    #expect(try tie("broadband.gross_adds_daily").decimals == 5)
    #expect(try tie("campaign.compounds").decimals == 0)
    #expect(try tie("broadband.churn").decimals == 3)
  }

  @Test func onePeriodShowsNoTiesOverTime() throws {
    let market = try HomeMarketSet.committed.get()
    var survey = ParentSurvey(catalogue)
    survey.look(at: try market.snapshot(HomeMarketSet.august))
    #expect(survey.ties.allSatisfy { $0.flow == nil && $0.paceOf == nil })
  }

  @Test(arguments: [(1.0, 0), (0.25, 2), (-3.1415, 4), (16413.6, 1), (1.0 / 3, 6), (18497.0001, 4)])
  func digitsAreCounted(value: Double, digits: Int) {
    #expect(Decimals.count(value, from: 0) == digits)
  }
}
