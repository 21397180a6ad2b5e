import CSQLite

/// A statement of SQL with places for values.
final class Statement {
  private let statement: OpaquePointer
  private let database: OpaquePointer

  init(_ text: String, _ database: OpaquePointer) throws(SQLiteFailure) {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v2(database, text, -1, &statement, nil)
    guard code == SQLITE_OK, let statement else { throw SQLiteFailure(code, database) }
    self.statement = statement
    self.database = database
  }

  deinit { sqlite3_finalize(statement) }

  /// Puts a text into the place with this index, from 1; nothing for nil.
  func bind(_ text: String?, at index: Int32) throws(SQLiteFailure) {
    guard let text else { return try check(sqlite3_bind_null(statement, index)) }
    let count = Int32(text.utf8.count)
    try check(text.withCString { csq_bind_text(statement, index, $0, count) })
  }

  /// Puts a whole number into the place with this index, from 1; nothing for nil.
  func bind(_ number: Int?, at index: Int32) throws(SQLiteFailure) {
    try check(number.map { sqlite3_bind_int64(statement, index, Int64($0)) } ?? sqlite3_bind_null(statement, index))
  }

  /// Goes to the next row; tells whether there is one.
  func step() throws(SQLiteFailure) -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw SQLiteFailure(code, database)
    }
  }

  /// The text of a column of the row, from 0; nil where nothing stands there. Bytes that are no UTF-8 are replaced.
  func text(_ column: Int32) -> String? {
    guard sqlite3_column_type(statement, column) != SQLITE_NULL, let bytes = sqlite3_column_text(statement, column)
    else { return nil }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// The whole number of a column of the row, from 0; nil where none stands there.
  func number(_ column: Int32) -> Int? {
    sqlite3_column_type(statement, column) == SQLITE_INTEGER ? Int(sqlite3_column_int64(statement, column)) : nil
  }

  private func check(_ code: Int32) throws(SQLiteFailure) {
    guard code == SQLITE_OK else { throw SQLiteFailure(code, database) }
  }
}
