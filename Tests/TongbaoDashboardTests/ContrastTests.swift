import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("Holding one against another")
struct ContrastTests {
  private func state(_ keys: String, _ columns: Int = 120, _ rows: Int = 40) throws -> State {
    var state = try Fixture.state(columns, rows)
    try state.type(keys)
    return state
  }

  private func text(_ painter: ContrastPainter, _ part: ContrastLayout.Part, _ column: Int) -> String {
    painter.cell(part, painter.model.line(column), columns: 12).text
  }

  @Test("it begins with the period before, for the region and the indicator under the cursor")
  func opening() throws {
    let state = try state("ljjC")
    let contrast = try #require(state.contrast)
    let july = try Fixture.month(7)
    #expect(contrast.row == 3 && contrast.column == 1 && contrast.counterpart == .period(july))
    #expect(state.text.contains("2020-08") && state.text.contains("2020-07") && state.text.contains("121.1"))
  }

  @Test("= turns the counterpart: period, region, the others, the region's groups")
  func turning() throws {
    var state = try state("ljjC")
    var kinds: [ContrastState.Counterpart] = []
    for _ in 0..<5 {
      if let counterpart = state.contrast?.counterpart { kinds.append(counterpart) }
      try state.type("=")
    }
    let july = ContrastState.Counterpart.period(try Fixture.month(7))
    #expect(kinds == [july, .region(row: 0), .peers, .group(.statistical("east")), july])
  }

  @Test("left and right choose another counterpart of the kind, up and down an indicator, comma and point a region")
  func moving() throws {
    let (may, june) = (try Fixture.month(5), try Fixture.month(6))
    #expect(try state("jjC<left>").contrast?.counterpart == .period(june))
    #expect(try state("jjC<left><left><left><left>").contrast?.counterpart == .period(may))
    #expect(try state("jjC=<right>").contrast?.counterpart == .region(row: 1))
    #expect(try state("jjCj").contrast?.column == 1)
    #expect(try state("jjC.").contrast?.row == 4 && state("jjC,").contrast?.row == 2)
  }

  @Test("a median is told only where all that is known of the others is exact")
  func median() throws {
    let state = try state("jjC==")
    let model = try #require(state.contrastModel)
    #expect(state.contrast?.counterpart == .peers)
    #expect(model.line(0).other == .number(14.8) && model.line(1).other == .unknown)
  }

  @Test("the difference is that of the values as they are printed, and nothing relative stands beside none")
  func printedDifference() throws {
    var state = try Fixture.state()
    var before = try Fixture.snapshot(try Fixture.month(7), shift: 0, catalogue: try Fixture.catalogue())
    before.columns[0]?[1] = .number(12.94)
    before.columns[1]?[1] = .number(88.36)
    before.columns[0]?[2] = .number(12.86)
    _ = state.update(.loaded(dataset: "fixture", before))
    var after = before
    after.period = try Fixture.month(8)
    after.columns[0]?[1] = .number(12.96)
    after.columns[1]?[1] = .number(88.24)
    after.columns[0]?[2] = .number(12.94)
    _ = state.update(.loaded(dataset: "fixture", after))
    try state.type("C")
    let painter = try #require(ContrastPainter(state))
    #expect(
      text(painter, .difference, 0) == "+0.1" && text(painter, .relative, 0) == "+0.2%")
    #expect(text(painter, .difference, 1) == "−0.2", "88.2 less 88.4")
    try state.type(".")
    let other = try #require(ContrastPainter(state))
    #expect(text(other, .difference, 0) == "=" && text(other, .relative, 0).isEmpty)
  }

  @Test("a change of rank is explained in parts that add up")
  func ranks() throws {
    var state = try Fixture.state()
    let before = try Fixture.snapshot(try Fixture.month(7), shift: 0, catalogue: try Fixture.catalogue())
    var changed = before
    changed.columns[0]?[1] = .number(30)
    _ = state.update(.loaded(dataset: "fixture", changed))
    try state.type("C")
    let model = try #require(state.contrastModel)
    let movement = try #require(model.movement(0)?.movement)
    #expect(movement.own + movement.others == movement.won && movement.won < 0)
    #expect(state.text.contains("位次 \(movement.before)→\(movement.after)"))
  }

  @Test("back gives what was there before")
  func back() throws {
    let before = try state("ljj")
    let after = try state("ljjC=jj<esc>")
    #expect(after.contrast == nil && after.text == before.text)
    let region = try state("ljj<enter>C<esc>")
    #expect(region.region?.row == 3)
  }

  @Test("a period is never held against itself")
  func same() throws {
    let state = try state("jjC[")
    let july = try Fixture.month(7)
    #expect(state.period == july && state.contrast?.counterpart != .period(july))
  }

  @Test("it is drawn at any size")
  func sizes() throws {
    for columns in [1, 9, 40, 80, 200] {
      for rows in [1, 4, 12, 24, 60] { _ = try state("jC", columns, rows).text }
    }
  }
}
