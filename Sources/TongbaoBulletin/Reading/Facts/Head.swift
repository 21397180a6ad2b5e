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
  /// Whether its text is an indicator's name and not only what is measured.
  var isMeasured = true
}

/// What clauses of a sentence may refer to.
struct SentenceScope: Sendable {
  var heads: [Head] = []
  /// What generic labels are of, where a heading or an opening tells it.
  var topic: Glyphs?
  /// The region whose figures are told, where the sentence names one.
  var region: String?
  var period: FoundPeriod?
  /// What the sentence before spoke of, in the same paragraph.
  var before: [Head] = []
  /// Whether something was not understood, so that short forms have nothing to refer to.
  var isLost = false
  /// Whether the text has begun to speak of a single region that is not the report's own.
  var hasStranger = false
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
    return heads.last.map(\.thing) ?? topic
  }

  /// The indicator that a label means, in full words; nil where that cannot be told.
  func indicator(of label: Glyphs, unit: Glyphs?) -> Glyphs? {
    if label.isEmpty { return isLost ? nil : unlabelled(unit) }
    if !isLost, let known = known(label) { return known }
    if let known = spokenOf(label) { return known }
    if Labels.isGeneric(label) {
      guard let thing, thing != label else { return nil }
      return thing + label
    }
    return Labels.canName(label) ? label : nil
  }

  /// The last indicator, where its unit is the same.
  private func unlabelled(_ unit: Glyphs?) -> Glyphs? {
    guard let last = heads.last, last.isMeasured else { return nil }
    if let unit, let own = last.unit, own != unit, !(own.isEmpty || unit.isEmpty) {
      // 万 and 万户 count the same.
      guard own.first == unit.first, unit.first != 0x25, own.count != unit.count else { return nil }
    }
    return last.text
  }

  /// The one indicator of the sentence before whose words end with a short label, where this one has named nothing yet.
  private func spokenOf(_ label: Glyphs) -> Glyphs? {
    guard !isLost, heads.isEmpty, label.count >= 2, Labels.isGeneric(label) else { return nil }
    let found = Set(before.filter { $0.isMeasured && $0.text.hasSuffix(label) }.map(\.text))
    return found.count == 1 ? found.first : nil
  }

  /// The one indicator of the sentence whose words end with the label.
  private func known(_ label: Glyphs) -> Glyphs? {
    if let exact = heads.last(where: { $0.text == label }) { return exact.text }
    guard label.count >= 2 else { return nil }
    for shorten in [{ $0 }, Self.withoutTarget] as [(Glyphs) -> Glyphs] {
      let wanted = shorten(label)
      let found = Set(heads.filter { shorten($0.text).hasSuffix(wanted) }.map(\.text))
      if found.count == 1 { return found.first }
      if found.count > 1 { return nil }
    }
    return nil
  }

  /// Without 目标: 年净增完成率 of 年净增目标完成率.
  private static func withoutTarget(_ text: Glyphs) -> Glyphs {
    guard let place = text.firstPlace(of: Glyphs("目标完成率")) else { return text }
    return Array(text[..<place] + text[(place + 2)...])
  }
}
