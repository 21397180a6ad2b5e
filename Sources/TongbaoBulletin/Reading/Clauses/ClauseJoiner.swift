/// Joins clauses that a comma parts though they say one thing.
enum ClauseJoiner {
  /// The clauses, with `除…外` joined to what holds for the others, and `共6个` to the names that follow.
  static func joined(_ clauses: [[PlacedPiece]]) -> [[PlacedPiece]] {
    var joined: [[PlacedPiece]] = []
    for clause in clauses {
      if let last = joined.last, isOpen(last, before: clause) {
        joined[joined.count - 1] += clause
      } else {
        joined.append(clause)
      }
    }
    return joined
  }

  /// Whether a clause says nothing without the next one.
  private static func isOpen(_ clause: [PlacedPiece], before next: [PlacedPiece]) -> Bool {
    if endsException(clause) || opensWithCount(clause) && announcesNames(next) { return true }
    guard case .number(let number)? = clause.last?.piece, counters.has(number.unit) || number.unit.isEmpty,
      case .text(let text)? = next.first?.piece, names.has(text), next.count > 1, case .list = next[1].piece
    else { return false }
    return clause.count > 1
  }

  /// Whether a clause begins with a number of regions and names none: 5省低于70%.
  private static func opensWithCount(_ clause: [PlacedPiece]) -> Bool {
    let start = clause.prefix(3).firstIndex { if case .number = $0.piece { true } else { false } }
    guard let start, start + 1 < clause.count, case .number(let number) = clause[start].piece,
      number.unit.isEmpty || counters.has(number.unit), case .text(let behind) = clause[start + 1].piece,
      CountNouns().isAt(behind, 0)
    else { return false }
    return !clause.contains { if case .list = $0.piece { true } else { false } }
  }

  private static func announcesNames(_ next: [PlacedPiece]) -> Bool {
    guard case .text(let text)? = next.first?.piece, names.has(text), next.count == 2, case .list = next[1].piece else {
      return false
    }
    return true
  }

  private static let counters = WordSet(words: "个 家")
  static let names = WordSet(words: "分别为 分别是 为 包括 即 分别有 是 依次为 分别为: 分别是: 包括:")

  /// Whether a clause is `除…外` and no more.
  private static func endsException(_ clause: [PlacedPiece]) -> Bool {
    guard clause.count >= 3, case .text(let end)? = clause.last?.piece, case .list = clause[clause.count - 2].piece,
      case .text(let start) = clause[clause.count - 3].piece
    else { return false }
    return ends.has(end) && start.last == 0x9664
  }

  /// The words behind the names of an exception.
  static let ends = WordSet(words: "外 以外 之外 两省外 等省外 省外 三省外")
}
