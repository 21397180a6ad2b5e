/// The tables of a ledger, made and brought up to date in steps.
enum LedgerSchema {
  /// What tells a ledger of ours from other databases: "tong" in ASCII.
  static let application = 0x746F_6E67

  /// The version that this program writes: the number of steps.
  static var version: Int { steps.count }

  /// Each step makes the next version of the one before; none is ever changed, for files of every version are about.
  static let steps = [
    """
    CREATE TABLE entries (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      at TEXT NOT NULL,
      by TEXT NOT NULL,
      indicator TEXT NOT NULL,
      region TEXT NOT NULL,
      period TEXT NOT NULL,
      value TEXT,
      deed TEXT NOT NULL,
      owner TEXT,
      reason TEXT,
      measure TEXT,
      due TEXT,
      note TEXT,
      undoes INTEGER REFERENCES entries (number)
    ) STRICT
    """,
    // Whatever other programs open the file, entries are only added.
    """
    CREATE INDEX entries_by_subject ON entries (indicator, region);
    CREATE TRIGGER entries_are_not_changed BEFORE UPDATE ON entries
      BEGIN SELECT RAISE(ABORT, 'entries are only added'); END;
    CREATE TRIGGER entries_are_not_removed BEFORE DELETE ON entries
      BEGIN SELECT RAISE(ABORT, 'entries are only added'); END
    """,
    // At most one row: the dataset that a ledger was first named for.
    "CREATE TABLE dataset (name TEXT NOT NULL) STRICT",
  ]

  /// Makes the tables of a new ledger, or brings those of an older one up to date; all steps or none.
  static func update(_ connection: Connection) throws {
    if try connection.number("PRAGMA user_version") == version {
      try check(connection)
      return
    }
    try connection.transaction {
      // Another program may have done it while this one waited.
      let found = try check(connection)
      guard found < version else { return }
      for step in steps[found...] { try connection.execute(step) }
      try connection.execute("PRAGMA application_id = \(application); PRAGMA user_version = \(version)")
    }
  }

  /// The version of a file, 0 for an empty one.
  /// - Throws: a complaint where it is no ledger, or one of a newer version.
  @discardableResult
  static func check(_ connection: Connection) throws -> Int {
    let found = try connection.number("PRAGMA user_version")
    let isOurs = try connection.number("PRAGMA application_id") == application
    let isEmpty = try connection.number("SELECT count(*) FROM sqlite_schema") == 0
    guard isOurs || (isEmpty && found == 0) else { throw LedgerComplaint.foreign }
    guard found <= version else { throw LedgerComplaint.newer(found: found, known: version) }
    return found
  }
}
