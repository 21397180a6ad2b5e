/// Lists of other things than regions, such as industries.
extension SentenceReader {
  /// `排名top3的行业为:党政行业(1065条)、各类企业(916条)`: whether it was read; nil where the clause has no such form.
  mutating func readMembers(_ pieces: [Piece]) -> Bool? {
    guard let at = pieces.firstIndex(where: { Self.announcement($0) != nil }), let said = Self.announcement(pieces[at]),
      let members = Self.members([.text(said.rest)] + pieces[(at + 1)...])
    else { return nil }
    let condition = Array(pieces[..<at]) + (said.condition.isEmpty ? [] : [.text(said.condition)])
    guard let (name, made) = memberGroup(condition, said) else { return nil }
    var group = made
    group.members = members.map(\.name)
    group.values = Dictionary(members.compactMap { member in member.value.map { (member.name, $0) } }) { first, _ in
      first
    }
    group.isComplete = group.comparison == .top && group.value.wholeNumber == members.count
    group.label = ReportReader.excerpt(text, clauseRange)
    if let places = group.value.wholeNumber, group.comparison == .top, places != members.count {
      problems.append(ReportProblem(.count(printed: places, named: members.count), at: clausePlace))
    }
    _ = collector.add(group, of: name, period)
    return true
  }

  /// The group without its members: of the first places, or of what has a word for it.
  private mutating func memberGroup(_ condition: [Piece], _ said: Announcement) -> (name: Glyphs, group: StatedGroup)? {
    let empty = RegionList(members: [])
    if condition.isEmpty {
      guard !said.word.isEmpty, let name = scope.heads.last(where: \.isMeasured)?.text, !scope.isLost else {
        return nil
      }
      var group = self.group(of: empty, comparison: .listed, value: .words(said.word.string))
      group.measure = scope.heads.last?.measure ?? .value
      return (name, group)
    }
    guard case .rank(let label, let count, let isTop)? = PredicateReader.read(condition),
      let name = label.isEmpty ? scope.heads.last(where: \.isMeasured)?.text : indicator(of: label, unit: nil)
    else { return nil }
    var group = self.group(of: empty, comparison: isTop ? .top : .bottom, value: .number(Double(count)))
    group.measure = Labels.measure(of: name)
    noteHead(name, unit: nil, measure: group.measure)
    return (name, group)
  }

  /// What announces members: the end of the condition, or a word for what they have in common, and what follows.
  private struct Announcement {
    var condition: Glyphs
    var word: Glyphs
    var rest: Glyphs
  }

  /// The announcement in a text: `…的行业为:` or `高价值行业为:`.
  private static func announcement(_ piece: Piece) -> Announcement? {
    guard case .text(let text) = piece else { return nil }
    for place in text.indices {
      guard let (count, _) = nouns.word(in: text, at: place) else { continue }
      let before = Array(text[..<place])
      let rest = text.without(first: place + count)
      if before.last == 0x7684 { return Announcement(condition: before.without(last: 1), word: [], rest: rest) }
      return before.count <= 8 && before.count >= 2 && Labels.canName(before)
        ? Announcement(condition: [], word: before, rest: rest) : nil
    }
    return nil
  }

  private static let nouns = WordSet(
    words: "行业为: 行业为 行业有: 行业有 行业: 产品为: 产品有: 产品为 渠道为: 渠道有: 业务为: 业务有: 行业分别为 行业分别为: 行业包括 行业主要有")

  /// The names with their figures; nil where the pieces are no such list.
  private static func members(_ pieces: [Piece]) -> [(name: String, value: Double?)]? {
    var members: [(name: String, value: Double?)] = []
    for piece in pieces {
      switch piece {
      case .text(let text):
        for name in text.split(whereSeparator: { $0 == 0x3001 }) {
          guard (2...12).contains(name.count), name.allSatisfy({ $0.isHan || $0.isLatin }) else { return nil }
          members.append((Glyphs(name).string, nil))
        }
      case .bracket(let inside):
        guard inside.count == 1, case .number(let number) = inside[0], number.edge == .exact, !members.isEmpty else {
          return nil
        }
        members[members.count - 1].value = number.value
      default: return nil
      }
    }
    return members.count >= 2 ? members : nil
  }
}
