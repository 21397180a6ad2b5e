import Sheets
import Testing
import TongbaoCore

@testable import TongbaoExchange

/// What the sheets of a file say of a period: values with their cells, and all that does not fit with its cell.
@Suite struct ImportReaderTests {
  private func read(
    _ sheets: [TestSheet], file: String = "2020年8月.xlsx", mapping: WorkbookMapping = WorkbookMapping(),
    options: ImportReader.Options = ImportReader.Options()
  ) throws(ImportRefusal) -> ImportReading {
    try ImportReader(TestCatalogue.dataset, mapping: mapping, options: options).read(sheets.map(\.sheet), file: file)
  }

  private func value(_ reading: ImportReading, _ id: String, _ region: String) -> ImportReading.Value? {
    let row = region == "全国" ? 0 : TestSheet.row(region)
    return reading.values[.init(column: TestCatalogue.column(id), row: row)]
  }

  private static let plain = TestSheet([
    ["2020年8月家宽发展情况"], ["省份", "家宽客户当月新增（户）", "月均离网率（%）", "排名"], ["全国", "3497000", "1.2%", "1"],
    ["北京", "12,000", "约1.1", "2"],
    ["天津", "1.5万", "—", "3"], ["上海", "", "<1.5", "4"], ["注：不含铁通"],
  ])

  @Test func valuesComeInTheCataloguesUnitWithTheirCells() throws {
    let reading = try read([Self.plain])
    #expect(reading.period == Period("2020-08") && !reading.hasProblems, "\(reading.notes)")
    #expect(value(reading, "broadband.gross_adds", "全国")?.observation == .number(349.7))
    #expect(value(reading, "broadband.gross_adds", "北京")?.observation == .number(1.2))
    #expect(value(reading, "broadband.gross_adds", "天津")?.observation == .number(1.5))
    #expect(value(reading, "broadband.gross_adds", "上海") == nil)
    #expect(value(reading, "broadband.churn", "北京")?.observation == .approximate(1.1))
    #expect(value(reading, "broadband.churn", "天津")?.observation == .missing)
    #expect(value(reading, "broadband.churn", "上海")?.observation.notation == "<1.5")
    #expect(value(reading, "broadband.churn", "上海")?.place.cell?.description == "C6")
    #expect(reading.notes.map(\.kind) == [.derived("排名"), .table(.note("注：不含铁通"))])
  }

  @Test(arguments: [
    ("<national", "", "<national"), (">=last-1", "（户）", ">=last-0.0001"),
    ("<10000", "（户）", "<1"),
    (">0.9*national", "", ">0.9*national"),
  ])
  func boundsKeepWhatTheyReferTo(written: String, unit: String, notation: String) throws {
    let reading = try read([
      TestSheet([["2020年8月"], ["省份", "家宽客户当月净增" + unit], ["北京", written], ["天津", "1"]])
    ])
    #expect(value(reading, "broadband.net_adds", "北京")?.observation.notation == notation, "\(reading.notes)")
  }

  @Test func aBoundThatRefersToNoIndicatorOfTheCatalogueIsToldAtItsCell() throws {
    let reading = try read([
      TestSheet([
        ["2020年8月"], ["省份", "家宽客户当月净增"], ["北京", "<0.1*broadband.gross_adds"], ["天津", "<no.such"], ["上海", "1"],
      ])
    ])
    #expect(value(reading, "broadband.net_adds", "北京")?.observation.notation == "<0.1*broadband.gross_adds")
    #expect(reading.notes.map(\.kind) == [.cell(.words("<no.such"))])
    #expect(reading.notes.first?.place.cell?.description == "B4")
  }

  @Test func theUnitOfTheCaptionHoldsForWhatItFits() throws {
    let reading = try read([
      TestSheet([
        ["单位：户"], ["省份", "家宽客户当月新增", "月均离网率", "魔百和增值业务ARPU（元）"], ["北京", "12000", "1.2", "8.5"],
        ["天津", "10000", "1.3", "7.5"],
      ])
    ])
    #expect(!reading.hasProblems, "\(reading.notes)")
    #expect(value(reading, "broadband.gross_adds", "天津")?.observation == .number(1))
    #expect(value(reading, "broadband.churn", "天津")?.observation == .number(1.3))
    #expect(value(reading, "iptv.vas_arpu", "天津")?.observation == .number(7.5))
  }

  @Test func whatDoesNotFitIsToldWithItsCell() throws {
    let reading = try read([
      TestSheet([
        ["省份", "家宽客户当月新增（元）", "月均离网率（%）", "家宽客户数（万户）", "新业务"], ["北京", "1", "坏", "500", "1"],
        ["天津", "1", "1200", "待定", "2"],
        ["火星", "1", "1", "1", "1"],
      ])
    ])
    let told = reading.notes.filter(\.isProblem).map { ($0.place.cell?.description ?? "", $0.kind) }
    #expect(
      told.contains { $0.0 == "B1" && $0.1 == .unit("元", wanted: "万户", indicator: "broadband.gross_adds") }, "\(told)")
    #expect(told.contains { $0.0 == "C2" && $0.1 == .cell(.words("坏")) }, "\(told)")
    #expect(told.contains { $0.0 == "D3" && $0.1 == .cell(.words("待定")) }, "\(told)")
    #expect(told.contains { $0.0 == "E1" && $0.1 == .unknownHeader("新业务", likely: []) }, "\(told)")
    #expect(told.contains { if case .table(.unknownRegion("火星", _)) = $0.1 { $0.0 == "A4" } else { false } }, "\(told)")
    #expect(value(reading, "broadband.customers", "北京")?.observation == .number(500), "what fits is there")
  }

  @Test func aRegionTwiceWithAnotherValueIsAProblemAndWithTheSameNone() throws {
    let twice = [["省份", "家宽客户当月新增"], ["全国", "5"], ["北京", "1"], ["合计", "5"], ["北京市", "2"]]
    let reading = try read([TestSheet(twice)])
    #expect(
      reading.notes.map(\.kind) == [
        .twice("2", other: "1", place: SheetPlace(sheet: "附件1", cell: CellPlace(row: 2, column: 1)))
      ])
    #expect(reading.notes.first?.place.cell?.description == "B5")
  }

  @Test func thePeriodComesFromTitleSheetAndFile() throws {
    let bare = [["省份", "家宽客户当月新增"], ["北京", "1"], ["天津", "2"]]
    #expect(try read([TestSheet([["2020年7月通报"]] + bare)]).period == Period("2020-07"), "a title counts before a name")
    #expect(try read([TestSheet(bare, name: "2020-06")]).period == Period("2020-06"))
    #expect(try read([TestSheet(bare)]).period == Period("2020-08"))
    #expect(try read([TestSheet([["7月"]] + bare)], file: "2020.xlsx").period == Period("2020-07"))
    #expect(throws: ImportRefusal.unclearPeriod([])) { try read([TestSheet(bare)], file: "数据.xlsx") }
    let two = [TestSheet(bare, name: "2020年7月"), TestSheet(bare, name: "2020年8月")]
    let wanted = try [Period("2020-07"), Period("2020-08")].map { try #require($0) }
    #expect(throws: ImportRefusal.unclearPeriod(wanted)) { try read(two, file: "x.xlsx") }
    let august = try read(two, options: .init(period: wanted[1]))
    #expect(august.values.values.allSatisfy { $0.place.sheet == "2020年8月" } && august.tables.count == 1)
    #expect(august.notes.map(\.kind) == [.otherPeriod("2020年7月", wanted: wanted[1])])
    #expect(throws: ImportRefusal.otherPeriod("2020年7月通报", wanted: wanted[1])) {
      try read([TestSheet([["2020年7月通报"]] + bare)], options: .init(period: wanted[1]))
    }
  }

  @Test func sheetsAreChosenByNamePatternNumberAndMapping() throws {
    let bare = [["省份", "家宽客户当月新增"], ["北京", "1"], ["天津", "2"]]
    let sheets = [TestSheet(bare, name: "附件1"), TestSheet([["x"]], name: "说明"), TestSheet(bare, name: "备份")]
    func names(_ sheet: String?, mapping: WorkbookMapping = WorkbookMapping()) throws -> [String] {
      try read(sheets, mapping: mapping, options: .init(sheet: sheet)).tables.map(\.table.sheet)
    }
    #expect(try names(nil) == ["附件1", "备份"])
    #expect(try names("备份") == ["备份"] && names("附*") == ["附件1"] && names("3") == ["备份"])
    #expect(try names(nil, mapping: WorkbookMapping(sheets: ["附件*"])) == ["附件1"])
    #expect(throws: ImportRefusal.noSheet("附件2", sheets: ["附件1", "说明", "备份"])) { try names("附件2") }
    #expect(throws: ImportRefusal.noTable) { try names("说明") }
  }

  @Test func aProposalHoldsEveryHeader() throws {
    let reading = try read([
      TestSheet([["省份", "家宽客户当月新增", "新业务数", "同比"], ["北京", "1", "2", "3"], ["天津", "1", "2", "3"]])
    ])
    #expect(
      reading.proposal(over: WorkbookMapping()).headers == [
        .init("家宽客户当月新增", .column(0, unit: nil)), .init("新业务数", .open(likely: [])), .init("同比", .ignored),
      ])
  }

  // MARK: Laid over what is filed

  @Test func newChangedUnchangedAndVanishedValuesAreToldApart() throws {
    let reading = try read([Self.plain])
    let source = Snapshot.Source(kind: .measured, title: "t")
    let fresh = ImportMerge(reading, over: nil, source: source)
    #expect(fresh.added.count == 7 && fresh.changed.isEmpty && fresh.vanished.isEmpty)
    var filed = fresh.snapshot
    let column = TestCatalogue.column("broadband.gross_adds")
    filed.columns[column]?[TestSheet.row("北京")] = .number(9)
    filed.columns[column]?[TestSheet.row("上海")] = .number(8)
    filed.columns[column]?[0] = .unknown
    let merge = ImportMerge(reading, over: filed, source: source)
    #expect(merge.changed.map(\.before) == [.number(9)] && merge.changed.first?.place.cell?.description == "B4")
    #expect(merge.added.map(\.after) == [.number(349.7)] && merge.unchanged == 5)
    #expect(merge.vanished == [.init(column: column, row: TestSheet.row("上海"))])
    #expect(merge.snapshot.observation(column: column, row: TestSheet.row("上海")) == .number(8), "it stays as it is")
  }

  @Test func recordsTraceEveryValueToItsCell() throws {
    let reading = try read([Self.plain])
    let merge = ImportMerge(reading, over: nil, source: Snapshot.Source(kind: .measured, title: "t"))
    let records = reading.records(file: "八月.xlsx", isWorkbook: true, checksum: "00")
    let snapshot = merge.snapshot.keepingOrigins(of: nil, adding: records)
    for (place, value) in reading.values {
      #expect(snapshot.origin(column: place.column, row: place.row)?.cell == value.place.cell?.description)
    }
    #expect(snapshot.origin(column: TestCatalogue.column("broadband.gross_adds"), row: TestSheet.row("上海")) == nil)
    let across = try read([
      TestSheet([["指标", "全国", "北京", "天津"], ["家宽客户当月新增", "6", "1", "2"]])
    ])
    let turned = ImportMerge(across, over: nil, source: Snapshot.Source(kind: .measured, title: "t")).snapshot
      .keepingOrigins(of: nil, adding: across.records(file: "a.csv", isWorkbook: false, checksum: "00"))
    #expect(
      turned.origin(column: TestCatalogue.column("broadband.gross_adds"), row: TestSheet.row("天津"))
        == CellOrigin(file: "a.csv", sheet: nil, cell: "D2"))
  }
}
