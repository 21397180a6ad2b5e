import Testing
import TongbaoCore

@Suite struct CatalogueTests {
  @Test func amountsAreNoLimitsForSmallerRegions() throws {
    let amount = indicator(
      "amount", unit: "万户", kind: .flow, addsUp: .sum,
      thresholds: [
        threshold(["<0", "<2", "<0.1*rate", "<0.5 & <national"], commend: [">20", ">0.1*national"])
      ])
    let rate = indicator("rate", thresholds: [threshold(["<70"])])
    let whole = TongbaoCoreTests.catalogue([amount, rate])
    let guizhou = try #require(RegionCode("520000"))
    let lower = whole.scoped(to: guizhou, level: .branch)
    #expect(lower.region == guizhou && lower.level == .branch)
    #expect(lower.indicators[0].thresholds == [threshold(["<0", "<0.1*rate"], commend: [">0.1*national"])])
    #expect(lower.indicators[1] == rate, "rates are the same for large and small")
    #expect(whole.scoped(to: guizhou, level: .province).indicators[0] == amount)
  }

  private let catalogue = TongbaoCoreTests.catalogue(
    [
      indicator("a", dimension: "industry"), indicator("b"), indicator("c", dimension: "industry"), indicator("b"),
      indicator("e", dimension: "none"),
    ],
    dimensions: [
      Dimension(
        id: "industry", name: Wording(zh: "行业"),
        segments: [
          .init(id: "finance", name: Wording(zh: "金融")), .init(id: "health", name: Wording(zh: "医疗")),
        ])
    ])

  @Test func indicatorsComeFirstThenSegments() {
    #expect(
      catalogue.columns.indices.map(catalogue.name(ofColumn:)) == [
        "a", "b", "c", "b", "e", "a@finance", "a@health", "c@finance", "c@health",
      ])
  }

  @Test func columnsAreFoundByName() {
    #expect(catalogue.column(named: "a@health") == 6 && catalogue.column(named: "b") == 1)
    for name in ["", "@", "a@", "a@x", "b@finance", "z", "z@finance", "a@finance@health", "e@finance"] {
      #expect(catalogue.column(named: name) == nil, "\(name)")
    }
  }

  @Test func aSegmentGoesWithTheSameSegment() {
    #expect(catalogue.column(of: "c", besides: 6) == 8)
    #expect(catalogue.column(of: "b", besides: 6) == 1 && catalogue.column(of: "c", besides: 0) == 2)
    #expect(catalogue.column(of: "z", besides: 0) == nil)
  }

  @Test(arguments: [
    ("2018-12", nil), ("2019-01", 0), ("2020-07", 0), ("2020-08", 1), ("2025-01", 1), ("2020-Q2", 0), ("2020-Q3", 1),
    ("2020-W31", 1), ("2020-W30", 0), ("2020", 1), ("2019-H1", 0),
  ])
  func thresholdsHoldFromTheirPeriod(text: String, index: Int?) {
    let thresholds = [threshold(["<1"], from: "2019-01"), threshold(["<2"], from: "2020-08")]
    #expect(indicator(thresholds: thresholds).threshold(in: period(text)) == index.map { thresholds[$0] })
  }

  @Test func aThresholdWithoutABeginningAlwaysHolds() {
    #expect(indicator(thresholds: [threshold(["<1"])]).threshold(in: period("0001")) == threshold(["<1"]))
  }
}
