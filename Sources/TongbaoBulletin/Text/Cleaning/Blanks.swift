extension PlacedText {
  /// The text without the blanks that divide no words: see docs/bulletin-grammar.md for the rule.
  func withSettledBlanks() -> PlacedText {
    let style = BlankStyle(of: self, 0..<count)
    var result = PlacedText(capacity: count)
    var start = 0
    while start <= count {
      let end = start < count ? lineEnd(from: start) : count
      settleBlanks(of: start..<end, into: &result, document: style)
      if end < count { result.append(end, of: self) }
      start = end + 1
    }
    return result
  }

  private func settleBlanks(of line: Range<Int>, into result: inout PlacedText, document: BlankStyle) {
    guard let first = line.first(where: { !self[$0].isBlank }) else { return }
    if first - line.lowerBound >= TextLine.indentation { result.append(TextLine.indentMark, from: origins[first - 1]) }
    let bodyStart = Bullet.end(self, first, in: line)
    if bodyStart > first { result.append(Bullet.mark, from: origins[first]) }
    let rule = BlankRule(text: self, line: bodyStart..<line.upperBound, document: document)
    var index = bodyStart
    while index < line.upperBound {
      guard self[index].isBlank else {
        result.append(index, of: self)
        index += 1
        continue
      }
      var end = index
      while end < line.upperBound, self[end].isBlank { end += 1 }
      if end < line.upperBound, rule.keeps(index..<end) { result.append(32, from: origins[index]) }
      index = end
    }
  }
}
