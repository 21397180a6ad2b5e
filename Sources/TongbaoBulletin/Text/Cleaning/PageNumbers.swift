extension PlacedText {
  /// The text without lines that are nothing but a page's number: "- 3 -", "第 3 页 共 12 页", so that a sentence goes on
  /// from one page to the next.
  func withoutPageNumbers() -> PlacedText {
    var result = PlacedText(capacity: count)
    var start = 0
    while start < count {
      let end = lineEnd(from: start)
      let next = min(end + 1, count)
      if !PageNumberLine(self, start..<end).isOne { result.append(start..<next, of: self) }
      start = next
    }
    return result
  }
}

/// A line that may be a page's number.
private struct PageNumberLine {
  /// What the line is, without its blanks: "0" for each number.
  private let shape: [UInt32]

  private static let shapes = Set(
    ["-0-", "—0—", "第0页", "第0页共0页", "第0页/共0页", "第0页，共0页"].map { $0.unicodeScalars.map(\.value) })
  private static let longestShape = 8

  init(_ text: PlacedText, _ line: Range<Int>) {
    var shape: [UInt32] = []
    var index = line.lowerBound
    while index < line.upperBound, shape.count <= Self.longestShape {
      let character = text[index]
      if character.isDigit {
        if shape.last != 48 { shape.append(48) }
      } else if !character.isBlank {
        shape.append(character)
      }
      index += 1
    }
    self.shape = shape
  }

  var isOne: Bool { Self.shapes.contains(shape) }
}
