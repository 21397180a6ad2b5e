import Foundation
import Testing
import TongbaoCore
import TongbaoStore

/// A dataset with all its periods read, and what tests ask of it.
struct LoadedDataset {
  private let source: FolderSource
  let dataset: Dataset
  /// What is wrong with its files.
  let problems: [Problem]

  /// Everything in the folder of a shipped dataset.
  init(shipped name: String) throws {
    self.init(
      try FolderSource(path: Checkout.file("data/\(name)").path, regionsFile: Checkout.file("data/regions.json").path))
  }

  init(_ source: FolderSource) {
    var dataset = source.dataset
    var problems = source.problems
    for period in source.periods {
      let loaded = source.load(period, with: source.reader())
      dataset.timeline[period] = loaded.slot
      problems += loaded.problems
    }
    self.source = source
    self.dataset = dataset
    self.problems = problems
  }

  /// The tasks.
  func milestones() throws -> Milestones { try #require(source.loadMilestones().milestones) }

  /// The snapshot of a period.
  func snapshot(_ period: String) throws -> Snapshot {
    let found = try #require(Period(period))
    return try #require(dataset.timeline.snapshot(found), "no snapshot of \(period)")
  }

  /// The column that a name means.
  func column(_ name: String) throws -> Int { try #require(dataset.catalogue.column(named: name), "no \(name)") }

  /// The row of a region.
  func row(_ name: String) throws -> Int {
    try #require(dataset.roster.regions.firstIndex { $0.short == name }, "no region \(name)")
  }

  /// Everything that is said of any cell, as `2009-10 kpi.adc 某市`.
  var cells: Set<String> {
    var found: Set<String> = []
    for snapshot in dataset.timeline.periods.compactMap({ dataset.timeline.snapshot($0) }) {
      for column in dataset.catalogue.columns.indices {
        for row in 0..<dataset.roster.count where snapshot.observation(column: column, row: row) != .unknown {
          let name = dataset.catalogue.name(ofColumn: column)
          found.insert("\(snapshot.period) \(name) \(dataset.roster[row].short)")
        }
      }
    }
    return found
  }

  /// The indicators that mean something else from a period on, as `iptv.customers 2019-05`.
  var definitionChanges: [String] {
    dataset.catalogue.indicators.flatMap { indicator in
      indicator.definitionChanges.map { "\(indicator.id) \($0.from)" }
    }
  }
}
