/// Words before a colon, which name what follows.
extension SentenceReader {
  /// `业务办理:平均0.5小时`: what stands before the colon is what the rest is of.
  mutating func readKey(_ text: Glyphs) -> Glyphs {
    guard let colon = text.firstPlace(of: [0x3A]), colon >= 2, colon + 1 < text.count, colon <= 14,
      clause.first?.range.lowerBound == 0 || scope.heads.isEmpty
    else { return text }
    let key = Array(text[..<colon])
    let rest = text.without(first: colon + 1)
    // KPI指标完成情况:收入7.8亿元: it says only that figures follow.
    if Self.announcements.suffix(of: key) != nil { return rest }
    guard Labels.canName(key) else { return text }
    if !Labels.isGeneric(Labels.trimmed(rest)), HeadingWords.isProduct(key) {
      // IPTV业务:开通及时率99%: the key is the product of all labels that follow.
      product = key
      scope.topics = [key]
      return rest
    }
    guard Labels.isGeneric(Labels.trimmed(rest)) else { return text }
    scope.topics = [product.isEmpty ? key : HeadingWords.label(key, of: product, isKey: true)]
    scope.heads = []
    scope.isLost = false
    return rest
  }

  private static let announcements = WordSet(words: "情况 如下 完成情况 指标情况 结果 数据")

  /// `家庭安防渗透率:浙江、江苏2省…`, `渗透率分布:超过20%的有…`: what stands before the colon is what the rest is of.
  mutating func readTitle(_ pieces: inout [Piece]) {
    guard pieces.count > 1, case .text(let text)? = pieces.first, let colon = text.firstPlace(of: [0x3A]) else {
      return
    }
    if colon == text.count - 1 {
      switch pieces[1] {
      case .list, .scope: break
      default: return
      }
    } else if pieces.count < 4 || ClauseWords.comparisons.word(in: text, at: colon + 1) == nil {
      return
    }
    let short = Labels.trimmed(Array(text[..<colon]))
    guard let key = Labels.isGeneric(short) ? indicator(of: short, unit: nil) : short, Labels.canName(key) else {
      return
    }
    if colon < text.count - 1 { pieces.insert(.text(text.without(first: colon + 1)), at: 1) }
    let isMeasured = Labels.isMeasured(key)
    scope.heads = [Head(text: key, unit: nil, measure: Labels.measure(of: key), isMeasured: isMeasured)]
    scope.isLost = false
    pieces.removeFirst()
  }
}
