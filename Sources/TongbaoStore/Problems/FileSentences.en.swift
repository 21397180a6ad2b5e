extension EnglishSentences {
  /// The sentence for a file that cannot be read or written.
  static func file(_ complaint: FileComplaint) -> String {
    switch complaint {
    case .missing: "there is no such file: check its name and folder"
    case .noFolder: "its folder does not exist: make the folder, or choose another"
    case .notPermitted: "permission is denied: check the permissions of the file and of its folder"
    case .notAFile(let kind): "this is \(name(of: kind)), not a file: name an ordinary file"
    case .tooLarge(let size?, let limit):
      "the file has \(size) bytes, more than the limit of \(limit): split it by period"
    case .tooLarge(nil, let limit): "the file has more bytes than the limit of \(limit): split it by period"
    case .brokenLink: "the symbolic link leads to no file: repair or remove the link"
    case .unreadable(let reason): "the file cannot be read (\(reason)): check the disk and try again"
    case .unwritable(let reason):
      "the file cannot be written (\(reason)): nothing was changed, check the disk and try again"
    case .locked: "another program has been writing into this folder for too long: nothing was changed, try again"
    }
  }

  /// What stands there instead of a file.
  private static func name(of kind: FileKind) -> String {
    switch kind {
    case .folder: "a folder"
    case .device: "a device"
    case .pipe: "a pipe"
    case .socket: "a socket"
    case .other: "something else"
    }
  }
}
