import TongbaoCore

/// Why a file cannot be read or written.
enum FileComplaint: Complaint {
  /// Nothing has this name.
  case missing
  /// The folder in which a file is to be written is not there.
  case noFolder
  /// The file's or a folder's permissions forbid it.
  case notPermitted
  /// Something else than an ordinary file has this name.
  case notAFile(FileKind)
  /// The file is larger than `limit` bytes; its size where the system told it.
  case tooLarge(size: Int?, limit: Int)
  /// A symbolic link that leads nowhere, or in a circle.
  case brokenLink
  /// Reading failed for another reason, in the system's words.
  case unreadable(String)
  /// Writing failed for another reason, in the system's words.
  case unwritable(String)
  /// Another program has held the lock of the folder for too long.
  case locked
}

extension FileComplaint {
  func sentence(in language: Language) -> String {
    language == .zh ? ChineseSentences.file(self) : EnglishSentences.file(self)
  }
}

/// What can have a name in the file system without being an ordinary file.
enum FileKind: Sendable, Hashable, CaseIterable {
  case folder, device, pipe, socket, other
}
