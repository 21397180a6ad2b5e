import Testing
import TongbaoCore

@Suite("The snapshot of Shanxi's service quality says what the report of the second half of 2020 says")
struct ServiceQualityFactsTests {
  let proof: FactsProof
  private static let facts = "service-quality-shanxi-2020H2"

  init() throws { proof = try FactsProof(Self.facts, dataset: "service-quality-shanxi") }

  @Test("every value is there as printed")
  func values() throws { try proof.proveValues() }

  @Test("every cell says what the facts say of it; cities, of which the report says nothing, stay unknown")
  func cells() throws {
    let expected = try ExpectedCells(proof)
    #expect(expected.count == 17 + 31)
    expected.prove()
  }

  @Test("the seventeen indicators of the table are columns, the figures of the narrative context")
  func columns() throws {
    for fact in proof.table.facts {
      for value in fact.stated {
        #expect(try proof.indicator(value.indicator).isContext == (fact.context == true), "\(value.indicator)")
      }
    }
    #expect(proof.dataset.catalogue.indicators.count { !$0.isContext } == 17)
    #expect(proof.dataset.catalogue.indicators.count { $0.isContext } == 31)
  }

  @Test("lines are those that a confirmed limit sets, each with its document and caveat, and no others")
  func limits() throws {
    let limits = try #require(proof.table.limits)
    for indicator in proof.dataset.catalogue.indicators {
      let expected = try limits.filter { $0.indicator == indicator.id }.map { limit in
        Threshold(tiers: [.init(try Condition(limit.attention), .attention)], source: limit.source)
      }
      #expect(indicator.thresholds == expected, "\(indicator.id)")
      #expect(expected.isEmpty || indicator.definition?.zh.contains("3G语音") == true, "\(indicator.id)")
      #expect(expected.isEmpty || indicator.definition?.en.contains("3G voice") == true, "\(indicator.id)")
      #expect(indicator.target == nil, "\(indicator.id)")
    }
  }

  @Test(
    "the committed table agrees with the facts it was distilled from",
    .enabled(if: SharedFacts.areThere, "\(SharedFacts.absence)"))
  func distilled() throws {
    let shared = try SharedFacts.read(Self.facts, as: SharedFacts.Indicators.self)
    let entries = shared.indicators.filter { $0.unit != "phone" } + shared.narrative
    #expect(entries.count == proof.table.facts.count)
    for (theirs, ours) in zip(entries, proof.table.facts) {
      if let id = theirs.id { #expect(ours.id == id) }
      #expect(ours.stated.count == 1, "\(ours.id)")
      let value = try #require(ours.stated.first)
      #expect(value.reportUnit == theirs.unit.lowercased(), "\(ours.id)")
      if let bound = value.bound, case .number(let number) = bound {
        #expect(theirs.op == value.op && theirs.value == .number(number * (value.scale ?? 1)), "\(ours.id)")
      } else {
        #expect(theirs.op == (value.approximate == true ? "~" : "="), "\(ours.id)")
        #expect(theirs.value == value.value.map { .number($0) }, "\(ours.id)")
      }
    }
  }

  @Test("lines stand where the limits say that they may", .enabled(if: SharedFacts.areThere, "\(SharedFacts.absence)"))
  func usable() throws {
    let usable = try SharedFacts.read("regulated_limits", as: SharedFacts.Limits.self).limits.flatMap(\.usable)
    #expect(Set(usable) == Set(try #require(proof.table.limits).map(\.id)))
    for limit in proof.table.limits ?? [] {
      let fact = try #require(proof.table.facts.first { $0.id == limit.id })
      #expect(fact.stated.map(\.indicator) == [limit.indicator])
    }
  }
}
