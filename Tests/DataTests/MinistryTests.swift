import Foundation
import Testing
import TongbaoCore
import TongbaoStore

@Suite("The dataset of the ministry's figures says what the releases say, and nothing beyond")
struct MinistryTests {
  private let table: MinistryFacts
  private let loaded: LoadedDataset

  init() throws {
    table = try MinistryFacts.load()
    loaded = try LoadedDataset(shipped: "ministry-broadband")
  }

  @Test("nothing is wrong with the files, and the rows are the four regions")
  func readable() throws {
    #expect(loaded.problems.map { $0.line(in: .en) } == [])
    #expect(loaded.dataset.roster.regions.map(\.short) == [table.head] + table.groups)
    #expect(loaded.dataset.timeline.periods.map(\.description) == Set(table.facts.map(\.period)).sorted())
  }

  @Test("every printed figure is there")
  func values() throws {
    for fact in table.facts where fact.division == nil {
      let column = try loaded.column(fact.indicator)
      let found = try loaded.snapshot(fact.period).observation(column: column, row: try loaded.row(fact.region))
      #expect(found == .number(fact.value), "\(fact.id)")
      #expect(loaded.dataset.indicator(ofColumn: column).decimals >= fact.decimals, "\(fact.id)")
    }
  }

  @Test("a figure of three regions bounds the group of its name, and the fourth is missing")
  func threeRegions() throws {
    for fact in table.facts where fact.division == "three" && !fact.isShare {
      let column = try loaded.column(fact.indicator)
      let snapshot = try loaded.snapshot(fact.period)
      let bound = try Condition("<=\(fact.value.shortest)")
      #expect(snapshot.observation(column: column, row: try loaded.row(fact.region)) == .bound(bound), "\(fact.id)")
      #expect(snapshot.observation(column: column, row: try loaded.row("东北")) == .missing)
      let total = Total(
        column: column, rows: Array(loaded.dataset.roster.memberRows), snapshot: snapshot,
        catalogue: loaded.dataset.catalogue)
      #expect(total == .refused(.incomplete(missing: 4)))
    }
  }

  @Test("a share of three regions, which bounds no group, stands in the notes")
  func threeShares() throws {
    let shares = table.facts.filter { $0.division == "three" && $0.isShare }
    #expect(shares.count == 3)
    for fact in shares {
      let notes = try loaded.snapshot(fact.period).notes.map(\.text.zh).joined()
      #expect(notes.contains("\(fact.region)\(fact.value.shortest)%"), "\(fact.id)")
    }
  }

  @Test("no cell says anything that no figure says")
  func nothingBeyond() throws {
    var told = Set(table.facts.filter { $0.division == nil || !$0.isShare }.map(\.cell))
    for fact in table.facts where fact.division == "three" && !fact.isShare {
      told.insert("\(fact.period) \(fact.indicator) 东北")
    }
    #expect(loaded.cells == told)
  }

  /// The nation is printed to a million customers, and the regions to ten thousand.
  @Test("where all four regions and the nation are printed, the regions add up to the nation")
  func sums() throws {
    var checked = 0
    for fact in table.facts where fact.region == table.head {
      let column = try loaded.column(fact.indicator)
      let total = Total(
        column: column, rows: Array(loaded.dataset.roster.memberRows), snapshot: try loaded.snapshot(fact.period),
        catalogue: loaded.dataset.catalogue)
      guard case .value(let sum) = total else { continue }
      #expect(abs(sum - fact.value) <= 50, "\(fact.id): \(sum) and \(fact.value)")
      checked += 1
    }
    #expect(checked == 5)
  }

  @Test("IPTV is marked as redefined at the first figure of the new definition, and nothing else is")
  func definitionChange() throws {
    #expect(loaded.definitionChanges == ["iptv.customers 2019-05"])
    let indicator = loaded.dataset.indicator(ofColumn: try loaded.column("iptv.customers"))
    let (before, after) = (try #require(Period("2018-10")), try #require(Period("2019-05")))
    #expect(indicator.definitionChange(between: before, and: after) != nil)
    let known = table.facts.filter { $0.indicator == "iptv.customers" }
    #expect(known.last { $0.period < "2019-05" }?.value == 15_100)
    #expect(known.first { $0.period >= "2019-05" }?.value == 27_800)
  }

  @Test(
    "the table of facts has every figure of the collection, and no other",
    .enabled(if: SharedFolder.has("numbers"), "the collection is not beside this checkout"))
  func collected() throws {
    let national = try MinistryFacts.cells(of: "miit_national_series.csv", leaving: 1)
    let regional = try MinistryFacts.cells(of: "miit_by_region.csv", leaving: 3)
    #expect(table.facts.filter { $0.region == table.head }.map(\.collected).sorted() == national.sorted())
    #expect(table.facts.filter { $0.region != table.head }.map(\.collected).sorted() == regional.sorted())
  }
}
