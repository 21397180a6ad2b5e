import Testing
import TongbaoCore

/// The limits of thresholds, one by one.
@Suite struct ThresholdLimitTests {
  private let mixed = threshold(
    ["<0", "<20 & <0.5*national", "top 3"], commend: ["[80,100]", "=7"], critical: 1)

  private func places(_ threshold: Threshold) -> [String] {
    threshold.limits.map { "\($0.kind) \($0.condition).\($0.part) \($0.end)" }
  }

  @Test func eachEndOfEachPartIsALimit() {
    #expect(
      places(mixed) == [
        "critical 0.0 upper", "attention 0.0 upper", "attention 0.1 upper", "attention 1.0 whole",
        "commend 0.0 lower", "commend 0.0 upper", "commend 1.0 whole",
      ])
    #expect(Threshold().limits.isEmpty && Threshold().isEmpty)
  }

  /// A threshold of one condition after a change, as files write it.
  private func changed(_ notation: String, _ change: (Threshold, ThresholdLimit) -> Threshold) throws -> [String] {
    let threshold = threshold([notation])
    return change(threshold, try #require(threshold.limits.first))[.attention].map(\.description)
  }

  @Test(arguments: [
    ("<70", 1, "<71"), ("<0.3", -0.1, "<0.2"), ("<national", -2, "<national-2"), ("<national-2", 2, "<national"),
    ("<0.65*last", 5, "<0.65*last+5"), ("bottom 3", 0.1, "bottom 4"), ("bottom 1", -5, "bottom 1"),
    (">1.3", 0.05, ">1.35"),
  ])
  func aLimitMovesByAStep(_ before: String, _ step: Double, _ after: String) throws {
    #expect(try changed(before) { $0.moving($1, by: step) } == [condition(after).description])
  }

  @Test func aLimitIsTypedOrHeldAgainstAReference() throws {
    #expect(try changed("<pace") { $0.setting($1, to: 65.5) } == ["<65.5"])
    #expect(try changed("bottom 3") { $0.setting($1, to: 5) } == ["bottom 5"])
    #expect(try changed("bottom 3") { $0.setting($1, to: -.infinity) } == ["bottom 1"])
    #expect(try changed("<=70") { $0.setting($1, to: .national) } == ["<=national"])
    #expect(try changed("<70") { $0.togglingEnd(at: $1) } == ["<=70"])
    #expect(try changed("<70") { $0.removing($1) } == [])
  }

  @Test func theRestOfTheThresholdStays() throws {
    let limit = ThresholdLimit(.attention, condition: 0, part: 1, end: .upper)
    let moved = mixed.moving(limit, by: 3)
    #expect(moved[.attention].map(\.description) == [condition("<20 & <0.5*national+3").description, "top 3"])
    #expect(moved[.critical] == mixed[.critical] && moved.commend == mixed.commend)
    #expect(moved.tiers.map(\.severity) == mixed.tiers.map(\.severity))
    #expect(mixed.term(at: limit) == .init(.national, factor: 0.5) && mixed.places(at: limit) == nil)
    #expect(mixed.places(at: ThresholdLimit(.attention, condition: 1, end: .whole)) == 3)
  }

  @Test func whatIsNoLimitChangesNothing() {
    let nowhere = ThresholdLimit(.commend, condition: 9, end: .upper)
    #expect(mixed.moving(nowhere, by: 1) == mixed && mixed.removing(nowhere) == mixed)
    #expect(mixed.term(at: nowhere) == nil)
  }

  @Test(arguments: [
    ([38.5, 114.7], 1, 2.0), ([0.56, 1.49], 2, 0.02), ([0.56, 1.49], 1, 0.1), ([0, 20_000], 0, 500), ([], 0, 1),
    ([5], 1, 0.1),
  ])
  func stepsAreRoundAndFollowTheSpread(_ values: [Double], _ decimals: Int, _ step: Double) {
    #expect(abs(Threshold.step(over: values, decimals: decimals) - step) < 1e-12)
  }

  @Test func overridesTakeThePlaceOfTheThresholdThatBeginsWithThem() throws {
    let early = threshold(["<50"])
    let late = threshold(["<70"], from: "2020-01")
    #expect([early, late].replacing(with: threshold(["<60"])) == [threshold(["<60"]), late])
    #expect([late].replacing(with: early) == [early, late])
    let next = threshold(["<80"], from: "2020-06")
    #expect([early, late].replacing(with: next) == [early, late, next])
  }

  @Test func amountsAreNoOverridesForSmallerRegions() throws {
    let catalogue = TongbaoCoreTests.catalogue([
      indicator("amount", unit: "万户", kind: .flow, addsUp: .sum, thresholds: [threshold(["<2"])]),
      indicator("rate", thresholds: [threshold(["<70"])]),
    ])
    let overrides = [
      "amount": ThresholdOverride(threshold(["<3", "<0"]), .run), "rate": ThresholdOverride(threshold(["<60"]), .own),
      "gone": ThresholdOverride(threshold(["<1"]), .own),
    ]
    let whole = catalogue.judging(overrides)
    #expect(whole.indicators.map { $0.thresholds } == [[threshold(["<3", "<0"])], [threshold(["<60"])]])
    #expect(catalogue.judging(overrides, isLower: true).indicators[0].thresholds == [threshold(["<0"])])
    #expect(catalogue.judging([:]).indicators == catalogue.indicators)
  }
}
