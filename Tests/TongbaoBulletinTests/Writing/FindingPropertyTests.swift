import TestRandom
import Testing
import TongbaoCore

@testable import TongbaoBulletin

/// Whatever the values and the limits, no region is named that does not meet what is said of it, and none is left out in silence.
@Suite struct FindingPropertyTests {
  private static let cells = ["", "-", "~50", "<50", ">=50", "[30,70)", "<national", ">90"]
  private static let limits = [
    "<20", "<40", "<50", "<national", ">1.2*pace", "[45,55]", ">=80", ">90", "bottom 2", "top 1",
  ]

  private func made(_ random: inout SeededRandom) -> MadeUp {
    func cell() -> String {
      Bool.random(using: &random)
        ? "\(Int.random(in: 0...100, using: &random))" : Self.cells.randomElement(using: &random) ?? ""
    }
    func some(_ count: Int) -> [String] { (0..<count).compactMap { _ in Self.limits.randomElement(using: &random) } }
    let judged = indicator(
      better: Bool.random(using: &random) ? .higher : .lower, pace: .year,
      critical: some(Int.random(in: 0...1, using: &random)), attention: some(Int.random(in: 0...3, using: &random)),
      commend: some(Int.random(in: 0...2, using: &random)))
    var made = MadeUp([(judged, ["\(Int.random(in: 0...100, using: &random))"])])
    made.columns[0] += (0..<Int.random(in: 1...10, using: &random)).map { _ in cell() }
    return made
  }

  @Test(arguments: 1...40)
  func namesAreTrue(seed: UInt64) {
    var random = SeededRandom(seed)
    for _ in 0..<25 {
      let material = made(&random).material
      let judge = material.dataset.judge(0, in: material.snapshot)
      let found = FindingSurvey(material: material).findings(0)
      for finding in found.findings {
        guard case .condition(let condition) = finding.criterion else { continue }
        #expect(finding.rows.allSatisfy { judge.verdict(condition, row: $0) == .yes }, "\(seed) \(condition)")
        #expect(
          (finding.complement ?? []).allSatisfy { judge.verdict(condition, row: $0) == .no }, "\(seed) \(condition)")
        #expect(
          finding.count == finding.rows.count && Set(finding.rows).isDisjoint(with: finding.complement ?? [Int]()))
      }
      for absence in found.absences {
        #expect(absence.rows.allSatisfy { judge.verdict(absence.condition, row: $0) == .no }, "\(seed)")
      }
      expectNobodyLeftOut(found, judge, material, seed)
    }
  }

  /// Who needs attention for certain is named; of whom it is open, is counted.
  private func expectNobodyLeftOut(
    _ found: ColumnFindings, _ judge: Judge, _ material: BulletinMaterial, _ seed: UInt64
  ) {
    let attention = Set(found.findings.filter { $0.tone == .attention }.flatMap(\.rows))
    for row in material.dataset.reportingRows {
      switch judge.status(row: row) {
      case .tier: #expect(attention.contains(row) || found.undecided.contains(row), "\(seed) row \(row)")
      case .undetermined: #expect(found.undecided.contains(row), "\(seed) row \(row)")
      case .missing: #expect(found.missing.contains(row), "\(seed) row \(row)")
      case .commended, .normal, .pending, .unknown, .unjudged: break
      }
    }
  }

  @Test(arguments: 1...20)
  func everySentenceIsWhole(seed: UInt64) {
    var random = SeededRandom(seed)
    for _ in 0..<10 {
      let made = made(&random)
      for language in Language.allCases {
        let text = made.first(language)
        let isWhole = text.hasSuffix("。") || text.hasSuffix(".")
        #expect(isWhole && !text.contains("{") && !text.contains("  "), "\(seed): \(text)")
      }
    }
  }
}
