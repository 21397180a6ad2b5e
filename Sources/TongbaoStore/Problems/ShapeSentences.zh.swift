extension ChineseSentences {
  /// The sentence for keys and kinds of values.
  static func shape(_ complaint: ShapeComplaint) -> String {
    switch complaint {
    case .wrongKind(let expected, let found): "此处是\(name(of: found))：应写\(name(of: expected))"
    case .missingKey(let key): "该对象缺少键 \"\(key)\"：请补上"
    case .unknownKey(let key, let likely?): "没有 \"\(key)\" 这个键：是否想写 \"\(likely)\"？"
    case .unknownKey(let key, nil): "没有 \"\(key)\" 这个键：请删去，可用的键见 docs/data-format.md"
    case .duplicateKey(let key, let line): "键 \"\(key)\" 在第 \(line) 行已有：请只留一个"
    case .unknownWord(let word, _, let likely?): "此处不能写 \"\(word)\"：是否想写 \"\(likely)\"？"
    case .unknownWord(let word, let allowed, nil):
      "此处不能写 \"\(word)\"：请写 \(list(allowed.map { "\"\($0)\"" }))"
    case .emptyText: "文字为空：请填写，或删去这个键"
    case .wrongCount(let expected, let found): "此数组应有 \(expected) 个元素，现有 \(found) 个"
    case .notWhole(let least, let greatest): "此处应是 \(least) 到 \(greatest) 的整数"
    case .beyondDouble(let text): ChineseSentences.syntax(.beyondDouble(text))
    case .unknownFormat(let found): "不认识格式 \(found)：本程序读取格式 1"
    case .badPeriod(let text): "\"\(text)\" 不是账期：请写成 2020、2020-H2、2020-Q3、2020-08、2020-08-T2 或 2020-W35"
    case .badDate(let text): "\"\(text)\" 不是日期：请写成 2020-09-15"
    case .more(let count): "此文件另有 \(count) 个问题未列出：请先改正以上各处"
    }
  }

  /// A kind of value that was found.
  private static func name(of kind: JSONKind) -> String {
    switch kind {
    case .null: " null"
    case .true: " true"
    case .false: " false"
    case .number: "数字"
    case .string: "字符串"
    case .array: "数组"
    case .object: "对象"
    }
  }

  /// A kind of value that is wanted.
  private static func name(of shape: JSONShape) -> String {
    switch shape {
    case .object: "对象 { }"
    case .array: "数组 [ ]"
    case .string: "字符串"
    case .number: "数字"
    case .bool: " true 或 false"
    case .wording: "字符串，或带 \"zh\" 和 \"en\" 的对象"
    case .observation: "数字、双引号里的界限如 \"<70\"，或 null"
    case .condition: "双引号里的条件如 \"<70\"，或带 \"text\" 的对象"
    case .period: "双引号里的账期如 \"2020-08\""
    case .range: "最小值和最大值如 [0, 300]，没有则写 null"
    case .addition: " \"sum\"、\"no\"、{\"mean\": 权重} 或 {\"ratio\": [分子, 分母], \"factor\": 100}"
    case .pace: " \"year\" 或 {\"plan\": 指标}"
    }
  }

  /// Things one after the other, the last after 或.
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: "、") + " 或 " + last
  }
}
