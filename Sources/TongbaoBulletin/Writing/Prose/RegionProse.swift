import TongbaoCore

/// The words of one region's values.
extension Prose {
  /// A value with what is remarked of it.
  func remarked(_ clause: String, _ remarks: [String]) -> String {
    guard !remarks.isEmpty else { return clause }
    switch language {
    case .zh:
      if clause.hasSuffix("）") { return clause.dropLast() + "，" + remarks.joined(separator: "，") + "）" }
      return clause + "，" + remarks.joined(separator: "，")
    case .en:
      if clause.hasSuffix(")") { return clause.dropLast() + "; " + remarks.joined(separator: ", ") + ")" }
      return clause + " (" + remarks.joined(separator: ", ") + ")"
    }
  }

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
  func region(_ item: ToldItem) -> Bulletin.Sentence {
    switch language {
    case .zh:
      let parted = item.values.enumerated().map { index, told in
        Told((index == 0 || told.text.hasPrefix("（") ? "" : "；") + told.text, told.evidence)
      }
      return sentence([Told(item.opening)] + parted)
    case .en:
      let parted = item.values.enumerated().map { index, told in
        Told(
          (index == 0 ? "" : told.text.hasPrefix("(") ? " " : told.text.hasPrefix(",") ? "" : "; ") + told.text,
          told.evidence)
      }
      return sentence([Told(item.opening + ", ")] + parted)
    }
  }
}
