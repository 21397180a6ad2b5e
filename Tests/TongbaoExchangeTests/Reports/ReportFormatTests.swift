import Sheets
import Testing
import TongbaoCore

@testable import TongbaoExchange

/// One small report in every format, as text.
@Suite struct ReportFormatTests {
  static let synthetic = "演示数据·合成"

  /// Two regions under the nation: a rate with a threshold, an amount, a bound, something missing and something unknown.
  static func report() throws -> Report {
    func cell(_ text: String, _ value: Report.Cell.Value, _ status: Status = .normal) -> Report.Cell {
      var cell = Report.Cell(text, value)
      cell.status = status
      return cell
    }
    func name(_ code: String, _ text: String) -> [Report.Cell] { [Report.Cell(code), Report.Cell(text)] }
    let attention = Status.tier(0, .attention, orWorse: false)
    var report = Report(
      title: "家庭市场 · 2020年8月 · 宽带",
      columns: [
        Report.Column(id: "code", title: "", isNumeric: false, isForPeople: false),
        Report.Column(id: "region", title: "省份", isNumeric: false, limits: "关注"),
        Report.Column(id: "b.adds", title: "当月 万户", group: "新增", look: .init(decimals: 1)),
        Report.Column(
          id: "b.floor", title: "完成 %", group: "新增", limits: "<70 ≥100",
          look: .init(decimals: 1, isPercentage: true),
          rules: [
            .init(.attention, [.init(.less, .number(70))]), .init(.commended, [.init(.atLeast, .number(100))]),
          ]),
        Report.Column(
          id: "b.churn", title: "离网率 %", limits: ">全国", look: .init(decimals: 2, isPercentage: true),
          rules: [.init(.attention, [.init(.greater, .head(factor: 1, offset: 0))])]),
      ],
      rows: [
        name("000000", "全国") + [
          cell("349.7", .number(349.7), .unjudged), cell("95.6", .number(95.6), .unjudged),
          cell("0.97", .number(0.97), .unjudged),
        ],
        name("440000", "广东") + [
          cell("37.5", .number(37.5)), cell("! 61.6", .number(61.6), attention),
          cell("! 1.39", .number(1.39), attention),
        ],
        name("650000", "新疆") + [
          cell("", .nothing, .unknown), cell("! <70", .text("<70"), attention), cell("–", .missing, .missing),
        ],
      ], notes: ["附注一行"], facts: [("period", .text("2020-08"))])
    report.headRows = 1
    report.particulars = [.init("账期", "2020年8月")]
    report.thresholds = [.init("完成 %", "! 低于70%")]
    report.legend = ["!! 严重  ! 需关注"]
    report.warning = synthetic
    return report
  }

  @Test func separatedValuesHavePlainNumbersAndSayThatTheyAreMadeUp() throws {
    let report = try Self.report()
    let lines = """
      code,region,b.adds,b.floor,b.churn,source
      000000,全国,349.7,95.6,0.97,synthetic
      440000,广东,37.5,61.6,1.39,synthetic
      650000,新疆,,<70,null,synthetic

      """
    #expect(DelimitedFormat(delimiter: ",", tellsSource: true).text(of: report) == lines)
    let excel = DelimitedFormat(delimiter: ",", hasByteOrderMark: true, breaksAsWindows: true, tellsSource: true)
    let text = excel.text(of: report)
    #expect(Array(text.utf8.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(text.unicodeScalars.count { $0 == "\r" } == 4 && text.unicodeScalars.count { $0 == "\n" } == 4)
    #expect(DelimitedFormat(delimiter: "\t").text(of: report).hasPrefix("code\tregion\tb.adds\tb.floor\tb.churn\n"))
  }

  @Test func markdownTellsWhatPeopleRead() throws {
    let text = MarkdownFormat().text(of: try Self.report())
    #expect(
      text == """
        **家庭市场 · 2020年8月 · 宽带**

        **演示数据·合成**

        - 账期 2020年8月

        | 省份 | 新增 · 当月 万户 | 新增 · 完成 % | 离网率 % |
        | --- | ---: | ---: | ---: |
        | 关注 |  | &lt;70 ≥100 | &gt;全国 |
        | 全国 | 349.7 | 95.6 | 0.97 |
        | 广东 | 37.5 | ! 61.6 | ! 1.39 |
        | 新疆 |  | ! &lt;70 | – |

        附注一行

        """)
  }

  @Test func aPageHasItsTableWithHeadersGroupsAndMarks() throws {
    let text = HTMLFormat().text(of: try Self.report())
    let body = try #require(text.range(of: "<body>")).upperBound
    #expect(
      String(text[body...]) == """

        <h1>家庭市场 · 2020年8月 · 宽带</h1>
        <dl>
        <div><dt>账期</dt><dd>2020年8月</dd></div>
        </dl>
        <p class="warning">演示数据·合成</p>
        <div class="table">
        <table>
        <thead>
        <tr class="groups"><td></td><th colspan="2" scope="colgroup">新增</th><td></td></tr>
        <tr><th class="text" scope="col">省份</th><th scope="col">当月 万户</th><th scope="col">完成 %</th><th scope="col">离网率 %</th></tr>
        <tr class="limits"><th class="text" scope="col">关注</th><th scope="col"></th><th scope="col">&lt;70 ≥100</th><th scope="col">&gt;全国</th></tr>
        </thead>
        <tbody>
        <tr class="head"><th class="text" scope="row">全国</th><td>349.7</td><td>95.6</td><td>0.97</td></tr>
        <tr><th class="text" scope="row">广东</th><td>37.5</td><td class="attention">! 61.6</td><td class="attention">! 1.39</td></tr>
        <tr><th class="text" scope="row">新疆</th><td></td><td class="attention">! &lt;70</td><td>–</td></tr>
        </tbody>
        </table>
        </div>
        <p class="legend">!! 严重  ! 需关注</p>
        <p class="note">附注一行</p>
        </body>
        </html>

        """)
    #expect(text.contains("<html lang=\"zh-CN\">") && text.contains("@page { size: A4 portrait;"))
    #expect(!text.contains("<script") && !text.contains("http:") && !text.contains("https:") && !text.contains("url("))
    #expect(text.contains("display: table-header-group") && text.contains("tr { break-inside: avoid; }"))
  }

  @Test func manyColumnsLieOnTheirSideAndEnglishSaysSo() throws {
    var report = try Self.report()
    report.columns += (0..<8).map { Report.Column(id: "x\($0)", title: "X\($0)") }
    report.rows = report.rows.map { $0 + (0..<8).map { Report.Cell("\($0)") } }
    report.language = .en
    let text = HTMLFormat().text(of: report)
    #expect(text.contains("A4 landscape") && text.contains("<html lang=\"en\">") && text.contains("class=\"dense\""))
  }
}

extension ReportFormatTests {
  @Test("a wide table has letters so small that its last column is on the paper")
  func paper() throws {
    var report = try Self.report()
    #expect(HTMLPaper(report).size == 9)
    report.columns += (0..<24).map { Report.Column(id: "x\($0)", title: "Unsubscriptions \($0) thousands") }
    report.rows = report.rows.map { $0 + (0..<24).map { _ in Report.Cell("12,345.67") } }
    let size = HTMLPaper(report.forPeople).size
    #expect(size < 5 && size >= 3.5)
    let text = HTMLFormat().text(of: report)
    #expect(text.contains("table.tiny { font-size: \(NumberText.fixed(size - 0.05, decimals: 1))pt; }"))
    #expect(text.contains("thead th, thead th.text:first-child { white-space: normal; overflow-wrap: break-word; }"))
    #expect(text.contains("td.text:not(.short) { min-width: 9em; }"))
  }

  @Test func shortWordsAreNotBroken() throws {
    var report = try Self.report()
    report.columns.append(Report.Column(id: "since", title: "Since", isNumeric: false))
    report.columns.append(Report.Column(id: "note", title: "Note", isNumeric: false))
    report.rows = report.rows.map { $0 + [Report.Cell("2019-01"), Report.Cell("a sentence of several words")] }
    let text = HTMLFormat().text(of: report)
    #expect(text.contains("<td class=\"text short\">2019-01</td>") && text.contains("<td class=\"text\">a sentence"))
  }

  @Test func listsAreWordsForProgramsInSeparatedValues() throws {
    var report = try Self.report()
    report.rows[1][1] = Report.Cell("<20 >200", .list(["<2", ">20"]))
    #expect(DelimitedFormat(delimiter: ",").text(of: report).contains("440000,<2 >20,"))
    #expect(MarkdownFormat().text(of: report).contains("| &lt;20 &gt;200 |"))
  }
}

extension String {
  /// Where another text stands in this one.
  fileprivate func range(of other: String) -> Range<String.Index>? {
    indices.lazy.compactMap { start in
      self[start...].hasPrefix(other) ? start..<self.index(start, offsetBy: other.count) : nil
    }.first
  }
}
