import Sheets
import Testing

@testable import WorkbookFiles

@Suite("What number formats make of a number")
struct NumberFormatTests {
  @Test(
    "Formats as people write them",
    arguments: [
      ("", Cell.Format.plain), ("General", .plain), ("GENERAL", .plain), ("G/通用格式", .plain),
      ("G/通用格式\"个\"", .plain), ("0", .plain), ("0.00", .plain), ("#,##0.00", .plain), ("0.00E+00", .plain),
      ("##0.0e-0", .plain), ("# ?/?", .plain), ("0%", .percent), ("0.0%", .percent), ("0.0 %", .percent),
      ("0.0%;[Red]-0.0%", .percent), ("[Red]0.0%", .percent), ("0\"%\"", .plain), ("0\\%", .plain), ("0_%", .plain),
      ("0;0%", .plain), ("@", .text), ("@\"元\"", .text), ("0;0;0;@", .plain), ("_(* #,##0_);_(* (#,##0);_(@_)", .plain),
      ("yyyy-mm-dd", .date), ("yyyy\"年\"m\"月\"", .date), ("yyyy\\年m\\月", .date), ("m/d/yy h:mm", .date),
      ("[$-804]yyyy\"年\"m\"月\"d\"日\"", .date), ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", .date), ("[h]:mm:ss", .date),
      ("[ss]", .date), ("[DBNum1]yyyy\"年\"", .date), ("上午/下午h\"时\"", .date), ("e\"年\"", .date), ("aaaa", .date),
      ("[Blue]0", .plain), ("[$¥-804]#,##0.00", .plain), ("[>=100]0.0%;0", .scaled), ("\"day\"0", .plain),
      ("0\"d", .plain), ("[", .plain), ("\\", .plain), ("%\"", .percent),
      ("0!.00,", .scaled), ("0\\.0,", .scaled), ("0!.00,\"万\"", .scaled), ("0.0\"万\"", .scaled), ("0\"亿元\"", .scaled),
      ("#,##0,", .scaled), ("0,.00", .scaled), ("0.0,,", .scaled), ("0\\.0", .scaled), ("0\".\"0", .scaled),
      ("0万", .scaled),
      ("[>=10000]0!.0,\"万\";0", .scaled), ("#,##0.00_);(#,##0.00)", .plain), ("0\".\"", .plain), ("0\"户\"", .plain),
      ("[=0]\"—\";0.00%", .percent), ("[=0]\"\";[<0]-0.00%;0.00%", .percent), ("[<0]-0.0;0.0", .plain),
    ])
  func codes(code: String, format: Cell.Format) {
    #expect(NumberFormat.meaning(of: code) == format)
  }

  @Test("Formats that have numbers only")
  func builtIn() {
    let dates = Set(0...163).filter { NumberFormat.meaning(ofBuiltIn: $0) == .date }
    #expect(dates == Set(14...22).union(27...36).union(45...47).union(50...58))
    #expect(
      [9, 10, 49, 0, 1, 2, 3, 4, 11, 12, 37, 44, 48, -1, 9999].map(NumberFormat.meaning(ofBuiltIn:)) == [
        .percent, .percent, .text,
      ] + Array(repeating: .plain, count: 12))
  }
}
