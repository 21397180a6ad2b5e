import Testing
import TongbaoCore

@Suite("The published snapshot of August 2020 says what the bulletin says, and nothing beyond")
struct PublishedFactsTests {
  let proof: FactsProof

  init() throws { proof = try FactsProof("home-market-2020-08", dataset: "home-market-published") }

  @Test("every value of the nation and of a single region is there as printed")
  func values() throws { try proof.proveValues() }

  @Test("every region that a list names meets its condition, and of a complete list no other does")
  func lists() throws { try proof.proveLists() }

  @Test("every printed list is kept with its order, count, kind and tone")
  func printedLists() throws { try proof.provePrintedLists() }

  @Test("every milestone is kept with its regions, count and due date")
  func milestones() throws {
    let snapshot = try proof.snapshot("2020-08")
    for task in proof.table.facts.flatMap({ $0.milestones ?? [] }) {
      let rows = try (task.regions ?? []).map { try proof.row($0) }
      let kept = snapshot.milestones.contains { milestone in
        milestone.task.zh == task.task["zh"] && milestone.rows == rows && milestone.count == task.count
          && milestone.due == task.due && milestone.state.rawValue == task.state ?? "unknown"
      }
      #expect(kept, "\(task.task["zh"] ?? "")")
    }
  }

  @Test(
    "what another source has and the bulletin does not print stands beside the value in force, and nothing else does")
  func alternatives() throws {
    let snapshot = try proof.snapshot("2020-08")
    let told = proof.table.facts.flatMap { $0.alternatives ?? [] }
    #expect(told.count == 1 && snapshot.alternatives.count == told.count)
    for (other, kept) in zip(told, snapshot.alternatives) {
      let wording = { (text: [String: String]) in Wording(zh: text["zh"] ?? "", en: text["en"]) }
      #expect(kept.source == wording(other.source) && kept.inForce == wording(other.inForce))
      #expect(
        try kept.values
          == Dictionary(
            uniqueKeysWithValues: other.indicators.map { name in
              (Snapshot.Alternative.Place(column: try proof.column(name), row: 0), .missing)
            }))
    }
  }

  @Test("the year-end targets are targets of their indicators")
  func targets() throws { try proof.proveTargets() }
}
