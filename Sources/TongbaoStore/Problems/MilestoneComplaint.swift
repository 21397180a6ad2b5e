import TongbaoCore

/// What is wrong with the tasks of a dataset beyond their shape, or keeps one from being ticked off.
enum MilestoneComplaint: Complaint {
  /// A text that is neither a day nor a period.
  case badCompletion(String)
  /// A count that says neither how many are done nor how many are open.
  case emptyCount
  /// A count whose parts are not its whole.
  case countSum(done: Int, open: Int, total: Int)
  /// A count whose part is more than its whole.
  case countPart(Int, total: Int)
  /// The dataset has no file of tasks.
  case noFile
  /// No task has this id; the one that was probably meant.
  case noTask(String, likely: String?)
  /// A task does not fall to a region by name.
  case notOfRegion(task: String, region: String)
  /// Somebody else was faster: what stands there now, nil for not done.
  case changedMeanwhile(now: String?)

  func sentence(in language: Language) -> String {
    language == .zh ? ChineseSentences.milestone(self) : EnglishSentences.milestone(self)
  }
}
