/// Words that say that a region is the first or the last: 完成率最高, 增速最快（31.5%）, 最低为4%.
struct Extreme {
  /// The words before 最高.
  var label: Glyphs
  var isTop: Bool
  /// The region's figure, where it stands behind.
  var value: Quantity?

  /// The extreme that the words behind a region make; nil where they make none.
  init?(_ pieces: [Piece], _ bracket: [Piece]?) {
    var pieces = pieces
    var value: Quantity?
    if case .bracket(let inside)? = pieces.last { (value, pieces) = (Self.value(inside), pieces.dropLast()) }
    guard case .text(var text)? = pieces.first, pieces.count <= 2, bracket == nil else { return nil }
    if pieces.count == 2 {
      guard case .number(let number) = pieces[1], number.edge == .exact, !number.isSpan, value == nil,
        let copula = ClauseWords.copulas.suffix(of: text), !copula.meaning
      else { return nil }
      value = number
      text = text.without(last: copula.count)
    }
    self.init(suffixOf: text, value: value)
  }

  /// The extreme that a text ends with.
  init?(suffixOf text: Glyphs, value: Quantity? = nil) {
    guard let (count, isTop) = Self.words.suffix(of: text) else { return nil }
    self.isTop = isTop
    self.value = value
    label = Labels.trimmed(text.without(last: count))
  }

  private static func value(_ inside: [Piece]) -> Quantity? {
    guard inside.count == 1, case .number(let number) = inside[0], number.edge == .exact, !number.isSpan else {
      return nil
    }
    return number
  }

  private static let words = WordTable<Bool>([
    ("最高 居首 居首位 排名第一 位居第一 排在首位 位列第一 最多 最大 最快 最长 居全国首位", true),
    ("最低 最少 最小 最慢 最短 垫底 居末位 排在末位", false),
  ])
}
