/// An indicator that a sentence has spoken of.
struct Head: Sendable, Hashable {
  /// Its words, with what a short form leaves out.
  var text: Glyphs
  /// What is measured.
  var thing: Glyphs { Labels.thing(of: text) }
  /// The unit of its last figure.
  var unit: Glyphs?
  /// Which measure was told of it last.
  var measure: Measure
  /// Whose figure was told of it last, where one was.
  var region: String?
  /// Whether its text is an indicator's name and not only what is measured.
  var isMeasured = true
}

/// What clauses of a sentence may refer to.
struct SentenceScope: Sendable {
  var heads: [Head] = []
  /// What generic labels are of, where a heading or an opening tells it.
  var topics: [Glyphs] = []
  /// The region whose figures are told, where the sentence names one.
  var region: String?
  var period: FoundPeriod?
  /// What the sentence before spoke of, in the same paragraph.
  var before: [Head] = []
  /// Whether the last figure was a change without a name, so that a place or a gap behind it may be of either.
  var endsInChange = false
  /// Whether something was not understood, so that short forms have nothing to refer to.
  var isLost = false
  /// Whether the text has begun to speak of a single region that is not the report's own.
  var hasStranger = false
  /// Single regions that the sentence names, and whether it begins with one that is not the report's own: then the next
  /// sentences may go on with it.
  var strangers: Set<String> = []
  var opensWithStranger = false
  /// Whether a clause with a figure or a region has been met.
  var hasBegun = false
  /// Whether the sentence asks for something.
  var isWish = false
  /// The list that was told of last.
  var list: ListScope?
  /// Whether the list's clause was the last one, so that a figure without a region may be the list's.
  var followsList = false

  /// A list that later clauses may speak of.
  struct ListScope: Sendable {
    var list: RegionList
    var values: [String: Double] = [:]
    /// The group that it made, if any: the fact's and its own index.
    var group: (fact: Int, group: Int)?
    /// Whether it is the first places of a longer list.
    var isLeading = false
  }

  /// The measured thing that generic labels are of.
  var thing: Glyphs? {
    if isLost { return nil }
    return heads.last.map(\.thing) ?? topics.first
  }

  /// The thing that a short label is of; of headings the innermost one that the label does not repeat.
  private func thing(of label: Glyphs) -> Glyphs? {
    guard !isLost, heads.isEmpty else { return thing }
    return topics.first { $0.hasSuffix(label) || !label.contains($0) }
  }

  /// The indicator that a label means, in full words; nil where that cannot be told.
  func indicator(of label: Glyphs, unit: Glyphs?) -> Glyphs? {
    if label.isEmpty { return isLost ? nil : unlabelled(unit) }
    if !isLost {
      let known = known(label)
      if known.count == 1 { return known[0] }
      if known.count > 1 { return nil }
    }
    if let known = spokenOf(label) { return known }
    if Labels.isGeneric(label) {
      if Labels.isWhole(label), heads.isEmpty, topics.isEmpty, before.isEmpty, !isLost { return label }
      guard let thing = thing(of: label), thing != label, !isSplit(for: label) else { return nil }
      if let rate = completion(label) { return rate }
      // 收入占比: the share of the money, and not of what it is taken from.
      if let last = heads.last?.text, last.hasSuffix(Glyphs("收入")), Labels.measure(of: label) == .share,
        label.count == 2
      {
        return last + label
      }
      // 净增客户 behind an amount of money is not told of what.
      if Labels.isCustomerFlow(label), !heads.isEmpty, !HeadingWords.isServed(thing) { return nil }
      if thing.hasSuffix(label) { return thing }
      // ARPU of what is no customer's stands by itself.
      if Labels.isPerCustomer(Labels.untimed(label)), !heads.isEmpty, !HeadingWords.isServed(thing) { return label }
      // 活跃 and 活跃率: the label tells no more of what it is than the topic does.
      return label.has(thing, at: 0) ? nil : Self.joined(thing, label)
    }
    return Labels.canName(label) ? label : nil
  }

  /// What 完成率 is of behind 完成全年目标的57.1%: the amount that it was said of.
  private func completion(_ label: Glyphs) -> Glyphs? {
    guard Labels.measure(of: label) == .completion, let last = heads.last, !Labels.endsInRate(last.text) else {
      return nil
    }
    if last.measure.isCompletion { return last.text }
    return last.unit != nil && Labels.isPlainCompletion(label) ? last.text + label : nil
  }

  /// Whether an amount with a short label may be of two things: 客户到达5万户，家宽渗透率30%，当月净增1万户 does not tell of which.
  private func isSplit(for label: Glyphs) -> Bool {
    guard let last = heads.last, !Labels.endsInRate(label), Labels.endsInRate(last.text) else { return false }
    let thing = last.thing
    return heads.contains { head in
      let other = head.thing
      return !Labels.endsInRate(head.text) && !other.contains(thing) && !thing.contains(other)
    }
  }

  /// The stock that a flow of the sentence changed: the one of the same thing.
  func stock(of flow: Head) -> Head? {
    heads.last {
      $0.isMeasured && $0.thing == flow.thing && !Labels.isFlowName($0.text) && !Labels.endsInRate($0.text)
    }
  }

  /// What is measured and a short label, without what both have: 专线离网 and 离网率 are 专线离网率.
  static func joined(_ thing: Glyphs, _ label: Glyphs) -> Glyphs {
    // 离网专线 and 离网率: 专线离网率.
    let core = Labels.untimed(label)
    let whole = Labels.untimed(thing)
    if core.count >= 3, whole.count >= 4, whole.has(Array(core.prefix(2)), at: 0) {
      return whole.without(first: 2) + label
    }
    return overlapped(thing, label)
  }

  /// Two words, what the first ends and the second begins with once: 固定电话 and 电话装机.
  static func overlapped(_ thing: Glyphs, _ label: Glyphs) -> Glyphs {
    for count in stride(from: min(thing.count, label.count) - 1, through: 2, by: -1)
    where label.has(Array(thing.suffix(count)), at: 0) {
      return thing + label.without(first: count)
    }
    return thing + label
  }

  /// The one indicator of the sentence whose figures have this unit; nil where there are several.
  private func unlabelled(_ unit: Glyphs?) -> Glyphs? {
    guard let last = heads.last, last.isMeasured, fits(last, unit) else { return nil }
    guard unit != nil else { return last.text }
    return heads.filter { $0.isMeasured && fits($0, unit) }.count == 1 ? last.text : nil
  }

  /// Whether an indicator's figures can have a unit; 万 and 万户 count the same.
  private func fits(_ head: Head, _ unit: Glyphs?) -> Bool {
    guard let unit, let own = head.unit, !own.isEmpty, !unit.isEmpty, own != unit else { return true }
    return own.first == unit.first && unit.first != 0x25 && own.count != unit.count
  }

  /// The one indicator of the sentence before whose words end with a short label, where this one has named nothing yet.
  private func spokenOf(_ label: Glyphs) -> Glyphs? {
    guard !isLost, heads.isEmpty, label.count >= 2, Labels.isGeneric(label) else { return nil }
    let wanted = Self.withoutSize(label)
    let found = Set(before.filter { $0.isMeasured && $0.text.hasSuffix(wanted) }.map(\.text))
    return found.count == 1 ? found.first : nil
  }

  /// The indicators of the sentence whose words end with the label; of several those of the region that is spoken of.
  private func known(_ label: Glyphs) -> [Glyphs] {
    if let exact = heads.last(where: { $0.text == label }) { return [exact.text] }
    guard label.count >= 2 else { return [] }
    for shorten in [{ $0 }, Self.withoutSize, Self.withoutTarget] as [(Glyphs) -> Glyphs] {
      let wanted = shorten(label)
      let found = heads.filter { shorten($0.text).hasSuffix(wanted) }
      if found.count > 1 {
        let own = found.filter { $0.region != nil && $0.region == region }
        return own.count == 1 ? [own[0].text] : found.map(\.text)
      }
      if found.count == 1 { return isOvertaken(found[0], label) ? [] : [found[0].text] }
    }
    return []
  }

  /// Without 规模 behind what a month has: 新增规模 is 新增.
  private static func withoutSize(_ text: Glyphs) -> Glyphs {
    for flow in [Glyphs("新增规模"), Glyphs("净增规模")] where text.hasSuffix(flow) { return text.without(last: 2) }
    return text
  }

  /// Whether something else has been named since, of which a short label is rather: A平均5小时，及时率99%；B平均6小时，及时率98%.
  private func isOvertaken(_ head: Head, _ label: Glyphs) -> Bool {
    guard Labels.isGeneric(label), let last = heads.last, last.text != head.text, !Labels.endsInRate(last.text) else {
      return false
    }
    return !head.thing.contains(last.thing)
  }

  /// Without 目标: 年净增完成率 of 年净增目标完成率.
  private static func withoutTarget(_ text: Glyphs) -> Glyphs {
    guard let place = text.firstPlace(of: Glyphs("目标完成率")) else { return text }
    return Array(text[..<place] + text[(place + 2)...])
  }
}
