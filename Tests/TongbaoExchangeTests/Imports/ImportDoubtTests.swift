import Sheets
import Testing
import TongbaoCore

@testable import TongbaoExchange

/// What is not certain is told and never filed.
@Suite struct ImportDoubtTests {
  private func read(_ rows: [[String]], name: String = "附件1", file: String = "2020年8月.xlsx", period: String? = nil)
    throws
    -> ImportReading
  {
    let options = ImportReader.Options(period: period.flatMap { Period($0) })
    return try ImportReader(TestCatalogue.dataset, options: options).read(
      [TestSheet(rows, name: name).sheet], file: file)
  }

  private func value(_ reading: ImportReading, _ id: String, _ region: String) -> Observation? {
    reading.values[.init(column: TestCatalogue.column(id), row: TestSheet.row(region))]?.observation
  }

  private static let plain = [["省份", "家宽客户当月新增"], ["北京", "100"], ["天津", "200"]]

  @Test(arguments: ["单位：户 元", "单位：户；元", "单位：户（%除外）", "单位：户 2020年8月", "单位：户/元"])
  func aUnitAmongOthersCounts(caption: String) throws {
    let reading = try read([[caption]] + Self.plain)
    #expect(value(reading, "broadband.gross_adds", "北京") == .number(0.01) && !reading.hasProblems, "\(reading.notes)")
  }

  @Test func aUnitBelowTheTableCountsWhereNoneStandsAbove() throws {
    let reading = try read(Self.plain + [["单位：户"]])
    #expect(value(reading, "broadband.gross_adds", "北京") == .number(0.01), "\(reading.notes)")
  }

  @Test func aUnitThatIsNotUnderstoodIsAProblemAtTheHeader() throws {
    let reading = try read([["单位：瓦特"]] + Self.plain)
    #expect(reading.values.isEmpty)
    #expect(reading.notes.map(\.kind) == [.unit("瓦特", wanted: "万户", indicator: "broadband.gross_adds")])
    let both = try read([["单位：户、万户"]] + Self.plain)
    #expect(both.values.isEmpty && both.hasProblems, "one of two is never guessed")
  }

  @Test func aNumberThatIsShownInAnotherSizeIsAProblemAtItsCell() throws {
    var sheet = Sheet(name: "2020年8月")
    for (row, texts) in Self.plain.enumerated() {
      sheet.append(Cell(.text(texts[0])), row: row, column: 0)
      sheet.append(row == 0 ? Cell(.text(texts[1])) : Cell(.number(100), format: .scaled), row: row, column: 1)
    }
    let reading = try ImportReader(TestCatalogue.dataset).read([sheet], file: "a.xlsx")
    #expect(reading.values.isEmpty && reading.notes.map(\.kind) == [.cell(.scaled), .cell(.scaled)])
  }

  @Test func valuesWithUnitsInTheirCellsAreValues() throws {
    let reading = try read([
      ["省份", "家宽客户当月新增", "家宽日均新增"], ["北京", "1", "0.31万户/日"], ["天津", "2", "暂缺"],
    ])
    #expect(value(reading, "broadband.gross_adds_daily", "北京") == .number(0.31), "\(reading.notes)")
    #expect(value(reading, "broadband.gross_adds_daily", "天津") == .missing)
  }

  @Test func anIndicatorOverWordsAloneIsAProblemAndOtherWordsAreLeftOut() throws {
    let reading = try read([
      ["省份", "家宽客户当月新增", "月均离网率", "负责人"], ["北京", "1", "较好", "甲"], ["天津", "2", "一般", "乙"],
    ])
    let kinds = reading.notes.map(\.kind)
    #expect(kinds.contains(.wordsOnly("月均离网率", indicator: "broadband.churn")), "\(kinds)")
    #expect(kinds.contains(.table(.words("负责人"))), "\(kinds)")
  }

  @Test(arguments: [">100", "[100.5, 120)", "<0", "<pace"]) func boundsThatNoSnapshotMayHoldAreProblems(text: String)
    throws
  {
    let reading = try read([["省份", "月均离网率"], ["北京", text], ["天津", "2"]])
    #expect(value(reading, "broadband.churn", "北京") == nil && reading.hasProblems, "\(reading.values)")
  }

  @Test func whatIsLargerThanAnyNumberIsAProblem() throws {
    let reading = try read([["省份", "家宽客户当月净增"], ["北京", "1e308亿"], ["天津", "<1e308亿"]])
    #expect(reading.values.isEmpty && reading.notes.count(where: \.isProblem) == 2, "\(reading.notes)")
  }

  @Test func ofValuesThatDisagreeNoneIsTaken() throws {
    let twice = [["省份", "家宽客户当月新增"], ["全国", "5"], ["北京", "1"], ["合计", "5"], ["北京市", "2"]]
    let reading = try read(twice)
    #expect(value(reading, "broadband.gross_adds", "北京") == nil && reading.values.count == 1)
  }

  // MARK: The period

  @Test func theNameOfAFileNeverForbidsThePeriodThatWasAskedFor() throws {
    let reading = try read(Self.plain, name: "2020-07", file: "2020-07.csv", period: "2020-08")
    #expect(reading.period == Period("2020-08") && reading.values.count == 2)
  }

  @Test func theDayOnWhichATableWasMadeIsNoPeriod() throws {
    let reading = try read([["制表日期：2020年9月5日"]] + Self.plain, name: "家宽", file: "2020年8月家宽.xlsx")
    #expect(reading.period == Period("2020-08"))
    #expect(try read([["家宽"], ["制表日期：2020年9月5日"]] + Self.plain, period: "2020-08").values.count == 2)
  }

  @Test func aTitleOfTwoPeriodsTellsThemBoth() throws {
    let wanted = try [Period("2020-07"), Period("2020-08")].map { try #require($0) }
    #expect(throws: ImportRefusal.unclearPeriod(wanted)) {
      try read([["2020年7月和2020年8月家宽情况"]] + Self.plain, name: "家宽", file: "x.xlsx")
    }
  }
}
