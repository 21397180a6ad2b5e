import Foundation
import Testing
import TongbaoCore
import TongbaoStore

@Suite("The dataset of group customers says what two summaries and an article say, and nothing beyond")
struct GroupCustomerTests {
  private let table: GroupCustomerFacts
  private let copy: LoadedDataset

  init() throws {
    table = try GroupCustomerFacts.load()
    copy = try LoadedDataset(shipped: "group-customers-2009")
  }

  @Test("nothing is wrong with the files")
  func readable() throws {
    #expect(copy.problems.map { $0.line(in: .en) } == [])
    #expect(copy.dataset.timeline.periods.map(\.description) == ["2009-09", "2009-10", "2009-12", "2010-03"])
  }

  @Test("every value is there: a number as printed, a bound as a bound, a gap as a gap")
  func values() throws {
    for told in table.told(\.values) where told.part.impliedBy == nil {
      let column = try copy.column(told.part.column)
      let found = try copy.snapshot(told.period).observation(column: column, row: try copy.row(told.place))
      if let number = told.part.value {
        #expect(found == .number(number), "\(told.fact) \(told.part.column)")
      } else if told.part.missing == true {
        #expect(found == .missing, "\(told.fact) \(told.part.column)")
      } else {
        let condition = try #require(told.part.condition, "\(told.fact)")
        #expect(found == .bound(condition), "\(told.fact) \(told.part.column)")
      }
    }
  }

  @Test("units and decimals are those that were printed")
  func units() throws {
    for told in table.told(\.values) {
      let indicator = copy.dataset.indicator(ofColumn: try copy.column(told.part.column))
      #expect(indicator.unit.id == told.part.unit, "\(told.fact) \(told.part.indicator)")
      #expect(indicator.decimals >= told.part.decimals ?? 0, "\(told.fact) \(told.part.indicator)")
    }
  }

  @Test("no cell says anything that no fact says")
  func nothingBeyond() throws {
    let told = table.told(\.values).map { "\($0.period) \($0.part.column) \($0.place)" }
    #expect(copy.cells == Set(told))
  }

  @Test("where a figure and a comparison are printed, the figure implies the comparison")
  func implied() throws {
    for told in table.told(\.values) {
      guard let value = told.part.impliedBy, let condition = told.part.condition else { continue }
      let column = try copy.column(told.part.column)
      let row = try copy.row(told.place)
      let snapshot = try copy.snapshot(told.period)
      #expect(snapshot.observation(column: column, row: row).number == value)
      #expect(copy.dataset.judge(column, in: snapshot).verdict(condition, row: row) == .yes, "\(told.fact)")
    }
  }

  @Test("a KPI behind the pace needs attention, one that keeps it does not", arguments: ["adc", "mas", "others"])
  func pace(_ kpi: String) throws {
    let judge = copy.dataset.judge(try copy.column("kpi.\(kpi)"), in: try copy.snapshot("2009-10"))
    #expect(judge.status(row: try copy.row("某市")).needsAttention == (kpi != "others"))
  }

  @Test("information revenue is 21.8 points ahead of nine twelfths")
  func lead() throws {
    let lead = Pace.lead(
      column: try copy.column("kpi.information_revenue"), row: try copy.row("新兴"), in: try copy.snapshot("2009-09"),
      catalogue: copy.dataset.catalogue)
    #expect(NumberText.fixed(try #require(lead), decimals: 1) == "21.8")
  }

  @Test("every list is kept with its words, place, kind and tone")
  func lists() throws {
    for told in table.told(\.lists) {
      let column = try copy.column(told.part.column)
      let rows = try (told.part.regions ?? [told.place]).map { try copy.row($0) }
      let kept = try copy.snapshot(told.period).lists.contains {
        $0.column == column && $0.rows == rows && $0.count == nil && $0.criterion == told.part.criterion
          && $0.completeness.rawValue == told.part.kind && $0.tone.rawValue == told.part.tone
      }
      #expect(kept, "\(told.part.id)")
    }
  }

  @Test("every task is kept with its place, day and state")
  func milestones() throws {
    let wanted = try table.told(\.milestones).map { told in
      let period = try #require(Period(told.period))
      let region = copy.dataset.roster[try copy.row(told.place)].code
      return Milestone(
        id: told.part.key, task: Wording(zh: told.part.task["zh"] ?? "", en: told.part.task["en"]),
        domain: told.part.domain, since: period, due: told.part.due.flatMap { CalendarDay($0) },
        parts: [.init(region: region, done: told.part.state == "done" ? .by(period) : nil)])
    }
    #expect(try copy.milestones().tasks == wanted && !wanted.isEmpty)
  }

  @Test("what is only aimed at is a target, and no value")
  func targets() throws {
    for told in table.told(\.targets) {
      let indicator = copy.dataset.indicator(ofColumn: try copy.column(told.part.indicator))
      let condition = try Condition(told.part.op + told.part.bound.shortest)
      let target = Indicator.Target(condition: condition, by: told.part.by.flatMap { Period($0) })
      #expect(indicator.target == target, "\(told.fact)")
      #expect(!copy.cells.contains { $0.contains(" \(told.part.indicator) ") }, "\(told.fact)")
    }
  }

  @Test("what counts differently from 2010 is marked so, and nothing else is")
  func definitionChanges() throws {
    let told = table.told(\.changes).map { "\($0.part.indicator) \($0.part.from)" }
    #expect(copy.definitionChanges.sorted() == told.sorted())
    #expect(!told.isEmpty)
  }
}
