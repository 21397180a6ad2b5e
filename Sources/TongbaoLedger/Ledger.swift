import TongbaoCore

/// What people did about the alerts of one dataset: an SQLite file to which entries are only added.
///
/// Several programs may have it open and write at once. An entry that `append` has given back is on the disk: it outlives
/// the program and a loss of power. One value is for one thread at a time.
public final class Ledger {
  /// What is read of a ledger.
  public struct History: Sendable {
    /// In the order in which they were written.
    public var entries: [FollowUpEntry]
    /// Rows that mean nothing, and were left out.
    public var problems: [Problem]

    public init(entries: [FollowUpEntry] = [], problems: [Problem] = []) {
      self.entries = entries
      self.problems = problems
    }
  }

  /// The path as it was told.
  public let path: String
  /// The dataset that it is to be about; nil where that is not asked.
  private let dataset: String?
  let connection: Connection

  /// Everything that the ledger at `path` holds; nothing where there is no file. No file is made or changed.
  /// - Throws: the problem, at the path: what stands there is no ledger, damaged, of a newer version, begun for another dataset
  ///   than `dataset`, or cannot be read.
  public static func read(_ path: String, of dataset: String? = nil) throws(Problem) -> History {
    try telling(of: path) {
      let file = try LedgerFile(path)
      guard file.exists else { return History() }
      let connection = try reader(of: file)
      guard try LedgerSchema.check(connection) > 0 else { return History() }
      try LedgerDataset.check(dataset, in: connection)
      return try LedgerRows.all(in: connection, path: path)
    }
  }

  /// Opens the ledger at `path` to write into it; makes it where there is none, and brings one of an older version up to
  /// date. The first entry notes `dataset`, where one is told, and the file is one of that from then on.
  /// - Throws: the problem, at the path; nothing is changed then.
  public init(_ path: String, of dataset: String? = nil) throws(Problem) {
    self.path = path
    self.dataset = dataset
    connection = try Self.telling(of: path) {
      let file = try LedgerFile(path)
      if !file.exists { try file.create() }
      guard file.isWritable else { throw LedgerComplaint.notWritable }
      let connection = try Connection(file.path, for: .writing)
      try connection.execute("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL")
      try LedgerSchema.check(connection)
      try LedgerDataset.check(dataset, in: connection)
      // Where a log cannot be kept, or somebody else is writing just now, SQLite goes on as it is: slower, and as safe.
      _ = try? connection.text("PRAGMA journal_mode = \(file.isOnNetwork ? "DELETE" : "WAL")")
      try LedgerSchema.update(connection)
      return connection
    }
  }

  /// The entry as a ledger takes it: its texts without blanks at their ends, and none that says nothing.
  /// - Throws: the problem, at the option that brings it, where a text is empty that must not be, too long, or holds control
  ///   characters, or where it is due too early.
  public static func checked(_ entry: FollowUpEntry) throws(Problem) -> FollowUpEntry {
    try telling(of: "") { try LedgerText.checked(entry) }
  }

  /// Adds an entry; its own number does not count.
  /// - Returns: the entry with its number. It is on the disk.
  /// - Throws: the problem, at the path; nothing is written then.
  public func append(_ entry: FollowUpEntry) throws(Problem) -> FollowUpEntry {
    try Self.telling(of: path) {
      let entry = try LedgerText.checked(entry)
      return try connection.transaction {
        try LedgerDataset.check(dataset, in: connection)
        try LedgerDataset.note(dataset, in: connection)
        return try LedgerRows.insert(entry, into: connection)
      }
    }
  }

  /// Takes the last entry of a person back, about one subject or about any: that is an entry, too.
  /// - Returns: the entry that was taken back and the one that does it; nil where there is nothing to take back.
  /// - Throws: the problem, at the path; nothing is written then.
  public func takeBackLast(
    of person: String, about subject: AlertSubject?, at moment: String
  ) throws(Problem) -> (taken: FollowUpEntry, by: FollowUpEntry)? {
    try Self.telling(of: path) {
      try connection.transaction {
        let entries = try LedgerRows.all(in: connection, path: path).entries
        guard let last = entries.lastStanding(by: person, about: subject) else { return nil }
        var undoing = last
        undoing.at = moment
        undoing.deed = .undo(last.number)
        return (last, try LedgerRows.insert(undoing, into: connection))
      }
    }
  }

  /// Everything that it holds by now.
  /// - Throws: the problem, at the path, where it cannot be read.
  public func history() throws(Problem) -> History {
    try Self.telling(of: path) { try LedgerRows.all(in: connection, path: path) }
  }

  // MARK: Opening and failing

  /// Opens a file to read it. Where neither it nor its folder can be written and no log stands beside it, nobody writes.
  ///
  /// Only who may write removes what SQLite puts beside the file while it is open, so that it is opened so where it may be.
  private static func reader(of file: LedgerFile) throws -> Connection {
    do throws(SQLiteFailure) {
      let connection = try Connection(file.path, for: file.isWritable ? .writing : .reading)
      try connection.execute("PRAGMA query_only = ON")
      _ = try connection.number("PRAGMA user_version")
      return connection
    } catch {
      guard error.isOfFolder, !file.hasLog else { throw error }
      return try Connection(file.path, for: .readingWhatNobodyWrites)
    }
  }

  /// Carries out `body`, and makes a problem at the path of whatever goes wrong.
  private static func telling<Result>(of path: String, _ body: () throws -> Result) throws(Problem) -> Result {
    do {
      return try body()
    } catch {
      let complaint =
        (error as? SQLiteFailure).map(LedgerComplaint.init) ?? error as? LedgerComplaint ?? .system("\(error)")
      throw Problem(complaint, at: complaint.place(path))
    }
  }
}
