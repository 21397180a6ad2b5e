/// Makes groups of what is said of lists.
extension SentenceReader {
  /// Adds what a predicate says of a list; whether it could be told of what.
  mutating func add(_ predicate: Predicate, of list: RegionList, isExcept: Bool) -> Bool {
    let found: (name: Glyphs, group: StatedGroup)?
    switch predicate {
    case .comparison(let comparison): found = group(comparison, list, isExcept)
    case .rank(let label, let count, let isTop): found = group(rank: count, isTop, label, list)
    case .target(let words, let isReached): found = group(target: words, isReached, list, isExcept)
    case .ordered(let label, let numbers): return add(numbers, label, of: list)
    case .words(let label, let all): found = group(words: all, label, list)
    }
    guard let (name, made) = found else { return false }
    var group = made
    group.id = id(name, group.measure, label: [], unit: group.of == nil ? group.unit : "")
    group.label = ReportReader.excerpt(text, clauseRange)
    setBand(&group, name)
    let isRank = group.comparison == .top || group.comparison == .bottom
    if isRank, let places = group.value.wholeNumber {
      problems += ListChecks.problems(of: list, places: places, at: clausePlace)
    }
    let place = collector.add(group, of: name, period)
    scope.list = .init(list: list, values: list.values, group: place, isLeading: isRank)
    scope.followsList = true
    return true
  }

  /// A list compared with a number or a reference.
  private mutating func group(
    _ said: Predicate.Comparison, _ list: RegionList, _ isExcept: Bool
  ) -> (name: Glyphs, group: StatedGroup)? {
    guard let name = name(of: said) else { return nil }
    var measure = measure(of: said, name)
    if let change = said.change, change.direction < 0, case .number(let number) = said.value, number != 0 {
      // A fall by more than 35 is told as such: its sign is in the measure.
      switch measure {
      case .yearOnYear: measure = .yearOnYearFall
      case .monthOnMonth: measure = .monthOnMonthFall
      default: return nil
      }
    }
    // Of a share of another indicator the next clauses know the first one only.
    let spokenOf = said.of.map { name.without(last: $0.count + 1) } ?? name
    noteHead(spokenOf, unit: said.unit.isEmpty ? nil : said.unit, measure: measure)
    var group = self.group(of: list, comparison: said.comparison, value: said.value, isExcept: isExcept)
    group.measure = measure
    group.unit = said.unit.string
    group.of = said.of?.string
    if let lower = said.lower { (group.bandEdge, group.isBetween) = (lower, true) }
    return (name, group)
  }

  /// The full words of what is compared.
  private func name(of said: Predicate.Comparison) -> Glyphs? {
    if Labels.isSum(said.label) { return nil }
    let unit: Glyphs? = said.change == nil && !said.unit.isEmpty ? said.unit : nil
    if said.label.isEmpty, said.change != nil || said.value == .pace || said.value == .plan {
      return scope.isLost ? nil : scope.heads.last { $0.isMeasured }?.text
    }
    if said.isPartOfName {
      guard !scope.isLost, let last = scope.heads.last?.text, last.contains(said.label) else { return nil }
      return last
    }
    if let of = said.of {
      guard let whole = indicator(of: said.label, unit: nil) else { return nil }
      return whole + [0x2F] + of
    }
    if case .pace = said.value, let completion = completion(said.label) { return completion }
    return indicator(of: said.label, unit: unit)
  }

  /// The completion rate that was told of last, where a pace is compared with.
  private func completion(_ label: Glyphs) -> Glyphs? {
    label.isEmpty && !scope.isLost ? scope.heads.last { $0.measure == .completion }?.text : nil
  }

  private func measure(of said: Predicate.Comparison, _ name: Glyphs) -> Measure {
    if said.isBehindRival { return .behindRival }
    if said.of != nil { return .ratio }
    if said.value == .pace || said.value == .plan { return completionMeasure(of: name) }
    if let change = said.change {
      if change.since == .unnamed { return scope.heads.last { $0.text == name }.map(\.changeMeasure) ?? .change }
      return change.measure(in: said.unit)
        ?? (change.since == .yearEarlier ? .yearOnYear : change.since == .monthEarlier ? .monthOnMonth : .change)
    }
    let label = said.label.isEmpty ? name : said.label
    let measure = Labels.measure(of: label, afterMonth: month != nil)
    return measure == .value ? Labels.measure(of: name, afterMonth: month != nil) : measure
  }

  /// What a pace is compared with: how much of a target is done.
  private func completionMeasure(of name: Glyphs) -> Measure {
    let told = scope.heads.last { $0.text == name }?.measure
    return told == .yearCompletion || told == .monthCompletion ? told ?? .completion : .completion
  }

  /// A list of the first or last places.
  private mutating func group(
    rank count: Int, _ isTop: Bool, _ label: Glyphs, _ list: RegionList
  ) -> (name: Glyphs, group: StatedGroup)? {
    var label = label
    var measure: Measure?
    // 增速前5位…；后5位…: of the same growth, where no level was told.
    if label.isEmpty, let told = scope.heads.last(where: \.isMeasured), told.measure.isChange, told.unit == nil {
      measure = told.measure
    }
    if let change = Change(suffixOf: label) {
      label = change.base
      measure = change.measure(in: [0x25])
      if change.direction < 0 { return nil }
    }
    guard let name = label.isEmpty ? scope.ranked : indicator(of: label, unit: nil) else {
      return nil
    }
    let plain = Labels.measure(of: name, afterMonth: month != nil)
    noteHead(name, unit: scope.heads.last { $0.text == name }?.unit, measure: measure ?? plain)
    var group = self.group(of: list, comparison: isTop ? .top : .bottom, value: .number(Double(count)))
    group.measure = measure ?? plain
    return (name, group)
  }

  /// A list of those that did or did not reach a target.
  private mutating func group(
    target words: Glyphs, _ isReached: Bool, _ list: RegionList, _ isExcept: Bool
  ) -> (name: Glyphs, group: StatedGroup)? {
    guard !scope.isLost, let head = scope.head(ofTarget: words) else { return nil }
    var group = self.group(
      of: list, comparison: isReached ? .atLeast : .below, value: .number(100), isExcept: isExcept)
    group.measure = [.monthCompletion, .yearCompletion].contains(head.measure) ? head.measure : .completion
    group.unit = "%"
    return (head.text, group)
  }

  /// A list without a number.
  private mutating func group(
    words: Glyphs, _ label: Glyphs, _ list: RegionList
  ) -> (name: Glyphs, group: StatedGroup)? {
    let name: Glyphs
    if label.isEmpty, Self.misses.has(words), let head = scope.heads.last(where: \.isMeasured), !scope.isLost {
      name = head.text
    } else if !scope.heads.isEmpty, Labels.canName(label), !Labels.isGeneric(label) {
      name = label
    } else if let thing = scope.thing, !label.isEmpty {
      name = label.contains(thing) ? label : thing + label
    } else if let topic = scope.thing {
      name = topic
    } else if label.count > 4, Labels.canName(label), !Labels.isGeneric(label) {
      name = label
    } else {
      name = label.isEmpty ? words : label
    }
    return (name, group(of: list, comparison: .listed, value: .words(words.string)))
  }

  private static let misses = WordSet(words: "未达标 不达标 均未达标 尚未达标 仍未达标 未完成")

  /// The figures of a list in its order.
  private mutating func add(_ numbers: [Quantity], _ label: Glyphs, of list: RegionList) -> Bool {
    // 均达100%: each has the one figure.
    let numbers = numbers.count == 1 ? list.members.map { _ in numbers[0] } : numbers
    guard numbers.count == list.members.count, !list.hasUnknown else {
      problems.append(ReportProblem(.unequal(names: list.members.count, figures: numbers.count), at: clausePlace))
      leaveUnread(.unequalLists)
      return true
    }
    let change = Change(suffixOf: label)
    if change?.direction ?? 0 < 0 || numbers.contains(where: \.isPoints) { return false }
    guard let name = indicator(of: change?.base ?? label, unit: change == nil ? numbers[0].unit : nil) else {
      return false
    }
    let measure: Measure
    if let change {
      guard let known = change.measure(in: numbers[0].unit) else { return false }
      measure = known
    } else {
      measure = Labels.measure(of: name, afterMonth: month != nil)
    }
    noteHead(name, unit: numbers[0].unit, measure: measure)
    for (member, number) in zip(list.members, numbers) {
      tell(number, measure, region: member.name, label: label, isApproximate: number.edge == .about, name)
    }
    scope.followsList = true
    return true
  }

  /// Notes where the list goes on from the bound of the one before it, as successive bands do.
  private func setBand(_ group: inout StatedGroup, _ name: Glyphs) {
    guard !group.isExcept, !group.isBetween, case .number(let bound) = group.value,
      group.comparison == .below || group.comparison == .above,
      let fact = collector.facts.last(where: { $0.indicator.text == name.string && $0.period == period }),
      let last = fact.groups.last, !last.isBetween, last.comparison == group.comparison, last.measure == group.measure,
      !last.isExcept,
      case .number(let edge) = last.value, last.unit == group.unit
    else { return }
    if group.comparison == .below ? edge < bound : edge > bound { group.bandEdge = edge }
  }
}

extension Head {
  /// Which change of it was told of.
  fileprivate var changeMeasure: Measure {
    switch measure {
    case .changeOverYear, .changeOverMonth, .change, .yearOnYear, .monthOnMonth: measure
    default: .change
    }
  }
}

extension SentenceScope {
  /// The indicator that a rank without a label is of.
  fileprivate var ranked: Glyphs? { isLost ? nil : heads.last { $0.isMeasured }?.text }

  /// The completion rate of the target that words such as 底线新增目标 name.
  func head(ofTarget words: Glyphs) -> Head? {
    let target = ClauseWords.targets.trimmingEnd(words)
    let isMonth = target.contains(Glyphs("月"))
    let isYear = target.contains(Glyphs("年"))
    if isMonth || isYear {
      return heads.last { $0.measure == (isMonth ? .monthCompletion : .yearCompletion) }
    }
    let key = Self.flows.trimmingEnd(target)
    let rates = heads.filter { Labels.measure(of: $0.text) == .completion }
    if key.isEmpty { return rates.count == 1 ? rates[0] : nil }
    let fitting = rates.filter { $0.text.contains(key) }
    return fitting.count == 1 ? fitting[0] : nil
  }

  private static let flows = WordSet(words: "新增 净增 收入 发展 客户 用户")
}
