import TestSupport
import Testing

/// The month arrives as a workbook, and the screen shows its values and the cells that they came from.
@Suite struct ImportStories {
  @Test func fromTheWorkbookToTheScreen() throws {
    let place = try TemporaryHome()
    let workbook = TemporaryHome.package + "/Tests/Workbooks/month.openpyxl.xlsx"
    let run = try Run.tongbao(["import", workbook, "--dataset", "sample", "--lang", "zh"], in: place)
    try #require(run.code == 0, "\(run.complaints)")
    let frame = try Run.tongbao(
      ["frame", "--dataset", "sample", "--lang", "zh", "--size", "100x40", "--keys", "1I", "--format", "text"],
      in: place)
    #expect(frame.output.contains("2020年9月") && frame.output.contains("351.2"), "\(frame.output)")
    #expect(frame.output.contains("来自 month.openpyxl.xlsx 附件1!C6"), "\(frame.output)")
    let english = try Run.tongbao(
      ["frame", "--dataset", "sample", "--lang", "en", "--size", "100x40", "--keys", "1jo", "--format", "text"],
      in: place)
    #expect(english.output.contains("from month.openpyxl.xlsx, sheet 附件1, cell C"), "\(english.output)")
  }

  @Test func aValueThatAReportChangesIsTracedNoMore() throws {
    let place = try TemporaryHome()
    let workbook = TemporaryHome.package + "/Tests/Workbooks/month.openpyxl.xlsx"
    _ = try Run.tongbao(["import", workbook, "--dataset", "sample"], in: place)
    place.write("2020年9月家庭业务通报\n全国家宽客户当月新增352.5万户。\n", to: "report.txt")
    let read = try Run.tongbao(["read", place.path + "/report.txt", "--into", "sample"], in: place)
    try #require(read.code == 0, "\(read.output)\(read.complaints)")
    let text = try #require(place.text(of: "data/sample/2020-09.json"))
    #expect(text.contains("352.5") && text.contains("\"without\": [\"全国\"]"), "\(text)")
    #expect(try Run.tongbao(["check", "sample"], in: place).code == 0)
    let frame = try Run.tongbao(
      ["frame", "--dataset", "sample", "--lang", "zh", "--size", "100x40", "--keys", "1kI", "--format", "text"],
      in: place)
    #expect(frame.output.contains("352.5") && !frame.output.contains("来自 month"), "\(frame.output)")
  }
}
