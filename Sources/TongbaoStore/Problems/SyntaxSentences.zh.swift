extension ChineseSentences {
  /// The sentence for a fault of syntax.
  static func syntax(_ complaint: SyntaxComplaint) -> String {
    switch complaint {
    case .empty: "文件是空的：JSON 文本须恰好有一个值，例如 {}"
    case .byteOrderMark: "文件开头有字节顺序标记（BOM）：请存为不带 BOM 的 UTF-8"
    case .otherEncoding(let name): "文件编码是 \(name)：请存为不带 BOM 的 UTF-8"
    case .notUTF8(let fault, let byte): notUTF8(fault, byte)
    case .end(let enclosure): end(inside: enclosure)
    case .tooDeep(let limit): "嵌套超过 \(limit) 层：数据集用不着这么深，请查多余的 [ 或 {"
    case .tooMany(let limit): "此处的值超过 \(limit) 个：数据集用不着这么多，请查重复粘贴的内容"
    case .beyondDouble(let text): "数字 \(text) 超出双精度范围：请核对指数"
    case .afterEnd(let text): "值已结束，后面又有 \(text)：JSON 文本只能有一个值，请删去多余部分"
    case .unexpected(let text): "\(text) 不是值的开头：请写数字、双引号字符串、true、false、null、{ 或 ["
    default: structure(complaint) ?? number(complaint) ?? string(complaint) ?? ""
    }
  }

  /// Brackets, commas, colons, keys and words.
  private static func structure(_ complaint: SyntaxComplaint) -> String? {
    switch complaint {
    case .trailingComma(let enclosure): "结尾的 \(closer(enclosure)) 前多了逗号：请删去"
    case .extraComma: "该写值的地方是逗号：请删去，缺失的值请写 null"
    case .missingComma(let enclosure): "此处之前缺逗号或 \(closer(enclosure))"
    case .missingColon: "键之后要有冒号：请写 :"
    case .missingValue: "冒号之后缺值：请补上，确知缺失请写 null"
    case .unquotedKey(let key): "键 \(key) 没有引号：请写 \"\(key)\""
    case .keyExpected(let found): "该写键的地方是 \(found)：键须是双引号字符串"
    case .singleQuote: "字符串不用单引号：请用双引号"
    case .fullWidth(let found, let meant): "此处是全角的“\(found)”：请写半角的“\(meant)”"
    case .foreignBlank(let name): "字符 \(name) 不是 JSON 的空白：只能用空格和换行"
    case .comment: "JSON 没有注释：请删去，或写进备注"
    case .notANumber(let word): "\(word) 不是 JSON 数字：缺失的值请写 null"
    case .word(let word, let likely?): "\(word) 不是 JSON 的词：是否想写 \(likely)？"
    case .word(let word, nil): "\(word) 不是 JSON 的词：文字须加双引号"
    case .mismatched(let found, let expected): "此处应以 \(expected) 结束，却是 \(found)：请核对前面的括号"
    case .strayClose(let found): "\(found) 没有对应的开头：请删去"
    default: nil
    }
  }

  /// Numbers.
  private static func number(_ complaint: SyntaxComplaint) -> String? {
    switch complaint {
    case .leadingZero: "数字开头不能有多余的 0：请删去，代码请加双引号"
    case .leadingPlus: "数字开头不能有 +：请删去"
    case .leadingPoint: "数字不能以小数点开头：请在前面补 0"
    case .trailingPoint: "小数点后要有数字：请补上，或删去小数点"
    case .bareMinus: "负号后要有数字"
    case .emptyExponent: "指数 e 后要有数字"
    case .hexNumber: "JSON 没有十六进制数：请写十进制"
    case .badNumber(let text): "\(text) 不是数字：只写数字和小数点，不带单位、百分号或千分位"
    default: nil
    }
  }

  /// Strings.
  private static func string(_ complaint: SyntaxComplaint) -> String? {
    switch complaint {
    case .lineBreakInString: "字符串未完就换行：请补双引号，换行请写 \\n"
    case .controlInString(let name): "字符串里有控制字符 \(name)：请删去，或写成转义"
    case .badEscape(let text): "\(text) 不是转义：反斜杠后只能是 \" \\ / b f n r t u 之一"
    case .badUnicodeEscape: "\\u 之后须有四位十六进制数字"
    case .loneSurrogate: "这个 \\u 转义只是代理对的一半：请写全两半，或直接写该字符"
    default: nil
    }
  }

  /// Bytes that are no UTF-8.
  private static func notUTF8(_ fault: UTF8Fault, _ byte: UInt8) -> String {
    let hex = "0x" + String(byte, radix: 16, uppercase: true)
    let mend = "请存为 UTF-8（Windows 上的文件可能是 GBK 或 GB 18030）"
    return switch fault {
    case .stray: "字节 \(hex) 不是 UTF-8 字符的开头：\(mend)"
    case .cutShort: "以 \(hex) 开头的 UTF-8 字符不完整：\(mend)"
    case .overlong: "以 \(hex) 开头的 UTF-8 字符编码过长：\(mend)"
    case .surrogate: "以 \(hex) 开头的字节是代理码位，UTF-8 里没有：\(mend)"
    case .beyond: "以 \(hex) 开头的字符超出 U+10FFFF：\(mend)"
    }
  }

  /// Text that stops too early.
  private static func end(inside enclosure: JSONEnclosure) -> String {
    let mend = "请补上；若文件被截断，请重新获取"
    return switch enclosure {
    case .object: "文件在对象中结束，缺 }：\(mend)"
    case .array: "文件在数组中结束，缺 ]：\(mend)"
    case .string: "文件在字符串中结束，缺双引号：\(mend)"
    }
  }

  /// What closes an enclosure.
  private static func closer(_ enclosure: JSONEnclosure) -> String {
    switch enclosure {
    case .object: "}"
    case .array: "]"
    case .string: "\""
    }
  }
}
