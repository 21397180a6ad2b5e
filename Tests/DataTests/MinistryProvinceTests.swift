import Foundation
import Testing
import TongbaoCore
import TongbaoStore

@Suite("The provinces below the ministry's regions have the bounds that printed lists give them, and nothing else")
struct MinistryProvinceTests {
  private let table: MinistryFacts
  private let source: FolderSource

  init() throws {
    table = try MinistryFacts.load()
    source = try FolderSource(
      path: Checkout.file("data/ministry-broadband").path, regionsFile: Checkout.file("data/regions.json").path)
  }

  /// The tables of all groups that have one.
  private func tables() throws -> [LoadedDataset] {
    try source.lowerTables.sorted().map { LoadedDataset(try source.table(of: $0)) }
  }

  @Test("nothing is wrong with the tables, and each region has one")
  func readable() throws {
    let tables = try tables()
    #expect(tables.map(\.dataset.roster.head.short) == table.groups)
    #expect(tables.flatMap(\.problems).map { $0.line(in: .en) } == [])
  }

  @Test("a province that a list names meets its condition; one that a complete list leaves out does not")
  func bounds() throws {
    let lists = table.beyond.lists.filter { $0.indicator != nil }
    #expect(lists.map(\.provinces.count) == [11, 6])
    for list in lists {
      let condition = try Condition(try #require(list.op) + #require(list.bound).shortest)
      var named: Set<String> = []
      for loaded in try tables() {
        let snapshot = Period(list.period).flatMap { loaded.dataset.timeline.snapshot($0) }
        guard let snapshot else { continue }
        let column = try loaded.column(try #require(list.indicator))
        let judge = loaded.dataset.judge(column, in: snapshot)
        for row in loaded.dataset.reportingRows {
          let name = loaded.dataset.roster[row].short
          let verdict = judge.verdict(condition, row: row)
          #expect((verdict == .yes) == list.provinces.contains(name), "\(list.period) \(name)")
          if list.kind == "complete" { #expect(verdict != .undetermined, "\(list.period) \(name)") }
          if verdict == .yes { named.insert(name) }
        }
      }
      #expect(named == Set(list.provinces), "\(list.period)")
    }
  }

  @Test("no province has any other value, and a head says what its region says in the table above")
  func nothingBeyond() throws {
    let above = LoadedDataset(source)
    let known = Set(table.beyond.lists.compactMap { list in list.indicator.map { "\(list.period) \($0)" } })
    for loaded in try tables() {
      let head = loaded.dataset.roster.head.short
      for cell in loaded.cells {
        let parts = cell.split(separator: " ").map(String.init)
        guard parts[2] == head else {
          #expect(known.contains("\(parts[0]) \(parts[1])"), "\(cell)")
          continue
        }
        let column = try loaded.column(parts[1])
        let here = try loaded.snapshot(parts[0]).observation(column: column, row: 0)
        #expect(try above.snapshot(parts[0]).observation(column: column, row: above.row(head)) == here, "\(cell)")
      }
    }
  }
}
