import Testing
import TongbaoCore
import TongbaoStore

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

  @Test("every task is kept with its regions, day and state, and there are no others")
  func milestones() throws {
    let folder = Checkout.file("data/home-market-published").path
    let source = try FolderSource(path: folder, regionsFile: Checkout.file("data/regions.json").path)
    let kept = try #require(source.loadMilestones().milestones).tasks
    let told = proof.table.facts.flatMap { $0.milestones ?? [] }
    #expect(kept.map(\.id) == told.map(\.key))
    for (task, fact) in zip(kept, told) {
      let all = source.roster.memberRows.filter { source.roster[$0].reports }
      let rows = try fact.isOfAll ? all : (fact.named ?? []).map { try proof.row($0) }
      let done = fact.done.flatMap { Milestone.Completion($0) }
      #expect(task.task == Wording(zh: fact.task["zh"] ?? "", en: fact.task["en"]) && task.domain == fact.domain)
      #expect(task.parts == rows.map { Milestone.Part(region: source.roster[$0].code, done: done) }, "\(fact.key)")
      #expect(fact.count == nil || fact.count == task.parts.count, "\(fact.key)")
      #expect(task.due?.description == fact.due && task.since == Period("2020-08"), "\(fact.key)")
      let counted = task.counts.first.map {
        #expect($0.period == task.since)
        return ["done": $0.done, "open": $0.open, "of": $0.total].compactMapValues(\.self)
      }
      #expect(counted == fact.counted, "\(fact.key)")
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

  @Test("every case and request is kept with its domain and regions, and nothing else is noted")
  func notes() throws {
    let told = try proof.table.facts.flatMap { $0.notes ?? [] }.map { note in
      Snapshot.Note(
        Wording(zh: note.text["zh"] ?? "", en: note.text["en"]),
        kind: try #require(Snapshot.Note.Kind(rawValue: note.kind)), domain: note.domain,
        rows: try (note.regions ?? []).map { try proof.row($0) })
    }
    #expect(try proof.snapshot("2020-08").notes == told)
    #expect(told.count { $0.kind == .example } == 3 && told.count { $0.kind == .requirement } == 10)
  }

  @Test("the year-end targets are targets of their indicators")
  func targets() throws { try proof.proveTargets() }
}
