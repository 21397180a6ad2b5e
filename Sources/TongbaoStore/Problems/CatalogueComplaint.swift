import TongbaoCore

/// What is wrong with a catalogue, or with conditions wherever they stand.
enum CatalogueComplaint: Complaint {
  /// An id with letters that ids do not have.
  case badID(String)
  /// An id that another of its kind has.
  case sameID(String, firstLine: Int)
  /// An indicator that the catalogue does not have, and the one that was probably meant.
  case unknownIndicator(String, likely: String?)
  /// A domain, group, dimension or segment that the catalogue does not have.
  case unknownPart(CataloguePart, String, likely: String?)
  /// A head of tables that is not above their rows.
  case levelNotBelow(Level, head: String)
  /// Two ends that are no range.
  case badRange
  /// A threshold that begins before the one that stands before it.
  case thresholdOrder
  case definitionOrder
  /// A code that no place of a dataset's own can have.
  case badPlaceCode(String)
  /// A place of the dataset's own that has the name of a region.
  case placeIsRegion(String)
  /// The head of the tables among their rows.
  case headAsRow(String)
  /// What is no step by which a value that was taken on is open again.
  case badStep
  /// A step in per cent where a lead in percentage points counts.
  case stepOfLead
  /// A text that is no condition.
  case badCondition(String, Condition.NotationError)
  /// Parts of a condition that no value meets together.
  case contradiction(String)
  /// A condition that asks for a pace where the indicator has none.
  case noPace(String)
  /// An indicator that has no segments.
  case noSegments(String)
  /// A table whose rows are the segments of a dimension that none of its columns has.
  case noIndicatorsBy(String)
  /// An indicator that is to stand for a domain and is no column of its table.
  case headlineElsewhere(String)
  /// More indicators to stand for a domain than there is room for.
  case tooManyHeadlines(most: Int)
  /// A phrase with a brace that stands alone.
  case loneBrace(String)
  /// A name in braces that a phrase does not know, and those that it knows.
  case unknownSlot(String, phrase: String, known: [String], likely: String?)
  /// A phrase of the whole bulletin that stands at an indicator.
  case phraseOfWhole(String)
  /// An indicator that is to be told beside itself.
  case companionOfItself
  /// Nothing to show.
  case noIndicators

  func sentence(in language: Language) -> String {
    language == .zh ? ChineseSentences.catalogue(self) : EnglishSentences.catalogue(self)
  }
}

/// A part of a catalogue that others name by its id.
enum CataloguePart: Sendable, Hashable, CaseIterable {
  case domain, group, dimension, segment
}
