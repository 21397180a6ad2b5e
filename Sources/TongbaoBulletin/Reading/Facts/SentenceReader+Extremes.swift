/// The first and the last of all, and regions that each have their figure behind them.
extension SentenceReader {
  /// `浙江省渗透率最高`: the first of a list that may go on, or the last.
  mutating func lead(_ list: RegionList, _ extreme: Extreme) -> Bool {
    guard let (name, measure) = measured(extreme.label), list.count != nil || !list.hasEtc else { return false }
    if let value = extreme.value, let unit = scope.heads.last(where: { $0.text == name })?.unit,
      measure == scope.heads.last(where: { $0.text == name })?.measure, value.unit != unit
    {
      return false
    }
    let unit = extreme.value?.unit ?? scope.heads.last { $0.text == name }?.unit
    if scope.heads.last?.text != name || scope.heads.last?.measure != measure {
      noteHead(name, unit: unit, measure: measure)
    }
    var group = self.group(
      of: list, comparison: extreme.isTop ? .top : .bottom, value: .number(Double(list.count ?? list.members.count)))
    group.measure = measure
    group.label = ReportReader.excerpt(text, clauseRange)
    group.id = id(name, measure, label: [], unit: "")
    if let value = extreme.value { group.values[list.members[0].name] = value.value }
    let place = collector.add(group, of: name, period)
    scope.list = .init(list: list, values: group.values, group: place, isLeading: extreme.isTop)
    scope.followsList = true
    return true
  }

  /// What a label before 最高 means: of the indicator itself, or its growth where 增速 stands there.
  private func measured(_ label: Glyphs) -> (name: Glyphs, measure: Measure)? {
    if label.isEmpty {
      guard !scope.isLost, let head = scope.heads.last(where: \.isMeasured) else { return nil }
      // 速率为50，同比提升20%，其中上海最高: of the level, which was told.
      let isLevel = head.measure.isChange && head.unit != nil
      return (head.text, isLevel ? Labels.measure(of: head.text, afterMonth: month != nil) : head.measure)
    }
    if let change = Change(suffixOf: label) {
      if change.since != .unnamed {
        guard let measure = change.measure(in: [0x25]), change.direction > 0,
          let name = change.base.isEmpty ? lastName : indicator(of: change.base, unit: nil)
        else { return nil }
        return (name, measure)
      }
      guard !scope.isLost, change.direction > 0, let head = scope.heads.last, head.measure.isChange,
        change.base.isEmpty || head.text.hasSuffix(change.base)
      else { return nil }
      return (head.text, head.measure)
    }
    guard let name = indicator(of: label, unit: nil), !Labels.isSum(label) else { return nil }
    let told = scope.heads.last { $0.text == name }?.measure
    let plain = Labels.measure(of: name, afterMonth: month != nil)
    return (name, told.map { $0.isChange ? plain : $0 } ?? plain)
  }

  /// The number that is all that stands behind a region.
  static func onlyNumber(_ pieces: [Piece]) -> Quantity? {
    guard pieces.count == 1, case .number(let number) = pieces[0], number.edge == .exact || number.edge == .about,
      !number.isSpan
    else { return nil }
    return number
  }

  /// `杭州9820万元`: a region's figure of the one indicator with this unit.
  mutating func tell(_ number: Quantity, of list: RegionList, _ bracket: [Piece]?) -> Bool {
    guard let name = unlabelled(number), list.members[0].isKnown else { return false }
    scope.region = list.members[0].name
    scope.followsList = false
    let measure = Labels.measure(of: name, afterMonth: month != nil)
    noteHead(name, unit: number.unit, measure: measure)
    self.tell(number, measure, region: list.members[0].name, label: [], isApproximate: number.edge == .about, name)
    if let bracket { readAside(bracket) }
    return true
  }

  /// `安防渗透率:全国3.8%`: the figure of the region that was just named.
  mutating func tellHead(_ number: Quantity, _ bracket: [Piece]?) -> Bool {
    guard let name = unlabelled(number), let region else { return false }
    let measure = Labels.measure(of: name, afterMonth: month != nil)
    noteHead(name, unit: number.unit, measure: measure)
    tell(number, measure, region: region, label: [], isApproximate: number.edge == .about, name)
    if let bracket { readAside(bracket) }
    return true
  }

  /// `福建6.9%、浙江6.4%`: the figures of regions one by one.
  mutating func tellPairs(_ list: RegionList) -> Bool {
    guard let first = list.members[0].value, !list.hasUnknown, let name = unlabelled(first) else { return false }
    let measure = Labels.measure(of: name, afterMonth: month != nil)
    noteHead(name, unit: first.unit, measure: measure)
    for member in list.members {
      if let value = member.value { tell(value, measure, region: member.name, label: [], name) }
    }
    scope.list = .init(list: list, values: list.values)
    scope.followsList = true
    return true
  }

  /// The one indicator of the sentence that a figure without a label may be of: nothing else has been told in its unit.
  func unlabelled(_ number: Quantity) -> Glyphs? {
    guard !scope.isLost, !number.isPoints, let name = scope.indicator(of: [], unit: number.unit),
      let head = scope.heads.last, head.text == name, !head.measure.isChange,
      head.unit != nil || number.isPercent == Labels.endsInRate(name) || name.hasSuffix(Glyphs("满意度"))
    else { return nil }
    return name
  }
}

extension Measure {
  /// Whether it is how much of a target is done.
  var isCompletion: Bool { [.completion, .yearCompletion, .monthCompletion].contains(self) }

  /// Whether it is a difference from an earlier figure.
  var isChange: Bool {
    switch self {
    case .yearOnYear, .monthOnMonth, .yearOnYearFall, .monthOnMonthFall, .changeOverYear, .changeOverMonth, .change:
      true
    default: false
    }
  }
}
