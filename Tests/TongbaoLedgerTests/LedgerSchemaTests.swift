import Testing
import TongbaoCore

@testable import TongbaoLedger

/// Ledgers of every version are read, brought up to date when they are written, and never harmed.
@Suite struct LedgerSchemaTests {
  /// A ledger as the first version made it, with one entry.
  private func makeFirst(_ path: String) throws {
    write([], to: path)
    let connection = try Connection(path, for: .writing)
    try connection.execute(LedgerSchema.steps[0])
    try connection.execute("PRAGMA application_id = \(LedgerSchema.application); PRAGMA user_version = 1")
    _ = try LedgerRows.insert(entry(.note("old"), by: "wang"), into: connection)
  }

  @Test func anOlderOneIsReadAsItIs() throws {
    try withFolder { folder in
      let path = folder + "/l"
      try makeFirst(path)
      let before = bytes(of: path)
      #expect(try Ledger.read(path).entries.map(\.deed) == [.note("old")])
      #expect(bytes(of: path) == before)
    }
  }

  @Test func anOlderOneIsBroughtUpToDateAndKeepsItsEntries() throws {
    try withFolder { folder in
      let path = folder + "/l"
      try makeFirst(path)
      let ledger = try Ledger(path)
      #expect(try ledger.connection.number("PRAGMA user_version") == LedgerSchema.version)
      _ = try ledger.append(entry(.note("new")))
      #expect(try ledger.history().entries.map(\.deed) == [.note("old"), .note("new")])
      #expect(throws: SQLiteFailure.self) { try ledger.connection.execute("DELETE FROM entries") }
    }
  }

  /// Whatever version it comes from, a ledger ends up with the same tables.
  @Test func everyWayLeadsToTheSameTables() throws {
    try withFolder { folder in
      let schema = "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema WHERE sql NOT NULL ORDER BY name)"
      try makeFirst(folder + "/old")
      let tables = try ["old", "new"].map { try Ledger(folder + "/" + $0).connection.text(schema) }
      #expect(tables[0] == tables[1] && tables[0]?.contains("entries_are_not_removed") == true)
    }
  }

  @Test func aStepThatFailsLeavesTheLedgerAsItWas() throws {
    try withFolder { folder in
      let path = folder + "/l"
      try makeFirst(path)
      try Connection(path, for: .writing).execute("CREATE TABLE entries_by_subject (x)")
      #expect(complaint { _ = try Ledger(path) }.hasPrefix("\(path): error: the ledger cannot be used ("))
      #expect(try Connection(path, for: .reading).number("PRAGMA user_version") == 1)
      #expect(try Ledger.read(path).entries.count == 1)
    }
  }

  @Test func aNewerOneIsRefusedKindlyAndLeftAlone() throws {
    try withFolder { folder in
      let path = folder + "/l"
      _ = try Ledger(path).append(entry())
      try Connection(path, for: .writing).execute("PRAGMA user_version = 9; PRAGMA wal_checkpoint(TRUNCATE)")
      let before = bytes(of: path)
      let sentence =
        "\(path): error: a newer version of this program has written the ledger (version 9, this one knows "
        + "\(LedgerSchema.version)): update the program"
      #expect(complaint { _ = try Ledger(path) } == sentence)
      #expect(complaint { _ = try Ledger.read(path) } == sentence)
      #expect(bytes(of: path) == before)
    }
  }
}
