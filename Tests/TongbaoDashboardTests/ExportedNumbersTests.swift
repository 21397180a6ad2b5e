import Foundation
import Sheets
import TerminalCanvas
import Testing
import TongbaoCore
import TongbaoExchange

@testable import TongbaoDashboard

/// The numbers that leave: the same in both languages for programs, the same as on the screen for people.
@Suite struct ExportedNumbersTests {
  static let views = ["0", "", "=", "2w", "i", "m", "<enter>", "a", "C", "z", "T"]

  private func state(_ keys: String, _ language: Language = .zh) throws -> State {
    var state = try Fixture.state(language: language)
    try state.type("jl" + keys)
    return state
  }

  private func text(_ state: State, as format: ExportFormat) -> String {
    guard case .text(let text)? = ExportedView(state).content(as: format) else { return "" }
    return text
  }

  private func sheet(_ state: State) throws -> SheetDraft {
    guard case .workbook(let draft)? = ExportedView(state).content(as: .xlsx) else { throw FixtureError.noSuchMonth }
    return draft.sheets[0]
  }

  @Test("a region's limits and gaps are in the catalogue's unit for programs", arguments: Language.allCases)
  func region(language: Language) throws {
    let lines = text(try state("<enter>", language), as: .csv).split(separator: "\n")
    let fields = lines.first?.split(separator: ",") ?? []
    #expect(fields.contains("limits") && fields.contains("gap"))
    #expect(lines.contains { $0.hasPrefix("broadband.floor,") && $0.contains(",<70 >=100,") })
    #expect(text(try state("<enter>", language), as: .json).contains("\"limits\": [\"<70\", \">=100\"]"))
    let titles = try state("<enter>", language).seenReport?.columns.map(\.title)
    #expect(titles?.contains(language == .zh ? "阈值" : "Limits") == true)
  }

  @Test func aGapIsExactForProgramsAndAsReadForPeople() {
    let indicator = Indicator(
      id: "a", domain: "b", name: Wording(zh: "甲"), short: Wording(zh: "甲"), unit: Unit("%"), decimals: 1)
    let texts = CellText(indicator: indicator, phrases: ChinesePhrases())
    let cell = Report.Cell(between: 12, and: 71.15, exact: (12.0 - 71.15).exact(between: [12, 71.15]), texts)
    #expect(cell.text == "−59.2" && cell.shown == -59.2)
    guard case .number(-59.15) = cell.value else {
      Issue.record("\(cell.value)")
      return
    }
    // Fifteen digits, as spreadsheets keep them, would round this up.
    let change = Report.Cell(Change.difference(12.349999999999994, relative: nil), texts)
    #expect(change.text == "+12.3" && change.shown == 12.3)
    #expect(Report.Cell(Change.difference(-0.001, relative: nil), texts).shown == 0)
  }

  @Test("a workbook shows the numbers that are read elsewhere", arguments: views, Language.allCases)
  func shown(keys: String, language: Language) throws {
    let state = try state(keys, language)
    let report = try #require(state.seenReport).forPeople
    let sheet = try sheet(state)
    for (cells, drafts) in zip(report.rows, sheet.rows.suffix(report.rows.count)) {
      for (cell, draft) in zip(cells, drafts) {
        guard case .number(let number) = draft.value else { continue }
        let read = cell.text.split(separator: " ").last.map(String.init) ?? ""
        let shown = Self.text(number, sheet.styles[draft.style].numberFormat)
        let isSame = read == "=" ? Double(plain(shown)) == 0 : Double(plain(read)) == Double(plain(shown))
        #expect(isSame, "\(keys) \(language): \(read), \(shown)")
      }
    }
  }

  /// Without what differs only in the manner of writing.
  private func plain(_ text: String) -> String {
    var text = text.filter { "0123456789.+−-=".contains($0) }
    if text.hasPrefix("+") { text.removeFirst() }
    return text.hasPrefix("−") ? "-" + text.dropFirst() : text
  }

  /// A number as a spreadsheet shows it, which keeps fifteen digits.
  private static func text(_ number: Double, _ format: String) -> String {
    let kept = Double(String(format: "%.15g", number)) ?? number
    let form = format.split(separator: ";").first ?? ""
    let decimals = form.split(separator: ".").dropFirst().first?.count { $0 == "0" } ?? 0
    let text =
      form.hasSuffix("%")
      ? NumberText.fixed(kept * 100, decimals: decimals) : NumberText.fixed(kept, decimals: decimals)
    return text
  }

  @Test func percentAndPointsSayTheirUnits() throws {
    let state = try state("2w")
    let columns = try #require(state.seenReport).columns
    #expect(
      columns.contains { $0.id == "iptv.completion.end" && $0.look?.isPercentage == true && $0.look?.unit == "%" })
    #expect(columns.contains { $0.id == "iptv.completion.lead" && $0.look?.isSigned == true && $0.look?.unit == "PP" })
    let sheet = try sheet(state)
    #expect(sheet.rows.joined().contains { $0.value == .text("年末预计（%）") })
  }

  @Test("where each row is judged by its own, each cell follows its own limits")
  func rulesOfCells() throws {
    let region = try sheet(try state("<enter>"))
    let formulas = region.rules.map { rule -> String in if case .formula(let text) = rule.test { text } else { "" } }
    #expect(formulas.contains { $0.hasSuffix("<0.7)") } && formulas.contains { $0.hasSuffix(">0.013)") })
    #expect(region.rules.allSatisfy { $0.range.first == $0.range.last })
    #expect(try !sheet(try state("a")).rules.isEmpty)
    guard case .workbook(let draft)? = ExportedView(try state("<enter>")).content(as: .xlsx) else { return }
    #expect(
      draft.sheets[1].rows.joined().contains {
        if case .text(let text) = $0.value { text.contains("斜体 表扬") } else { false }
      })
  }

  @Test("JSON is the same in both languages", arguments: views + ["Pjjj<enter>", "Pjjj<enter>i", "ss", "C<tab>"])
  func languages(keys: String) throws {
    let (chinese, english) = (text(try state(keys, .zh), as: .json), text(try state(keys, .en), as: .json))
    #expect(chinese == english && chinese.count > 100)
  }

  @Test("the tasks' JSON is too, with what was counted without names in numbers")
  func tasks() throws {
    func json(_ language: Language) throws -> String {
      var state = try Fixture.reportedState(language: language)
      try state.type("T")
      return text(state, as: .json)
    }
    let chinese = try json(.zh)
    #expect(try chinese == json(.en))
    #expect(chinese.contains("\"state\": \"counted\"") && chinese.contains("\"regions_open\": "))
  }

  @Test func alertsTellHowTheyHaveMovedInNumbers() throws {
    let state = try state("a")
    let report = try #require(state.seenReport)
    let index = try #require(report.columns.firstIndex { $0.id == "movement" })
    let cells = report.rows.map { $0[index] }
    #expect(cells.contains { $0.look?.isSigned == true && $0.text.first.map { "+−".contains($0) } == true })
  }
}
