/// Clauses that speak of the list before them, and brackets that speak of the figure before them.
extension SentenceReader {
  /// A clause about the list of the clause before: `占比均超过80%`, `分别达到129.9%和102.6%`.
  mutating func readOfList(_ pieces: [Piece]) -> Bool? {
    guard scope.followsList, var last = scope.list, let place = last.group else { return nil }
    let known = collector.facts[place.fact].groups[place.group]
    if let ranked = readPlaces(pieces, of: last, known, place) { return ranked }
    if case .ordered(let label, let numbers)? = PredicateReader.read(pieces), label.isEmpty, !known.isExcept,
      known.unit == numbers[0].unit.string, numbers.count == last.list.members.count, known.values.isEmpty
    {
      let values = Dictionary(zip(last.list.members.map(\.name), numbers.map(\.value))) { first, _ in first }
      collector.change(place) { $0.values = values }
      return true
    }
    guard known.comparison == .top || known.comparison == .bottom, let head = scope.heads.last(where: \.isMeasured)
    else {
      return nil
    }
    if case .text(let text)? = pieces.first, pieces.count == 2, case .number(let number) = pieces[1],
      last.list.members.count == 1, case .figure(let label, _, false)? = StatementReader.read(pieces),
      label.isEmpty || head.text.hasSuffix(label), number.edge == .exact, !text.isEmpty,
      head.unit == nil || head.unit == number.unit || known.measure.isChange || known.measure.isCompletion
    {
      last.values[last.list.members[0].name] = number.value
      let values = last.values
      collector.change(place) { $0.values = values }
      scope.list = last
      return true
    }
    guard let predicate = PredicateReader.read(pieces) else { return nil }
    switch predicate {
    case .ordered(let label, let numbers):
      guard label.isEmpty || head.text.hasSuffix(label), numbers.count == last.list.members.count else { return nil }
      for (member, number) in zip(last.list.members, numbers) where member.isKnown {
        last.values[member.name] = number.value
      }
      let values = last.values
      collector.change(place) { $0.values = values }
      scope.list = last
      return true
    case .comparison(let said):
      guard said.change == nil, said.of == nil, case .number(let bound) = said.value, !said.isBehindRival,
        said.label.isEmpty || head.text.hasSuffix(said.label)
      else { return nil }
      return narrow(place, last, known, said.comparison, bound, said.unit)
    case .rank, .target, .words: return nil
    }
  }

  /// `居全国前三位` behind a list with a bound: it fills the first places besides.
  private mutating func readPlaces(
    _ pieces: [Piece], of last: SentenceScope.ListScope, _ known: StatedGroup, _ place: (fact: Int, group: Int)
  ) -> Bool? {
    guard case .rank(let label, let count, true)? = PredicateReader.read(pieces), label.isEmpty, !known.isExcept,
      !last.list.hasEtc, last.list.count == nil || last.list.count == count, last.list.members.count == count,
      known.comparison == .above || known.comparison == .atLeast
    else { return nil }
    collector.change(place) { $0.top = count }
    return true
  }

  /// Makes of the first places a list with a bound, which says more.
  mutating func narrow(
    _ place: (fact: Int, group: Int), _ last: SentenceScope.ListScope, _ known: StatedGroup,
    _ comparison: StatedGroup.Comparison, _ bound: Double, _ unit: Glyphs
  ) -> Bool {
    let label = ReportReader.excerpt(text, clauseRange)
    collector.change(place) { group in
      group.comparison = comparison
      group.value = .number(bound)
      group.unit = unit.string
      group.isComplete = false
      group.values = last.values
      group.top = known.comparison == .top ? known.value.wholeNumber : nil
      group.label = label
    }
    scope.list = last
    return true
  }

  /// What a bracket behind a figure says beside it; a number alone repeats what it is compared with.
  mutating func readAside(_ pieces: [Piece]) {
    for part in pieces.split(whereSeparator: { $0 == .comma || $0 == .semicolon }).map(Array.init) {
      guard carries(part), part.count > 1 else { continue }
      if part.count == 2, case .list(let list) = part[0], let number = Self.onlyNumber([part[1]]), list.isSingle,
        tellBeside(number, list)
      {
        continue
      }
      guard let statement = TargetReader.target(part) ?? StatementReader.read(part), addAside(statement) else {
        unread.append(
          UnreadPassage(text: ReportReader.excerpt(text, clauseRange), reason: .notUnderstood, place: clausePlace))
        continue
      }
    }
  }

  /// `渗透率2.1%(广东4.6%，江苏3.9%)`: the figure of a region beside the whole's.
  private mutating func tellBeside(_ number: Quantity, _ list: RegionList) -> Bool {
    guard let head = scope.heads.last, head.isMeasured, head.unit == number.unit, !head.measure.isChange,
      list.members[0].isKnown
    else { return false }
    tell(number, head.measure, region: list.members[0].name, label: [], isApproximate: number.edge == .about, head.text)
    return true
  }

  /// A daily figure, a change or a rate beside the one that was told of last.
  mutating func addAside(_ statement: Statement) -> Bool {
    guard let head = scope.heads.last, let region else { return false }
    switch statement {
    case .figure(let label, let number, let isApproximate) where Self.daily.has(label):
      tell(number, .daily, region: region, label: label, isApproximate: isApproximate, head.text)
      return true
    case .figure(let label, let number, _):
      guard number.isPercent || !Labels.isGeneric(label) else { return false }
      return add(statement, nil)
    case .change, .lead, .target, .gapToTarget: return add(statement, nil)
    case .bound, .gap, .rank, .completion, .reached, .share: return false
    }
  }

  static let daily = WordSet(words: "日均 当月日均 日均新增 日均净增 本月日均 当月日均新增")
}
