import Sheets
import Testing
import TongbaoCore
import TongbaoExchange

@Suite("What a cell says")
struct CellReadingTests {
  private static func reading(_ text: String) -> CellReading { CellReading(Cell(.text(text))) }

  @Test(
    "Numbers as people write them",
    arguments: [
      ("12.3", 12.3, ""), ("12.3%", 12.3, "%"), ("１２．３％", 12.3, "%"), ("12.3 %", 12.3, "%"), ("1,234", 1234, ""),
      ("1,234.5", 1234.5, ""), ("1 234", 1234, ""), ("1\u{A0}234\u{A0}567.8", 1_234_567.8, ""), ("1，234", 1234, ""),
      ("-1,234,567", -1_234_567, ""), ("(12.3)", -12.3, ""), ("（12.3）", -12.3, ""), ("(12.3%)", -12.3, "%"),
      ("(12.3)%", -12.3, "%"), ("−3.2", -3.2, ""), ("－3.2", -3.2, ""), ("–3.2", -3.2, ""), ("- 3.2", -3.2, ""),
      ("+3.2", 3.2, ""), ("＋3.2", 3.2, ""), ("3.5万", 3.5, "万"), ("1.2亿", 1.2, "亿"), ("349.7万户", 349.7, "万户"),
      ("4.17元/户·月", 4.17, "元/户·月"), ("1e5", 100000, ""), ("1.2E+08", 120_000_000, ""), ("5e-3", 0.005, ""),
      ("12.3 PP", 12.3, "PP"), ("12.3个百分点", 12.3, "个百分点"), (".5", 0.5, ""), ("-.5", -0.5, ""), ("5.", 5, ""),
      ("0", 0, ""), ("0.0", 0, ""), ("  42\n", 42, ""), ("\u{3000}42", 42, ""), ("4\u{200B}2", 42, ""),
      ("440000", 440000, ""), ("0.30000000000000004", 0.30000000000000004, ""), ("3eggs", 3, "eggs"),
    ])
  func number(_ text: String, _ value: Double, _ unit: String) {
    #expect(Self.reading(text) == .number(value, unit: unit, isApproximate: false))
  }

  @Test(
    "Approximate ones",
    arguments: [
      ("约12", 12, ""), ("大约 12.5万户", 12.5, "万户"), ("~6277", 6277, ""), ("≈3", 3, ""), ("12%左右", 12, "%"),
    ])
  func approximate(_ text: String, _ value: Double, _ unit: String) {
    #expect(Self.reading(text) == .number(value, unit: unit, isApproximate: true))
  }

  @Test(
    "Bounds",
    arguments: [
      ("<70", "<70", ""), ("＜70", "<70", ""), ("≥100%", ">=100", "%"), ("<= 5", "<=5", ""), (">-3.5", ">-3.5", ""),
      ("≦70%", "<=70", "%"), ("[70,100)", "[70,100)", ""), ("［70，100）", "[70,100)", ""),
      ("(70%, 100%]", "(70,100]", "%"),
      ("70%以下", "<=70", "%"), ("不足70%", "<70", "%"), ("超100%", ">100", "%"), ("超过 3.5万户", ">3.5", "万户"),
      ("100%及以上", ">=100", "%"), ("不低于90%", ">=90", "%"), ("不超过0.5", "<=0.5", ""), ("70%~80%", "[70,80]", "%"),
      ("70-80%", "[70,80]", "%"), ("70至80", "[70,80]", ""), ("<pace", "<pace", ""), (">national", ">national", ""),
      ("<全国", "<national", ""), ("≥进度", ">=pace", ""), ("! <50", "<50", ""), ("✓ ≥100", ">=100", ""),
      ("!! <进度", "<pace", ""),
      ("<2 & <0.01*broadband.gross_adds", "<2 & <0.01*broadband.gross_adds", ""),
      ("<0", "<0", ""), ("5以内", "<=5", ""),
    ])
  func bound(_ text: String, _ condition: String, _ unit: String) throws {
    #expect(Self.reading(text) == .bound(try Condition(condition), unit: unit))
  }

  @Test(
    "Marks for what is missing",
    arguments: [
      "—", "-", "/", "——", "－", "N/A", "n/a", "NA", "无", "缺", "…", "……", "...", "--", " — ", "null", "暂无", "未上报", "\\",
    ])
  func missing(_ text: String) { #expect(Self.reading(text) == .missing) }

  @Test("Blank cells say nothing", arguments: ["", " ", "\u{3000}", "\u{A0}\n\t", "\u{FEFF}"])
  func nothing(_ text: String) { #expect(Self.reading(text) == .nothing) }

  @Test(
    "Nothing is guessed",
    arguments: [
      ("3,5", CellReading.Reason.ambiguousComma("3,5")), ("12,34", .ambiguousComma("12,34")),
      ("1,2345", .ambiguousComma("1,2345")), ("0,123", .ambiguousComma("0,123")),
      ("1.234,5", .ambiguousComma("1.234,5")),
      ("3,5%", .ambiguousComma("3,5%")), ("1234,567", .ambiguousComma("1234,567")),
      ("(70,100)", .ambiguousBrackets("(70,100)")), ("(1,234.5)", .ambiguousBrackets("(1,234.5)")),
      ("0123", .code("0123")), ("00", .code("00")), ("-007", .code("-007")),
      ("1234567890123456", .code("1234567890123456")), ("[100,70)", .emptyBound("[100,70)")),
      ("80%~70%", .emptyBound("80%~70%")), ("=1+2", .formula("=1+2")), ("#DIV/0!", .error("#DIV/0!")),
      ("#N/A", .error("#N/A")), ("######", .error("######")), ("良好", .words("良好")), ("第3", .words("第3")),
      ("12*", .words("12*")), ("12（估）", .words("12（估）")), ("12/31", .words("12/31")),
      ("2020-08-31", .words("2020-08-31")), ("8-9", .words("8-9")), ("12:30", .words("12:30")),
      ("1.2.3", .words("1.2.3")), ("1 2 3", .words("1 2 3")), ("1 234,567", .words("1 234,567")),
      ("▲3.2", .words("▲3.2")), ("nan5", .words("nan5")), ("inf", .words("inf")), ("0x10", .words("0x10")),
      ("<Broadband", .words("<Broadband")), ("?", .words("?")), ("--3", .words("--3")),
      ("3.2-", .words("3.2-")), ("+", .words("+")), (".", .words(".")), ("1e999", .words("1e999")), ("%", .words("%")),
    ])
  func unreadable(_ text: String, _ reason: CellReading.Reason) {
    #expect(Self.reading(text) == .unreadable(reason))
  }

  @Test("Numbers that a spreadsheet shows as percentages are told in per cent, without the noise of binary arithmetic")
  func percentages() {
    let stored = [(0.956, 95.6), (0.95599999999999996, 95.6), (0.07, 7), (0.1 + 0.2, 30), (-0.035, -3.5), (1, 100)]
    for (share, percentage) in stored {
      #expect(
        CellReading(Cell(.number(share), format: .percent)) == .number(percentage, unit: "%", isApproximate: false))
    }
  }

  @Test("Every share of so many decimals becomes the percentage that people see")
  func everyShare() {
    for thousandths in -2000...2000 {
      let (share, percentage) = (Double("\(thousandths)e-3")!, Double("\(thousandths)e-1")!)
      #expect(
        CellReading(Cell(.number(share), format: .percent)) == .number(percentage, unit: "%", isApproximate: false))
    }
  }

  @Test("Numbers are as a spreadsheet shows them")
  func numbers() {
    func value(_ number: Double) -> CellReading { CellReading(Cell(.number(number))) }
    #expect(value(0.1 + 0.2) == .number(0.3, unit: "", isApproximate: false))
    #expect(value(95.600000000000009) == .number(95.6, unit: "", isApproximate: false))
    #expect(value(-1.1 - 2.2) == .number(-3.3, unit: "", isApproximate: false))
    #expect(value(123_456_789) == .number(123_456_789, unit: "", isApproximate: false))
    #expect(value(0) == .number(0, unit: "", isApproximate: false))
    #expect(value(1e300) == .number(1e300, unit: "", isApproximate: false))
    #expect(value(1.5e-7) == .number(1.5e-7, unit: "", isApproximate: false))
    #expect(
      CellReading(Cell(.number(12), format: .text)) == .number(12, unit: "", isApproximate: false))
  }

  @Test("Other kinds of cells")
  func others() {
    #expect(CellReading(.empty) == .nothing)
    #expect(CellReading(Cell(.boolean(true))) == .unreadable(.boolean(true)))
    #expect(CellReading(Cell(.error("#DIV/0!"))) == .unreadable(.error("#DIV/0!")))
    #expect(CellReading(Cell(.uncalculated, isFormula: true)) == .unreadable(.uncalculated))
    #expect(CellReading(Cell(.number(44074), format: .date)) == .unreadable(.date))
  }
}

@Suite("What is said of cells that cannot be read")
struct CellSentenceTests {
  @Test(
    "In both languages, with what would mend it",
    arguments: [
      (
        CellReading.Reason.words("良好"), "“良好”不是数值：请填数字，没有数值时填“—”",
        "\"良好\" is no value: write a number, or — where there is none"
      ),
      (
        .error("#DIV/0!"), "公式出错（#DIV/0!）：请在表格里改正，没有数值时填“—”",
        "the formula has failed (#DIV/0!): mend it in the spreadsheet, or write — where there is no value"
      ),
      (
        .uncalculated, "公式没有算出的值：请在表格软件里打开、重算并保存",
        "the formula has no calculated value: open, recalculate and save the file in a spreadsheet"
      ),
      (
        .formula("=1+2"), "“=1+2”是写成文字的公式：请填它的值", "\"=1+2\" is a formula written as text: write its value"
      ),
      (.boolean(false), "单元格是逻辑值 FALSE：请填数字", "the cell is FALSE, not a number: write a number"),
      (
        .date, "单元格是日期：请填数字，或把单元格格式改为“常规”", "the cell is a date: write a number, or give the cell a number format"
      ),
      (
        .ambiguousComma("3,5"), "“3,5”里的逗号可能是小数点，也可能是千分位：请写成 1234.5 这样",
        "the comma of \"3,5\" may be a decimal one or separate thousands: write it like 1234.5"
      ),
      (
        .ambiguousBrackets("(1,2)"), "“(1,2)”可能是区间，也可能是负数：负数请用减号，区间请写成 [70,100) 这样",
        "\"(1,2)\" may be an interval or a negative number: write a minus sign, or an interval like [70,100)"
      ),
      (
        .code("0123"), "“0123”像是编码而不是数值（以 0 开头，或超过 15 位）：请填数值",
        "\"0123\" looks like a code (it begins with 0 or has more than 15 digits): write a value"
      ),
      (.emptyBound("[2,1]"), "没有数值满足“[2,1]”：请核对两端", "no number meets \"[2,1]\": check both ends"),
      (
        .words("\u{1B}[31m"), "“<U+001B>[31m”不是数值：请填数字，没有数值时填“—”",
        "\"<U+001B>[31m\" is no value: write a number, or — where there is none"
      ),
    ])
  func sentences(_ reason: CellReading.Reason, _ chinese: String, _ english: String) {
    #expect(reason.sentence(in: .zh) == chinese)
    #expect(reason.sentence(in: .en) == english)
  }
}
