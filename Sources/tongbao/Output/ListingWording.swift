import TongbaoCore
import TongbaoExchange

/// The headers of printed lists, for programs and for people.
enum ListingWording {
  /// A column with the word that people read above it.
  static func column(_ id: String, _ language: Language, isNumeric: Bool = false) -> Report.Column {
    Report.Column(id: id, title: (words[id] ?? Wording(zh: id))[language], isNumeric: isNumeric)
  }

  /// The first thing that is wrong, in a column of its own so that it is taken for nothing else.
  static func problem(_ problem: Problem?, _ language: Language) -> Report.Cell {
    guard let problem else { return Report.Cell("", .nothing) }
    return Report.Cell(problem.line(in: language), .both(Wording(zh: problem.line(in: .zh), en: problem.line(in: .en))))
  }

  private static let words: [String: Wording] = [
    "problem": Wording(zh: "说明", en: "Problem"), "errors": Wording(zh: "错误", en: "Errors"),
    "warnings": Wording(zh: "警告", en: "Warnings"),
    "code": Wording(zh: "代码", en: "Code"), "indicator": Wording(zh: "指标代码", en: "Id"),
    "dataset": Wording(zh: "数据集", en: "Dataset"), "title": Wording(zh: "名称", en: "Title"),
    "source": Wording(zh: "来源", en: "Source"), "first": Wording(zh: "首个账期", en: "First"),
    "last": Wording(zh: "最近账期", en: "Last"), "periods": Wording(zh: "账期数", en: "Periods"),
    "indicators": Wording(zh: "指标数", en: "Indicators"), "domains": Wording(zh: "表", en: "Domains"),
    "segment": Wording(zh: "标识", en: "Id"), "period": Wording(zh: "账期", en: "Period"),
  ]
}
