/// Where the lines of a file begin, among its decoded characters.
///
/// A line ends with LF, CR LF or a lone CR, as editors count them.
struct SourceLines: Sendable {
  private let starts: [UInt32]

  /// The lines of decoded characters.
  init(_ characters: [UInt32]) {
    var starts: [UInt32] = [0]
    characters.withUnsafeBufferPointer { characters in
      for index in characters.indices where characters[index] == 10 || characters[index] == 13 {
        let next = index + 1
        if characters[index] == 13, next < characters.count, characters[next] == 10 { continue }
        starts.append(UInt32(next))
      }
    }
    self.starts = starts
  }

  /// The place of the character at an index.
  func place(of index: Int) -> TextPlace {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= index { low = middle } else { high = middle }
    }
    return TextPlace(line: low + 1, column: index - Int(starts[low]) + 1)
  }
}
