extension PlacedText {
  /// The text with "。" for the points that close Chinese sentences: those after a Chinese character that numbers no heading,
  /// and not before a digit, a letter or another point.
  func withFullStops() -> PlacedText {
    var result = PlacedText(capacity: count)
    for index in 0..<count {
      result.append(isFullStop(index) ? 0x3002 : self[index], from: origins[index])
    }
    return result
  }

  private func isFullStop(_ index: Int) -> Bool {
    guard self[index] == "." else { return false }
    let (before, after) = (character(at: index - 1), character(at: index + 1))
    return before.isHan && !before.isNumeral && !after.isDigit && !after.isLatin && after != "."
  }
}
