import TongbaoCore

/// What is wrong with the keys and kinds of values of a file, whatever they mean.
enum ShapeComplaint: Complaint {
  /// A value of another kind than its key wants.
  case wrongKind(expected: JSONShape, found: JSONKind)
  /// A key that must stand in an object does not.
  case missingKey(String)
  /// A key that the format does not know, and the one that was probably meant.
  case unknownKey(String, likely: String?)
  /// A key that stood before in the same object.
  case duplicateKey(String, firstLine: Int)
  /// A word that is none of those allowed.
  case unknownWord(String, allowed: [String], likely: String?)
  /// A text that is empty or only blanks.
  case emptyText
  /// An array with too few or too many elements.
  case wrongCount(expected: Int, found: Int)
  /// A whole number out of its bounds.
  case notWhole(least: Int, greatest: Int)
  /// A number that no Double holds.
  case beyondDouble(String)
  /// A format of a later version.
  case unknownFormat(String)
  /// A text that is no period.
  case badPeriod(String)
  /// A text that is no date.
  case badDate(String)
  /// So many complaints more.
  case more(Int)

  func sentence(in language: Language) -> String {
    language == .zh ? ChineseSentences.shape(self) : EnglishSentences.shape(self)
  }
}

/// A kind of value that a key wants, as people call it.
enum JSONShape: Sendable, Hashable, CaseIterable {
  case object, array, string, number, bool, wording, observation, condition, period
  case range, addition, pace
}
