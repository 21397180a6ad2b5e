import Testing
import TongbaoCore

@Suite("The snapshots of Guizhou's dedicated lines say what the report of April 2017 says, and nothing beyond")
struct DedicatedLineFactsTests {
  let proof: FactsProof
  private static let facts = "dedicated-line-guizhou-2017-04"

  init() throws { proof = try FactsProof(Self.facts, dataset: "dedicated-line-guizhou") }

  @Test("every value is there as printed, in its own period")
  func values() throws { try proof.proveValues() }

  @Test("every cell says what the facts say of it, no less and no more")
  func cells() throws {
    let expected = try ExpectedCells(proof)
    #expect(expected.count == 134)
    expected.prove()
  }

  @Test("every region that a list names meets its condition, and of a complete list no other does")
  func lists() throws { try proof.proveLists() }

  @Test("every printed list is kept with its order, count, kind and tone")
  func printedLists() throws { try proof.provePrintedLists() }

  @Test("targets are targets of their indicators")
  func targets() throws { try proof.proveTargets() }

  @Test("whom the report names for attention is marked, where the list has a number of its own or the province's")
  func attention() throws {
    for fact in proof.table.facts {
      let snapshot = try proof.snapshot(of: fact)
      for group in fact.groups ?? [] where group.tone == "attention" && !group.isRank && group.counties == nil {
        let judge = Judge(
          column: try proof.column(group.indicator), snapshot: snapshot, catalogue: proof.dataset.catalogue)
        for name in group.regions {
          #expect(judge.status(row: try proof.row(name)).needsAttention, "\(group.id) \(name)")
        }
      }
    }
  }

  @Test("counties and industries, which no list can hold, are told in words in printed order")
  func words() throws {
    for fact in proof.table.facts {
      for group in fact.groups ?? [] {
        let snapshot = try proof.snapshot(of: fact)
        if let counties = group.counties {
          try expect(counties, at: 0, of: group, in: snapshot)
          for row in proof.dataset.reportingRows {
            try expect(counties.filter { try proof.row(ofCounty: $0) == row }, at: row, of: group, in: snapshot)
          }
        } else if let segments = group.segments {
          let names = try segments.map { try segmentName($0, of: group) }
          try expect(names, at: 0, of: group, in: snapshot)
        }
      }
    }
  }

  /// Expects a list of words at a row that names these, and none where there are none.
  private func expect(_ names: [String], at row: Int, of group: FactsTable.Group, in snapshot: Snapshot) throws {
    let column = try proof.column(group.indicator)
    let texts = snapshot.lists.filter { $0.column == column && $0.rows == [row] }.compactMap { list in
      if case .text(let words) = list.criterion { words.zh } else { nil }
    }
    #expect(texts.count == (names.isEmpty ? 0 : 1), "\(group.id)")
    #expect(texts.allSatisfy { $0.hasSuffix(names.joined(separator: "、")) }, "\(group.id): \(texts)")
  }

  private func segmentName(_ id: String, of group: FactsTable.Group) throws -> String {
    let dimension = try #require(proof.dataset.catalogue.dimension(of: try proof.indicator(group.indicator)))
    return try #require(dimension.segments.first { $0.id == id }).name.zh
  }

  @Test("what the report prints twice agrees: leads, and shares of a target")
  func checks() throws {
    for check in try #require(proof.table.checks) {
      let snapshot = try proof.snapshot(check.period)
      let number = { (name: String) throws -> Double in
        try #require(snapshot.observation(column: try proof.column(name), row: 0).number, "\(name)")
      }
      let names = try #require(check.of)
      let first = try number(names[0])
      let computed: Double
      switch check.check {
      case "difference": computed = first - (try number(names[1]))
      case "lead_over_plan": computed = first - 100
      default:
        computed = 100 * first / (try #require(proof.table.targets?.first { $0.indicator == names[0] }).bound)
      }
      let (result, decimals) = (try number(try #require(check.result)), check.decimals ?? 0)
      #expect(NumberText.fixed(computed, decimals: decimals) == NumberText.fixed(result, decimals: decimals))
    }
  }

  @Test(
    "the committed table agrees with the facts it was distilled from",
    .enabled(if: SharedFacts.areThere, "\(SharedFacts.absence)"))
  func distilled() throws {
    let shared = try SharedFacts.read(Self.facts, as: SharedFacts.Report.self)
    #expect(shared.facts.map(\.id) == proof.table.facts.map(\.id))
    for (theirs, ours) in zip(shared.facts, proof.table.facts) {
      #expect(ours.period == theirs.period, "\(ours.id)")
      for value in theirs.values { expect(value, of: ours) }
      #expect(theirs.groups.count == ours.groups?.count ?? 0, "\(ours.id)")
      for (theirs, ours) in zip(theirs.groups, ours.groups ?? []) { try expect(theirs, ours) }
    }
  }

  /// Expects a value of the shared facts among the values or targets of a fact.
  private func expect(_ value: SharedFacts.Report.Value, of fact: FactsTable.Fact) {
    let isStated = fact.stated.contains { ours in
      ours.measure == value.measure && (ours.scope ?? ours.region ?? "贵州") == value.scope && ours.value == value.value
        && ours.reportUnit == value.unit
    }
    let isTarget = proof.table.targets?.contains { ours in
      ours.id == fact.id && ours.measure == value.measure && ours.bound == value.value
    }
    #expect(isStated || isTarget == true, "\(fact.id) \(value.measure)")
  }

  /// Expects a list of the shared facts in the table's words.
  private func expect(_ theirs: SharedFacts.Report.Group, _ ours: FactsTable.Group) throws {
    let segments = try (ours.segments ?? []).map { try segmentName($0, of: ours) }
    #expect(ours.regions + (ours.counties ?? []) + segments == theirs.units, "\(ours.id)")
    #expect(ours.form == theirs.form, "\(ours.id)")
    #expect(ours.count == (theirs.count == theirs.units.count ? theirs.count : nil), "\(ours.id)")
    switch (ours.bound, theirs.bound) {
    case (.number(let ours), .number(let theirs)): #expect(ours == theirs)
    case (.reference(let ours, 1), .words(let theirs)): #expect(ours == "national" && theirs.hasPrefix("province"))
    default: #expect(theirs.op == "list" && ours.op == nil, "\(ours.id)")
    }
    // The shared facts count a top from the greatest, the grammar from the better end.
    let isLowerBetter = try proof.indicator(ours.indicator).better == .lower
    let op = theirs.op == "top" && isLowerBetter ? "bottom" : theirs.op
    if let written = ours.op { #expect(written == op, "\(ours.id)") }
    let values = proof.table.facts.flatMap(\.stated)
    for (name, number) in theirs.values ?? [:] {
      let position = try #require(theirs.units.firstIndex(of: name))
      let indicator = ours.segments.map { "\(ours.indicator)@\($0[position])" } ?? ours.indicator
      let region = ours.segments == nil ? name : nil
      #expect(
        values.contains { $0.indicator == indicator && $0.region == region && $0.value == number }, "\(ours.id) \(name)"
      )
    }
  }
}
