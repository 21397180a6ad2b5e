import Testing
import TongbaoCore
import TongbaoStore

/// A table of facts and the dataset that is to say the same, with what it takes to compare them one by one.
struct FactsProof {
  let table: FactsTable
  /// The dataset with all its periods read.
  let dataset: Dataset

  /// The table of Tests/Facts and the dataset of the data folder, both by name.
  init(_ facts: String, dataset name: String) throws {
    table = try FactsTable.load(facts)
    let source = try FolderSource(
      path: Checkout.file("data/\(name)").path, regionsFile: Checkout.file("data/regions.json").path)
    var dataset = source.dataset
    for period in source.periods {
      let loaded = source.load(period, with: source.reader())
      #expect(loaded.problems.isEmpty, "\(period)")
      dataset.timeline[period] = .loaded(try #require(loaded.snapshot))
    }
    self.dataset = dataset
  }

  /// The snapshots, in the order of time.
  var snapshots: [Snapshot] { dataset.timeline.periods.compactMap { dataset.timeline.snapshot($0) } }

  /// The snapshot of the period that a fact speaks of.
  func snapshot(of fact: FactsTable.Fact) throws -> Snapshot { try snapshot(fact.period ?? table.period) }

  /// The snapshot of a period as the table writes it.
  func snapshot(_ period: String?) throws -> Snapshot {
    let period = try #require(period.flatMap { Period($0) })
    return try #require(dataset.timeline.snapshot(period), "no snapshot of \(period)")
  }

  /// The column of an indicator or of a segment.
  func column(_ name: String) throws -> Int {
    try #require(dataset.catalogue.column(named: name), "no indicator \(name)")
  }

  /// The indicator of a column's name.
  func indicator(_ name: String) throws -> Indicator { dataset.indicator(ofColumn: try column(name)) }

  /// The row of a region; the head's where none is named.
  func row(_ name: String?) throws -> Int {
    guard let name else { return 0 }
    return try #require(dataset.roster.regions.firstIndex { $0.short == name }, "no region \(name)")
  }

  /// What a snapshot says of a condition in a row.
  func status(_ condition: Condition, _ column: Int, _ row: Int, in snapshot: Snapshot) -> Status {
    Judge(
      column: column, snapshot: snapshot, catalogue: dataset.catalogue,
      threshold: Threshold(tiers: [.init(condition, .attention)])
    ).status(row: row)
  }

  /// Expects every value of the table where it belongs, as printed.
  func proveValues() throws {
    for fact in table.facts {
      for value in fact.stated { try prove(value, of: fact) }
    }
  }

  private func prove(_ value: FactsTable.Value, of fact: FactsTable.Fact) throws {
    let (snapshot, column, row) = (try snapshot(of: fact), try column(value.indicator), try row(value.region))
    let found = snapshot.observation(column: column, row: row)
    let name = Comment("\(fact.id) \(value.indicator)")
    let decimals = value.decimals ?? 0
    if let lead = value.lead {
      let actual = try #require(Pace.lead(column: column, row: row, in: snapshot, catalogue: dataset.catalogue), name)
      #expect(
        NumberText.fixed(actual, decimals: decimals) == NumberText.fixed(lead, decimals: decimals), name)
    } else if let printed = value.value, value.approximate == true {
      #expect(found == .approximate(printed), name)
    } else if let printed = value.value {
      let number = try #require(found.number, name)
      #expect(
        NumberText.fixed(number, decimals: decimals) == NumberText.fixed(printed, decimals: decimals), name)
    } else if let op = value.op, let bound = value.bound {
      let condition = try Condition(op + bound.notation)
      #expect(status(condition, column, row, in: snapshot).needsAttention, name)
    }
    if let unit = value.unit { #expect(dataset.indicator(ofColumn: column).unit.id == unit, name) }
  }

  /// Expects that every region that a list names meets its condition, and of a complete list no other does.
  func proveLists() throws {
    for fact in table.facts {
      let snapshot = try snapshot(of: fact)
      for group in fact.groups ?? [] where !group.isRank {
        guard let condition = group.condition, group.printedRegions != nil else { continue }
        let column = try column(group.indicator)
        let named = try group.regions.map { try row($0) }
        for row in dataset.reportingRows {
          let status = status(condition, column, row, in: snapshot)
          let name = dataset.roster[row].short
          if named.contains(row) {
            #expect(status.needsAttention, "\(group.id): \(name) meets \(condition)")
          } else if group.kind == "complete" {
            #expect(status == .normal, "\(group.id): \(name) does not meet \(condition)")
          }
        }
      }
    }
  }

  /// Expects every printed list with its order, count, kind and tone.
  func provePrintedLists() throws {
    for fact in table.facts {
      let snapshot = try snapshot(of: fact)
      for group in fact.groups ?? [] where group.printedRegions != nil {
        let column = try column(group.indicator)
        let rows = try group.regions.map { try row($0) }
        let kept = snapshot.lists.contains { list in
          guard list.column == column, list.rows == rows, list.count == group.count else { return false }
          guard list.completeness.rawValue == group.kind, list.tone.rawValue == group.tone else { return false }
          return list.criterion == criterion(group)
        }
        #expect(kept, "\(group.id)")
      }
    }
  }

  private func criterion(_ group: FactsTable.Group) -> PrintedList.Criterion? {
    if let condition = group.condition { return .condition(condition) }
    return group.text.map { .text(Wording(zh: $0["zh"] ?? "", en: $0["en"])) }
  }

  /// Expects every target of the table, with the period in which it is due.
  func proveTargets() throws {
    for target in table.targets ?? [] {
      let condition = try Condition(target.op + target.bound.shortest)
      let expected = Indicator.Target(condition: condition, by: target.by.flatMap { Period($0) })
      #expect(try indicator(target.indicator).target == expected, "\(target.indicator)")
    }
  }
}
