import TongbaoCore

/// What is wrong with a dataset's folder.
enum FolderComplaint: Complaint {
  /// Nothing has this name.
  case missing
  /// Something else than a folder has this name.
  case notAFolder
  /// The folder's permissions forbid it.
  case notPermitted
  /// Listing failed for another reason, in the system's words.
  case unreadable(String)
  /// No file at all.
  case empty
  /// Files, but no dataset.json.
  case noCatalogue
  /// A catalogue, but no snapshot.
  case noSnapshots
  /// A region has no table of its own; its code.
  case noTable(String)
  /// The region file has no regions below one; its code.
  case noRegions(String)
  /// A JSON file that is named after no period; how files of the dataset's periods are named.
  case misnamed(example: String)
  /// The same, of a period whose file should be called so.
  case shouldBeCalled(String)
  /// The same, of a period that has its file: most likely a copy for another period.
  case twin(period: String, of: String, example: String)

  func sentence(in language: Language) -> String {
    language == .zh ? ChineseSentences.folder(self) : EnglishSentences.folder(self)
  }
}
