import CSQLite
import TongbaoCore

/// What keeps a ledger from being read or written, or an entry from being taken.
enum LedgerComplaint: Complaint {
  /// A folder has its name.
  case folder
  /// Something else than an ordinary file has its name.
  case notAFile
  case brokenLink
  /// The folder that it is to lie in is not there.
  case noFolder
  /// The file or its folder may not be read.
  case notPermitted
  /// The file may be read and not written.
  case notWritable
  /// The file system takes no writing.
  case readOnly
  case full
  /// Another program has been writing for too long.
  case busy
  /// A file of other content: no database, or that of another program.
  case foreign
  /// A ledger in which something does not fit together.
  case damaged
  /// A ledger of a version that this program does not know.
  case newer(found: Int, known: Int)
  /// A ledger that was begun for another dataset.
  case ofAnotherDataset(String, asked: String)
  /// Anything else, in the words of the system or of SQLite.
  case system(String)

  /// A row that means nothing.
  case badEntry(number: Int)

  /// A part of an entry.
  enum Part: String {
    case by, owner, reason, measure, note
  }
  case empty(Part)
  case tooLong(Part, count: Int, limit: Int)
  case control(Part, String)
  case dueTooEarly(Period, of: Period)

  /// What a failure of SQLite means for the person.
  init(_ failure: SQLiteFailure) {
    switch failure.code {
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: self = .busy
    case SQLITE_NOTADB: self = .foreign
    case SQLITE_CORRUPT: self = .damaged
    case SQLITE_FULL: self = .full
    case SQLITE_READONLY: self = .notWritable
    case SQLITE_PERM, SQLITE_AUTH: self = .notPermitted
    case SQLITE_CANTOPEN, SQLITE_IOERR:
      self = failure.system == 0 ? .system(failure.message) : LedgerFile.refusal(failure.system)
    default: self = .system(failure.message)
    }
  }

  /// What it is about: the option that brings the part of the entry, or the ledger at `path`.
  func place(_ path: String) -> Place {
    switch self {
    case .empty(let part), .tooLong(let part, _, _), .control(let part, _): Place(file: "--\(part.rawValue)")
    case .dueTooEarly: Place(file: "--due")
    case .folder, .notAFile, .brokenLink, .noFolder, .notPermitted, .notWritable, .readOnly, .full, .busy, .foreign,
      .damaged, .newer, .ofAnotherDataset, .system, .badEntry:
      Place(wholeOf: path)
    }
  }

  func sentence(in language: Language) -> String {
    language == .zh ? ChineseLedger.sentence(self) : EnglishLedger.sentence(self)
  }
}

extension SQLiteFailure {
  /// Whether the folder did not let SQLite put beside the file what it needs to read it.
  var isOfFolder: Bool { code == SQLITE_CANTOPEN || code == SQLITE_READONLY || code == SQLITE_IOERR }
}
