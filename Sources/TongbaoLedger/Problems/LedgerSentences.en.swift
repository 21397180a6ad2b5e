import TongbaoCore

/// The English wording of what is wrong with a ledger.
enum EnglishLedger {
  static func sentence(_ complaint: LedgerComplaint) -> String {
    switch complaint {
    case .folder: "this is a folder, not a ledger: move it away, or name another file with --ledger"
    case .notAFile: "this is no ordinary file: move it away, or name another file with --ledger"
    case .brokenLink: "the symbolic link leads to no file: repair or remove the link"
    case .noFolder: "the folder of the ledger does not exist: make it, or name another file with --ledger"
    case .notPermitted:
      "permission is denied: ask for the right to the ledger and its folder, or name another file with --ledger"
    case .notWritable:
      "the ledger can be read but not written: nothing was written, ask for the right to it and its folder, or name "
        + "another file with --ledger"
    case .readOnly:
      "the file system takes no writing: nothing was written, name a file elsewhere with --ledger"
    case .full: "the disk is full: nothing was written, make room and do it again"
    case .busy: "another program has been writing into the ledger for too long: nothing was written, try again"
    case .foreign: "this is no ledger of this program: move the file away, or name another with --ledger"
    case .damaged:
      "the ledger is damaged: restore it from a copy, or save what can be read with `sqlite3 FILE .recover`"
    case .ofAnotherDataset(let noted, let asked):
      "this is the ledger of the dataset `\(noted)`, not of `\(asked)`: name another file with --ledger"
    case .newer(let found, let known):
      "a newer version of this program has written the ledger (version \(found), this one knows \(known)): update the "
        + "program"
    case .system(let reason): "the ledger cannot be used (\(reason)): check the disk and try again"
    case .badEntry(let number): "entry \(number) means nothing to this program and is left out: correct or ignore it"
    case .empty(let part): "\(name(part)) is empty: write something"
    case .tooLong(let part, let count, let limit):
      "\(name(part)) has \(count) characters, more than the limit of \(limit): shorten it"
    case .control(let part, let character): "\(name(part)) holds the control character \(character): remove it"
    case .dueTooEarly(let due, let period):
      "the due period \(due) is over by the end of \(period), which this is about: write a later one"
    }
  }

  private static func name(_ part: LedgerComplaint.Part) -> String {
    switch part {
    case .by: "the name of who writes"
    case .owner: "the owner"
    case .reason: "the reason"
    case .measure: "the measure"
    case .note: "the note"
    }
  }
}
