import TongbaoCore

extension ChineseSentences {
  /// The sentence for a cell that cannot be read.
  static func cell(_ reason: CellReading.Reason) -> String {
    switch reason {
    case .words(let text): "“\(SafeText.excerpt(text))”不是数值：请填数字，没有数值时填“—”"
    case .error(let text): "公式出错（\(SafeText.excerpt(text))）：请在表格里改正，没有数值时填“—”"
    case .uncalculated: "公式没有算出的值：请在表格软件里打开、重算并保存"
    case .formula(let text): "“\(SafeText.excerpt(text))”是写成文字的公式：请填它的值"
    case .boolean(let value): "单元格是逻辑值 \(value ? "TRUE" : "FALSE")：请填数字"
    case .date: "单元格是日期：请填数字，或把单元格格式改为“常规”"
    case .scaled: "单元格格式把数值换了大小显示（如按千、万缩放）：请填显示出来的数，并把格式改为“常规”"
    case .ambiguousComma(let text): "“\(SafeText.excerpt(text))”里的逗号可能是小数点，也可能是千分位：请写成 1234.5 这样"
    case .ambiguousBrackets(let text): "“\(SafeText.excerpt(text))”可能是区间，也可能是负数：负数请用减号，区间请写成 [70,100) 这样"
    case .code(let text): "“\(SafeText.excerpt(text))”像是编码而不是数值（以 0 开头，或超过 15 位）：请填数值"
    case .emptyBound(let text): "没有数值满足“\(SafeText.excerpt(text))”：请核对两端"
    }
  }
}
