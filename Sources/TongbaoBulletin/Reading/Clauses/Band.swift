/// Two ends between which figures lie: 介于20%和40%之间, 在20%(含)至40%之间.
struct Band {
  var label: Glyphs
  /// How the figures stand to the upper end.
  var comparison: StatedGroup.Comparison

  /// The band that words before a span make of it; nil where they make none, or its ends stand the wrong way round.
  init?(_ text: Glyphs, _ lower: Double, _ span: Quantity.Span) {
    guard lower < span.upper else { return nil }
    let words = ClauseWords.comparisons.suffix(of: text) == nil ? text : []
    guard words.count == text.count else { return nil }
    label = Labels.trimmed(Self.verbs.trimmingEnd(text))
    // Where only the lower end is said to belong to it, the upper one does not.
    let isOpen = span.includesUpper == false || span.includesLower == true && span.includesUpper == nil
    comparison = isOpen ? .below : .atMost
  }

  private static let verbs = WordSet(words: "在 均在 都在 介于 均介于 处于 位于 集中在 保持在 维持在 分布在 为 达 达到 约为 均 多在")
}
