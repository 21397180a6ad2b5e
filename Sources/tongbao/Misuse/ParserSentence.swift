/// What the parser of arguments says of a mistake: a sentence in English, of which it gives no parts.
struct ParserSentence: Sendable {
  /// Without a full stop at the end and with a small letter at the beginning, to stand inside a sentence.
  let english: String

  /// The sentence of a message, which may have several lines.
  init(_ message: String) {
    let line = Self.asOneLine(message.split(whereSeparator: \.isNewline))
    let text = line.hasSuffix(".") ? line.dropLast() : line[...]
    english = Self.asOneSentence(text.prefix(1).lowercased() + text.dropFirst())
  }

  /// The lines in one: a list of more than a few values has a line each, and is written as a short one is.
  private static func asOneLine(_ lines: [Substring]) -> String {
    let values = lines.filter { $0.hasPrefix("  - ") }.map { "'\($0.dropFirst(4))'" }
    let words = lines.filter { !$0.hasPrefix("  - ") }.joined(separator: " ")
    guard !values.isEmpty else { return words }
    return words.replacing("one of the following:", with: "one of " + values.joined(separator: ", "))
  }

  /// What the parser adds in a sentence of its own goes on with the first.
  private static func asOneSentence(_ text: String) -> String {
    if let hint = text.ranges(of: ". Did you mean ").first {
      return text[..<hint.lowerBound] + " (did you mean " + text[hint.upperBound...] + ")"
    }
    return text.replacing(". Please provide one of ", with: "; write one of ")
  }

  /// The same in Chinese, made from what stands in quotes; a sentence that is not known here stays as it is.
  var chinese: String {
    let quoted = english.split(separator: "'", omittingEmptySubsequences: false).enumerated().compactMap {
      $0.offset % 2 == 1 ? String($0.element) : nil
    }
    guard let first = quoted.first else { return english }
    let rest = quoted.dropFirst()
    switch english {
    case let text where text.hasPrefix("missing expected argument"): return "缺少参数 \(first)"
    case let text where text.hasPrefix("missing value for"): return "\(first) 后面缺少值"
    case let text where text.hasPrefix("unknown option"):
      return "没有选项 \(first)" + (rest.first.map { "（是否想写 \($0)？）" } ?? "")
    case let text where text.contains("unexpected argument"): return "多余的参数 \(quoted.joined(separator: "、"))"
    case let text where text.hasPrefix("the value") && rest.first != nil:
      let allowed = rest.dropFirst()
      return "\(rest.first ?? "") 不能是 \(first)" + (allowed.isEmpty ? "" : "，可写 \(allowed.joined(separator: "、"))")
    case let text where text.contains("does not take any value"): return "\(first) 不带值，却写了 \(rest.first ?? "")"
    default: return english
    }
  }
}
