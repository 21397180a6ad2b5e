import TestRandom
import Testing
import TongbaoCore

@Suite struct DecisionTests {
  @Test(arguments: [
    ("<70", "<75", Verdict.yes), ("<70", "<70", .yes), ("<70", "<=69", .undetermined), ("<=70", "<70", .undetermined),
    ("<70", ">=70", .no), ("<=70", ">=70", .undetermined), ("<70", ">70", .no), ("[70,100)", "<80", .undetermined),
    ("[70,100)", "<70", .no), ("[70,100)", ">=70", .yes), ("(70,100)", ">70", .yes), ("[70,100)", "<100", .yes),
    ("[70,100]", "<100", .undetermined), (">=100", ">99", .yes), ("=5", "=5", .yes), ("=5", "[5,6)", .yes),
    ("[5,6)", "=6", .no),
    ("[5,6]", "=6", .undetermined), ("5", "<5", .no), ("5", "<=5", .yes), ("5", "(4,6) & <5.5", .yes),
    ("5", "<4 & >3", .no),
    ("~6277", ">6276", .yes), ("~6277", ">6277", .undetermined), ("~0.6", "<0.62", .undetermined),
    ("~0.6", "<0.7", .yes),
    ("<5 & >7", "<9", .undetermined), ("<5 & >7", "<1", .undetermined), ("", "<5", .undetermined),
    ("-", "<5", .undetermined),
    ("<1e308", "<1.7e308", .yes), ("=-0", "=0", .yes),
  ])
  func plainNumbers(value: String, asked: String, expected: Verdict) { #expect(verdict(value, asked) == expected) }

  @Test(arguments: [
    ("<national", "<national", "95.6", Verdict.yes), ("<national", "<national", "", .yes),
    ("<national", "<=national", "", .yes),
    ("<national", ">=national", "", .no), ("<national", "<national+1", "", .yes),
    ("<national", "<national-1", "", .undetermined),
    ("<=national-2", "<national-1", "", .yes), ("<national", "<96", "95.6", .yes),
    ("<national", "<96", "", .undetermined),
    ("<0.9*national", "<0.95*national", "100", .yes), ("<0.9*national", "<0.95*national", "-100", .undetermined),
    ("<0.9*national", "<0.95*national", "", .undetermined), ("<-1*national", ">-1*national", "", .no),
    (">-1*national", ">0", "-5", .yes), ("=0*national+5", "=5", "", .yes), ("<0*national", "<0", "", .yes),
    ("60", "<national", ">=65", .yes), ("60", "<national", "<65", .undetermined), ("60", "<national", "<=60", .no),
    ("60", "<-1*national", "<=-61", .yes), ("6277", "<national", "~6277", .undetermined),
    ("6276", "<national", "~6277", .yes),
    ("<0.5*national", "<30", "[40,60]", .yes), ("<0.5*national", "<30", "[40,61]", .undetermined),
    ("5", "<national", "<1 & >9", .undetermined),
  ])
  func theNationalValueStaysSymbolic(value: String, asked: String, national: String, expected: Verdict) {
    #expect(verdict(value, asked, national: national) == expected)
  }

  @Test(arguments: [
    (">=pace", "<pace", Verdict.no), ("<pace", "<pace", .yes), ("<pace", "<70", .yes), ("66.67", "<pace", .no),
    ("66.66", "<pace", .yes),
    ("<pace", "<50", .undetermined),
  ])
  func thePaceOfAugustIsTwoThirds(value: String, asked: String, expected: Verdict) {
    #expect(verdict(value, asked, pace: .year) == expected)
  }

  @Test func thePlansPaceIsAnotherIndicator() {
    #expect(verdict("40", "<pace", other: "41", pace: .plan("other")) == .yes)
    #expect(verdict("40", "<pace", other: "", pace: .plan("other")) == .undetermined)
    #expect(verdict("40", "<pace", pace: .plan("nobody")) == .undetermined)
    #expect(verdict("40", "<pace") == .undetermined)
  }

  @Test(arguments: [
    ("6", "<=0.65*last", "10", Verdict.yes), ("7", "<=0.65*last", "10", .no), ("7", "<last", "", .undetermined),
    ("7", "<last", ">8", .yes),
    ("<0.9*last", "<=0.95*last", "10", .yes), ("<0.9*last", "<=0.95*last", "-10", .undetermined),
    ("<0.9*last", "<0.9*last", "", .yes),
  ])
  func lastPeriod(value: String, asked: String, last: String, expected: Verdict) {
    #expect(verdict(value, asked, last: .loaded(snapshot("2020-07", ["", last]))) == expected)
  }

  @Test(arguments: [
    ("7", "<last", Verdict.pending), ("<0.9*last", "<0.9*last", .yes), ("<last", "<5", .pending),
    ("7", "<last & <5", .no), ("7", "<8", .yes),
    ("<5 & <last", "<9", .yes),
  ])
  func whatHasNotBeenReadIsPending(value: String, asked: String, expected: Verdict) {
    #expect(verdict(value, asked, last: .pending) == expected)
  }

  @Test(arguments: [
    ("0.9", "<0.1*other", "10", Verdict.yes), ("1", "<0.1*other", "10", .no), ("1", "<0.1*other", "", .undetermined),
    ("1", "<0.1*other", ">=11", .yes), ("1", "<nobody", "1", .undetermined), ("<0.1*other", "<0.1*other", "", .yes),
  ])
  func anotherIndicatorInTheSameRegion(value: String, asked: String, other: String, expected: Verdict) {
    #expect(verdict(value, asked, other: other) == expected)
  }

  @Test func boundsThatReferToOneAnotherEnd() {
    #expect(verdict("<other", "<5", other: "<x") == .undetermined)
    #expect(verdict("<other", "<x", other: "<=x") == .undetermined)
  }

  @Test func everyVerdictHoldsForEveryConsistentValue() {
    var random = SeededRandom(4)
    var decided = 0
    for _ in 0..<2000 {
      let (value, asked) = (text(&random), text(&random))
      let nationals = ["", "3", "-3", ">=2", "[1,4)", "~3"]
      let national = nationals.randomElement(using: &random) ?? ""
      let said = verdict(value, asked, national: national)
      if said == .undetermined { continue }
      decided += 1
      let (bound, question, known) = (condition(value), condition(asked), Interval(known: observation(national)))
      var isBroken = false
      for head in stride(from: -8.0, through: 8, by: 0.5) where known.contains(head) {
        for number in stride(from: -20.0, through: 20, by: 0.5) where meets(number, bound, head) {
          isBroken = isBroken || meets(number, question, head) != (said == .yes)
        }
      }
      #expect(!isBroken, "\(value) \(asked) \(national)")
    }
    #expect(decided > 300)
  }

  /// Compares by plain arithmetic, apart from the code under test.
  private func meets(_ number: Double, _ condition: Condition, _ head: Double) -> Bool {
    func value(_ term: Condition.Term) -> Double { term.factor * head + term.offset }
    return condition.parts.allSatisfy { part in
      switch part {
      case .range(let lower, let upper):
        let above = lower.map { $0.isInclusive ? number >= value($0.term) : number > value($0.term) } ?? true
        return above && (upper.map { $0.isInclusive ? number <= value($0.term) : number < value($0.term) } ?? true)
      case .equal(let term): return number == value(term)
      case .top, .bottom: return false
      }
    }
  }

  private func text(_ random: inout SeededRandom) -> String {
    let terms = ["0", "2", "-2", "3.5", "national", "-1*national", "2*national-1", "0*national+1", "national+1"]
    func term() -> String { terms.randomElement(using: &random) ?? "0" }
    let sign = ["<", "<=", ">", ">=", "="].randomElement(using: &random) ?? "<"
    let first = sign + term()
    return Bool.random(using: &random) ? first : first + " & " + (Bool.random(using: &random) ? "<=" : ">") + term()
  }
}
