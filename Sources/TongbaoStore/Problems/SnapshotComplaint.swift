import TongbaoCore

/// What is wrong with a snapshot beyond its shape, its regions and its conditions.
enum SnapshotComplaint: Complaint {
  /// A number, and the range that the catalogue gives its indicator.
  case outsideRange(String, range: String, indicator: String)
  /// A bound that no value within the range can meet.
  case boundOutsideRange(String, range: String, indicator: String)
  /// A bound that asks for a rank or a quartile.
  case rankAsValue(String)
  /// A bound that refers to the very value that it stands for.
  case selfReference(String)
  /// `~` before something that is no number.
  case badApproximation(String)
  /// A period of another kind than the dataset's.
  case otherKind(String, wanted: Period.Kind)
  /// A period that is not the file's.
  case otherPeriod(String, file: String)
  /// The same, where another file holds that period: most likely a copy whose period was forgotten.
  case periodTaken(String, by: String, file: String, wanted: String)
  /// A list whose count is not that of its regions.
  case completeCount(Int, named: Int)
  /// A sample that does not count more than it names.
  case sampleCount(Int, named: Int)
  /// A list without a count that has one.
  case openCount
  /// A list that names what is no region, in so many regions.
  case membersOfMany(Int)
  /// A line of a sheet that is neither a row's number nor a column's letters.
  case badSheetLine(String)
  /// Lines of regions and of values that run in one direction.
  case sheetLinesDoNotCross
  /// A checksum of another length, or of other characters.
  case badChecksum(String)

  func sentence(in language: Language) -> String {
    language == .zh ? ChineseSentences.snapshot(self) : EnglishSentences.snapshot(self)
  }
}
