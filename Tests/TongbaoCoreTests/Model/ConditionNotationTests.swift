import TestRandom
import Testing
import TongbaoCore

@Suite struct ConditionNotationTests {
  @Test(arguments: [
    ("<70", "<70"), (" <= 70 ", "<=70"), ("≤70", "<=70"), ("≥1e3", ">=1000"), ("= 5", "=5"), ("[70,100)", "[70,100)"),
    ("( 70 , 100 ]", "(70,100]"), ("<national", "<national"), ("<=0.65*last", "<=0.65*last"),
    ("> 2 * last_year - 3", ">2*last_year-3"),
    ("<pace & <50", "<pace & <50"), ("top 5", "top 5"), ("bottom12", "bottom 12"),
    ("<0.1*broadband.gross_adds", "<0.1*broadband.gross_adds"),
    ("<-1*last", "<-1*last"), (">worst_quarter+1.5", ">worst_quarter+1.5"), ("[-5,-5]", "[-5,-5]"),
    ("<1*last", "<last"),
  ])
  func reads(text: String, notation: String) { #expect(condition(text).description == notation) }

  @Test func everyErrorIsTold() {
    let table: [(String, Condition.NotationError)] = [
      ("", .empty), (" \t", .empty), ("70", .unknownPart("70")), ("<5 &", .unknownPart("")),
      ("about 5", .unknownPart("about 5")),
      ("<", .unknownTerm("")), ("<five", .unknownTerm("five")), ("<nan", .unknownTerm("nan")),
      ("<Last", .unknownTerm("Last")),
      ("<1e999", .unknownTerm("1e999")), ("<0x10", .unknownTerm("0x10")), ("<last*2", .unknownTerm("last*2")),
      ("<last+", .unknownTerm("last+")), ("<last 5", .unknownTerm("last 5")), ("<x*last", .unknownTerm("x*last")),
      ("<b\u{301}c", .unknownTerm("b\u{301}c")), ("[5", .openInterval("[5")), ("[5]", .openInterval("[5]")),
      ("[", .openInterval("[")),
      ("[1,2,3]", .unknownTerm("2,3")), ("[7,5]", .emptyInterval("[7,5]")), ("[5,5)", .emptyInterval("[5,5)")),
      ("(last,last]", .emptyInterval("(last,last]")), ("top", .badRank("top")), ("top 0", .badRank("top 0")),
      ("top -1", .badRank("top -1")), ("top +1", .badRank("top +1")),
      ("bottom 99999999999999999999", .badRank("bottom 99999999999999999999")),
    ]
    for (text, error) in table {
      // The names that look like indicators are none of the errors.
      if text == "<five" || text == "<nan" { continue }
      #expect(throws: error, "\(text)") { try Condition(text) }
    }
  }

  @Test func wordsThatAreNoReferenceNameIndicators() {
    #expect(condition("<five").indicators == ["five"] && condition("<nan").indicators == ["nan"])
  }

  @Test func readsBackWhatItWrites() throws {
    var random = SeededRandom(1)
    for _ in 0..<3000 {
      let condition = Condition((0...Int.random(in: 0...2, using: &random)).map { _ in part(&random) })
      #expect(try Condition(condition.description) == condition, "\(condition)")
    }
  }

  private func part(_ random: inout SeededRandom) -> Condition.Part {
    let (limit, other) = (limit(&random), limit(&random))
    switch Int.random(in: 0...5, using: &random) {
    case 0: return .range(lower: limit, upper: nil)
    case 1: return .range(lower: nil, upper: limit)
    case 2: return .equal(limit.term)
    case 3: return .top(.random(in: 1...40, using: &random))
    case 4: return .bottom(.random(in: 1...40, using: &random))
    default:
      let isAlike = limit.term.reference == other.term.reference && limit.term.factor == other.term.factor
      return isAlike ? .range(lower: limit, upper: nil) : .range(lower: limit, upper: other)
    }
  }

  private func limit(_ random: inout SeededRandom) -> Condition.Limit {
    let references: [Condition.Reference?] = [
      nil, .national, .pace, .last, .lastYear, .worstQuarter, .bestQuarter, .indicator("a.b_9"),
    ]
    let scales = [1e-9, 0.01, 1, 1e9, 1e20]
    let offset = Double(Int.random(in: -999...999, using: &random)) * (scales.randomElement(using: &random) ?? 1)
    let factor = Double(Int.random(in: -30...30, using: &random)) / 10
    let term = references.randomElement(using: &random).flatMap { $0 }.map {
      Condition.Term($0, factor: factor, offset: offset)
    }
    return .init(term ?? .init(offset), inclusive: .random(using: &random))
  }

  @Test func ranksAndQuartilesAreNoValues() {
    for text in ["top 5", "<worst_quarter", "[0,best_quarter]", "=best_quarter", "<5 & bottom 2"] {
      #expect(!condition(text).canBound)
    }
    for text in ["<5", "<national", "[last,2*last)", "=pace"] { #expect(condition(text).canBound) }
  }

  @Test(arguments: [
    (0.1, "0.1"), (-0.0, "0"), (70, "70"), (1e15, "1000000000000000"), (1e16, "1e+16"), (1e300, "1e+300"),
    (-12.5, "-12.5"), (.infinity, "inf"),
  ])
  func shortest(value: Double, text: String) { #expect(value.shortest == text) }
}
