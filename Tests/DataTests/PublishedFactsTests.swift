import Testing
import TongbaoCore
import TongbaoStore

@Suite("The published snapshot of August 2020 says what the bulletin says, and nothing beyond")
struct PublishedFactsTests {
  let table: FactsTable
  let dataset: Dataset
  let snapshot: Snapshot

  init() throws {
    table = try FactsTable.load()
    let source = try FolderSource(
      path: Checkout.file("data/home-market-published").path, regionsFile: Checkout.file("data/regions.json").path)
    let period = try #require(Period("2020-08"))
    let loaded = source.load(period, with: source.reader())
    #expect(loaded.problems.isEmpty)
    snapshot = try #require(loaded.snapshot)
    var dataset = source.dataset
    dataset.timeline[period] = .loaded(snapshot)
    self.dataset = dataset
  }

  private func column(_ id: String) throws -> Int {
    try #require(dataset.catalogue.index(of: id), "no indicator \(id)")
  }

  private func row(_ name: String) throws -> Int {
    try #require(dataset.roster.regions.firstIndex { $0.short == name }, "no region \(name)")
  }

  /// What the snapshot says of a condition in a row.
  private func status(_ condition: Condition, _ column: Int, _ row: Int) -> Status {
    Judge(
      column: column, snapshot: snapshot, catalogue: dataset.catalogue,
      threshold: Threshold(tiers: [.init(condition, .attention)])
    ).status(row: row)
  }

  @Test("every national value is there as printed")
  func nationalValues() throws {
    for fact in table.facts {
      for value in fact.national ?? [] {
        let index = try column(value.indicator)
        let found = try #require(snapshot.observation(column: index, row: 0).number, "\(fact.id) \(value.indicator)")
        if let lead = value.lead {
          let actual = try #require(Pace.lead(column: index, row: 0, in: snapshot, catalogue: dataset.catalogue))
          #expect(
            NumberText.fixed(actual, decimals: value.decimals ?? 0)
              == NumberText.fixed(lead, decimals: value.decimals ?? 0))
        } else if let printed = value.value {
          let decimals = value.decimals ?? 0
          #expect(
            NumberText.fixed(found, decimals: decimals) == NumberText.fixed(printed, decimals: decimals), "\(fact.id)")
        }
      }
    }
  }

  @Test("every value of a single region is there")
  func regionalValues() throws {
    for fact in table.facts {
      for value in fact.regional ?? [] {
        let (index, row) = (try column(value.indicator), try row(try #require(value.region)))
        let found = snapshot.observation(column: index, row: row)
        if let number = value.value {
          #expect(found.number == number, "\(fact.id) \(value.indicator)")
        } else if let op = value.op, let bound = value.bound {
          let condition = try Condition(op + bound.notation)
          #expect(status(condition, index, row).needsAttention, "\(fact.id) \(value.indicator)")
        }
      }
    }
  }

  @Test("every region that a list names meets its condition, and of a complete list no other does")
  func lists() throws {
    for group in table.groups {
      guard let condition = group.condition else { continue }
      let index = try column(group.indicator)
      let named = try group.regions.map(row)
      for row in dataset.reportingRows {
        let status = status(condition, index, row)
        let name = dataset.roster[row].short
        if named.contains(row) {
          #expect(status.needsAttention, "\(group.id): \(name) meets \(condition)")
        } else if group.kind == "complete" {
          #expect(status == .normal, "\(group.id): \(name) does not meet \(condition)")
        }
      }
    }
  }

  @Test("every printed list is kept with its order, count, kind and tone")
  func printedLists() throws {
    for group in table.groups {
      let index = try column(group.indicator)
      let rows = try group.regions.map(row)
      let kept = snapshot.lists.first { list in
        guard list.column == index, list.rows == rows, list.count == group.count else { return false }
        guard list.completeness.rawValue == group.kind, list.tone.rawValue == group.tone else { return false }
        return list.criterion == criterion(group)
      }
      #expect(kept != nil, "\(group.id)")
    }
  }

  private func criterion(_ group: FactsTable.Group) -> PrintedList.Criterion? {
    if let condition = group.condition { return .condition(condition) }
    return group.text.map { .text(Wording(zh: $0["zh"] ?? "", en: $0["en"])) }
  }

  @Test("every milestone is kept with its regions, count and due date")
  func milestones() throws {
    for task in table.facts.flatMap({ $0.milestones ?? [] }) {
      let rows = try (task.regions ?? []).map(row)
      let kept = snapshot.milestones.contains { milestone in
        milestone.task.zh == task.task["zh"] && milestone.rows == rows && milestone.count == task.count
          && milestone.due == task.due && milestone.state.rawValue == task.state ?? "unknown"
      }
      #expect(kept, "\(task.task["zh"] ?? "")")
    }
  }

  @Test("the year-end targets are targets of their indicators")
  func targets() throws {
    for target in table.targets {
      let indicator = dataset.catalogue.indicators[try column(target.indicator)]
      let condition = try Condition(target.op + target.bound.shortest)
      #expect(indicator.target == Indicator.Target(condition: condition, by: Period(target.by)))
    }
  }
}
