extension ChineseSentences {
  /// The sentence for a file of separated values.
  static func delimited(_ fault: DelimitedFault.Kind) -> String {
    switch fault {
    case .unclosedQuote: "引号到文件末尾都没有闭合：请补上引号，或把字段里的引号写成两个"
    case .nul: "文件里有空字节，不是文本：请另存为 UTF-8 的 CSV"
    case .workbook: "文件其实是工作簿：请把扩展名改为 .xlsx（旧格式请先另存为 .xlsx）"
    case .tooManyColumns(let limit): "一行超过 \(limit) 列：请核对分隔符，或拆分表格"
    case .tooManyFields(let limit): "文件超过 \(limit) 个单元格：请拆分文件"
    case .brokenBytes(let encoding): "有些字节不是 \(encoding) 字符，已按 � 读入：请核对编码，或重新导出文件"
    }
  }
}
