/// Which entries stand after those that were taken back.
extension Sequence where Element == FollowUpEntry {
  /// The entries in the order in which they were written, without those that were taken back and without the taking back.
  ///
  /// Only who wrote an entry can take it back, with a later one about the same subject; what says otherwise says nothing.
  public var standing: [FollowUpEntry] {
    let ordered = sorted { $0.number < $1.number }
    let byNumber = Dictionary(ordered.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    let gone = Set(ordered.compactMap { $0.taken(from: byNumber) })
    return ordered.filter { !$0.takesBack && !gone.contains($0.number) }
  }

  /// The last entry of a person that can still be taken back, about one subject or about any.
  public func lastStanding(by person: String, about subject: AlertSubject? = nil) -> FollowUpEntry? {
    standing.last { $0.by == person && (subject == nil || $0.subject == subject) }
  }
}

extension FollowUpEntry {
  fileprivate var takesBack: Bool {
    if case .undo = deed { true } else { false }
  }

  /// The number of the entry that this one takes back; nil where it takes none back.
  fileprivate func taken(from entries: [Int: FollowUpEntry]) -> Int? {
    guard case .undo(let number) = deed, number < self.number, let other = entries[number], !other.takesBack,
      other.by == by, other.subject == subject
    else { return nil }
    return number
  }
}
