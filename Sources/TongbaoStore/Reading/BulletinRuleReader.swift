import TongbaoCore

/// Reads how bulletins are worded, and checks that each phrase only has names in braces that it knows.
extension ComplaintLog {
  private static let languages = Language.allCases.map(\.rawValue)
  private static let ruleKeys = ObjectKeys(
    required: [], optional: ["with", "told", "best", "worst", "names"] + languages)
  private static let wholeKeys = ObjectKeys(required: [], optional: ["names"] + languages)
  private static let phraseKeys = ObjectKeys(required: [], optional: BulletinPhrase.allCases.map(\.rawValue))

  /// The phrases of a whole catalogue.
  func bulletinWording(_ node: JSONNode) -> BulletinWording? {
    ObjectReader(node, keys: Self.wholeKeys, log: self).map { wording($0, ofWhole: true) }
  }

  /// How the indicator with `id` is told; `indicator` reads the id of another one.
  func bulletinRule(_ node: JSONNode, of id: String?, indicator: (JSONNode) -> String?) -> BulletinRule? {
    guard let object = ObjectReader(node, keys: Self.ruleKeys, log: self) else { return nil }
    return BulletinRule(
      wording: wording(object, ofWhole: false), companion: companion(object, of: id, indicator: indicator),
      isTold: object.bool("told") ?? true, best: object.whole("best", in: 1...99),
      worst: object.whole("worst", in: 1...99))
  }

  private func companion(
    _ object: ObjectReader, of id: String?, indicator: (JSONNode) -> String?
  ) -> BulletinRule.Companion? {
    guard let node = object["with"] else { return nil }
    if node.string == "no" { return .alone }
    guard let other = indicator(node) else { return nil }
    if other == id { add(CatalogueComplaint.companionOfItself, at: node) }
    return .with(other)
  }

  private func wording(_ object: ObjectReader, ofWhole: Bool) -> BulletinWording {
    BulletinWording(
      zh: object["zh"].map { entries($0, ofWhole: ofWhole) } ?? [],
      en: object["en"].map { entries($0, ofWhole: ofWhole) } ?? [], names: object.whole("names", in: 1...9999))
  }

  private func entries(_ node: JSONNode, ofWhole: Bool) -> [BulletinWording.Entry] {
    guard let object = ObjectReader(node, keys: Self.phraseKeys, log: self) else { return [] }
    return object.values(of: BulletinPhrase.allCases).compactMap { phrase, node in
      guard let text = text(node) else { return nil }
      let template = PhraseTemplate(text)
      if phrase.isOfWhole, !ofWhole { add(CatalogueComplaint.phraseOfWhole(phrase.rawValue), at: node) }
      if let fault = template.fault(slots: phrase.slots) { add(fault, of: phrase, text, at: node) }
      return BulletinWording.Entry(phrase, template)
    }
  }

  private func add(_ fault: PhraseTemplate.Fault, of phrase: BulletinPhrase, _ text: String, at node: JSONNode) {
    switch fault {
    case .loneBrace: add(CatalogueComplaint.loneBrace(SafeText.excerpt(text)), at: node)
    case .unknownSlot(let slot):
      let likely = Likeness.nearest(to: slot, among: phrase.slots)
      add(
        CatalogueComplaint.unknownSlot(
          SafeText.excerpt(slot), phrase: phrase.rawValue, known: phrase.slots, likely: likely),
        at: node)
    }
  }
}
