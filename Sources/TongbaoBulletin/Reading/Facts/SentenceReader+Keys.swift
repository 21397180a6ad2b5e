/// Words before a colon, which name what follows.
extension SentenceReader {
  /// `业务办理:平均0.5小时`: what stands before the colon is what the rest is of.
  mutating func readKey(_ text: Glyphs) -> Glyphs {
    guard let colon = text.firstPlace(of: [0x3A]), colon >= 2, colon + 1 < text.count, colon <= 14,
      clause.first?.range.lowerBound == 0 || scope.heads.isEmpty
    else { return text }
    let key = Array(text[..<colon])
    let rest = text.without(first: colon + 1)
    guard Labels.canName(key), Labels.isGeneric(Labels.trimmed(rest)) else { return text }
    scope.topic = product.isEmpty || key.contains(product) ? key : product + key
    scope.heads = []
    scope.isLost = false
    return rest
  }

  /// `家庭安防渗透率:浙江、江苏2省…`: what stands before the colon is what the lists are of.
  mutating func readTitle(_ pieces: inout [Piece]) {
    guard pieces.count > 1, case .text(let text)? = pieces.first, text.last == 0x3A, case .list = pieces[1] else {
      return
    }
    let key = Labels.trimmed(text)
    guard Labels.canName(key), !Labels.isGeneric(key) else { return }
    let isMeasured = Labels.isMeasured(key)
    scope.heads = [Head(text: key, unit: nil, measure: Labels.measure(of: key), isMeasured: isMeasured)]
    scope.isLost = false
    pieces.removeFirst()
  }
}
