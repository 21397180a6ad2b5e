import TongbaoCore

/// A bulletin in Markdown: headings of four levels, a paragraph each for the rest.
struct MarkdownBulletin {
  let outline: [OutlineLine]
  let language: Language

  var text: String {
    outline.map { mark($0.kind) + escaped($0.text, isParagraph: $0.kind == .text) }.joined(separator: "\n\n") + "\n"
  }

  private func mark(_ kind: OutlineLine.Kind) -> String {
    switch kind {
    case .title: "# "
    case .part: "## "
    case .section: "### "
    case .item: "#### "
    case .text: ""
    }
  }

  /// What Markdown or HTML would read as a sign of its own is written as itself; a number at the beginning makes no list.
  private func escaped(_ text: String, isParagraph: Bool) -> String {
    var result = ""
    for character in text {
      switch character {
      case "|", "\\", "*", "_", "`", "[", "]", "#", "~", "!": result += "\\" + String(character)
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      default: result.append(character)
      }
    }
    return isParagraph ? MarkdownBulletin.withoutList(result) : result
  }

  /// A text that begins like an item of a list, with what makes it one escaped.
  private static func withoutList(_ text: String) -> String {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    let isEnd = rest.dropFirst().first.map { $0 == " " } ?? true
    if !digits.isEmpty, isEnd, let sign = rest.first, sign == "." || sign == ")" { return digits + "\\" + rest }
    return text.hasPrefix("- ") || text.hasPrefix("+ ") ? "\\" + text : text
  }
}
