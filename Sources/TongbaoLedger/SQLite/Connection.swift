import CSQLite

/// What SQLite says of something that it could not do.
struct SQLiteFailure: Error {
  /// The primary code, such as `SQLITE_BUSY`.
  let code: Int32
  /// The code in full.
  let extended: Int32
  /// SQLite's own words.
  let message: String
  /// The error number of the system behind it; 0 where there is none.
  let system: Int32

  init(_ code: Int32, _ database: OpaquePointer?) {
    extended = code
    self.code = code & 0xFF
    message = String(cString: database.map { sqlite3_errmsg($0) } ?? sqlite3_errstr(code))
    system = database.map { sqlite3_system_errno($0) } ?? 0
  }
}

/// A database that is open; it is closed with the value.
final class Connection {
  private let database: OpaquePointer

  /// How a file is opened.
  enum Use {
    case reading
    /// A file that nobody can write into now: no lock is needed, and none can be had where the folder is read-only.
    case readingWhatNobodyWrites
    case writing
  }

  /// How long to wait for another program that writes, in milliseconds.
  static let patience: Int32 = 5_000

  /// Opens the file at an absolute path, which must be there.
  init(_ path: String, for use: Use) throws(SQLiteFailure) {
    var database: OpaquePointer?
    let access = use == .writing ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY
    let address = Self.address(of: path) + (use == .readingWhatNobodyWrites ? "?immutable=1" : "")
    let code = sqlite3_open_v2(address, &database, access | SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK, let database else {
      let failure = SQLiteFailure(code, database)
      sqlite3_close_v2(database)
      throw failure
    }
    self.database = database
    sqlite3_busy_timeout(database, Self.patience)
    let hardened = csq_harden(database)
    guard hardened == SQLITE_OK else { throw SQLiteFailure(hardened, database) }
  }

  deinit { sqlite3_close_v2(database) }

  /// The path as an address in which no character has a meaning of its own.
  private static func address(of path: String) -> String {
    path.utf8.reduce(into: "file:") { address, byte in
      let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      if isPlain || byte == 0x2F || byte == 0x2E || byte == 0x2D || byte == 0x5F {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        address += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }

  /// Carries out statements that answer nothing.
  func execute(_ statements: String) throws(SQLiteFailure) {
    let code = sqlite3_exec(database, statements, nil, nil, nil)
    guard code == SQLITE_OK else { throw SQLiteFailure(code, database) }
  }

  /// A statement that can be run.
  func prepare(_ text: String) throws(SQLiteFailure) -> Statement {
    try Statement(text, database)
  }

  /// The first value that a statement answers; nil where it answers nothing.
  func text(_ statement: String) throws(SQLiteFailure) -> String? {
    let prepared = try prepare(statement)
    return try prepared.step() ? prepared.text(0) : nil
  }

  /// The first value that a statement answers, as a whole number.
  func number(_ statement: String) throws(SQLiteFailure) -> Int {
    Int(try text(statement) ?? "") ?? 0
  }

  /// The number of the row that was added last.
  var lastNumber: Int { Int(sqlite3_last_insert_rowid(database)) }

  /// Carries out `body` whole or not at all; nobody else writes meanwhile.
  func transaction<Result>(_ body: () throws -> Result) throws -> Result {
    try execute("BEGIN IMMEDIATE")
    do {
      let result = try body()
      try execute("COMMIT")
      return result
    } catch {
      // Some failures have rolled it back already.
      if sqlite3_get_autocommit(database) == 0 { try? execute("ROLLBACK") }
      throw error
    }
  }
}
