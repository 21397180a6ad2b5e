import TongbaoCore

/// The words of one region's values.
extension Prose {
  func ordinal(_ number: Int) -> String {
    guard language == .en else { return "\(number)" }
    let isTeen = (11...13).contains(number % 100)
    let ending = isTeen ? "th" : [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th"
    return "\(number)\(ending)"
  }

  /// What a line makes of a value.
  func standing(_ condition: String, needsAttention: Bool) -> String {
    switch language {
    case .zh: needsAttention ? "\(condition)，需关注" : condition
    case .en: needsAttention ? "\(condition), which needs attention" : condition
    }
  }

  var needsAttention: String { language == .zh ? "需关注" : "which needs attention" }
  var undetermined: String { language == .zh ? "是否需关注尚不明" : "whether it needs attention is not known" }

  /// The values of one region as a sentence.
  func region(_ opening: String, _ values: [RemarkedValue]) -> Bulletin.Sentence {
    let parts = values.enumerated().flatMap { index, value in
      [Told(between(index, value))] + bracketed(value.value)
        + remarked(value.remarks, hasBrackets: value.value.count > 1)
    }
    return sentence([Told(opening + (language == .zh ? "" : ", "))] + parts)
  }

  /// What stands before a value: nothing where it is attached to the one before it.
  private func between(_ index: Int, _ value: RemarkedValue) -> String {
    if index == 0 || value.value[0].text.hasPrefix(",") { return "" }
    return language == .zh ? "；" : "; "
  }

  private func bracketed(_ values: [Told]) -> [Told] {
    values.enumerated().map { index, told in
      Told((index > 0 && language == .en ? " " : "") + told.text, told.evidence)
    }
  }

  /// Remarks behind a value: in Chinese with commas, in English in brackets, unless brackets stand before them or there
  /// is only one to say that it needs attention.
  private func remarked(_ remarks: [Told], hasBrackets: Bool) -> [Told] {
    if language == .zh { return remarks.map { Told("，" + $0.text, $0.evidence) } }
    let isAlone = remarks.count == 1 && remarks[0].text == needsAttention
    if hasBrackets || isAlone { return remarks.map { Told(", " + $0.text, $0.evidence) } }
    return remarks.enumerated().map { index, told in
      Told((index == 0 ? " (" : ", ") + told.text + (index == remarks.count - 1 ? ")" : ""), told.evidence)
    }
  }
}
