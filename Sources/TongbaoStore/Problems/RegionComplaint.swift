import TongbaoCore

/// What is wrong with the name of a region.
enum RegionComplaint: Complaint {
  /// Nothing has this name; what was probably meant, each with its code.
  case unknown(String, likely: [String])
  /// Several regions of the table have this name; each with its code and what it lies in.
  case ambiguous(String, candidates: [String])
  /// A region of another level than the table's rows.
  case otherLevel(String, found: Level, wanted: Level)
  /// A region that lies elsewhere.
  case outside(String, head: String)
  /// A region that was named before in the same place, perhaps in another way, and the line of that.
  case twice(String, firstLine: Int)
  /// A text that is no code of six digits.
  case badCode(String)

  func sentence(in language: Language) -> String {
    language == .zh ? ChineseSentences.region(self) : EnglishSentences.region(self)
  }
}
