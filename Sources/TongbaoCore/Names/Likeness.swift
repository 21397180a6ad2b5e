/// Which of several names a person probably meant.
package enum Likeness {
  /// The name that is nearest to `text`, where one is near enough: a third of its letters, at least one.
  package static func nearest(to text: String, among names: some Sequence<String>) -> String? {
    let wanted = folded(text)
    guard !wanted.isEmpty, wanted.count <= 80 else { return nil }
    var best: (name: String, distance: Int)?
    for name in names {
      let letters = folded(name)
      let limit = min(max(1, max(wanted.count, letters.count) / 3), (best?.distance ?? .max) - 1)
      guard limit >= 0, let distance = distance(wanted, letters, limit: limit) else { continue }
      guard distance < max(wanted.count, letters.count) else { continue }
      best = (name, distance)
    }
    return best?.name
  }

  /// A name without case, blanks and the marks that parts are joined with.
  package static func folded(_ text: String) -> [Unicode.Scalar] {
    text.lowercased().unicodeScalars.filter { $0 != " " && $0 != "_" && $0 != "-" && $0 != "'" && $0 != "." }
  }

  /// How many letters must be put in, taken out, changed or swapped with their neighbour; nil where more than `limit`.
  ///
  /// The restricted form of F. J. Damerau, "A technique for computer detection and correction of spelling errors",
  /// 1964.
  package static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var before = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var next = last
      next[0] = row + 1
      for (column, other) in right.enumerated() {
        let change = last[column] + (letter == other ? 0 : 1)
        next[column + 1] = min(change, last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], other == left[row - 1] {
          next[column + 1] = min(next[column + 1], before[column - 1] + 1)
        }
      }
      (before, last) = (last, next)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
