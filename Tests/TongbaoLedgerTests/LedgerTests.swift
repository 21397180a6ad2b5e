import Glibc
import Testing
import TongbaoCore

@testable import TongbaoLedger

/// What is written is read, by whoever may read it, and nothing that was written goes away.
@Suite struct LedgerTests {
  @Test func whatIsWrittenIsRead() throws {
    try withFolder { folder in
      let path = folder + "/ledger.sqlite"
      #expect(try Ledger.read(path).entries.isEmpty && names(in: folder).isEmpty, "reading makes no file")
      let entries = [
        entry(
          .acknowledge(.init(owner: "张三", reason: "线路", measure: "抢修\n两次", due: Period("2020-10"))),
          value: .bound(try Condition("[70,100)"))),
        entry(.note("约谈 'x'; DROP TABLE entries; --"), value: .approximate(6277)),
        entry(.done(remark: nil), value: .missing), entry(.done(remark: "好"), value: .unknown),
        entry(.note("0.1"), column: "line.revenue@finance", value: .number(0.1)),
      ]
      let ledger = try Ledger(path)
      let written = try entries.map { try ledger.append($0) }
      #expect(written.map(\.number) == [1, 2, 3, 4, 5])
      #expect(try ledger.history().entries == written)
      let read = try Ledger.read(path)
      #expect(read.entries == written && read.problems.isEmpty)
      #expect(zip(read.entries, entries).allSatisfy { $0.value == $1.value && $0.deed == $1.deed })
    }
  }

  @Test func onesOwnLastEntryIsTakenBackByAnother() throws {
    try withFolder { folder in
      let ledger = try Ledger(folder + "/l")
      for (person, column) in [("li", "x"), ("wang", "x"), ("li", "y")] {
        _ = try ledger.append(entry(by: person, column: column))
      }
      let subject = AlertSubject(column: "x", region: .nation)
      let undone = try #require(try ledger.takeBackLast(of: "li", about: subject, at: "2020-10-04T00:00:00Z"))
      #expect(undone.taken.number == 1 && undone.by.number == 4 && undone.by.deed == .undo(1))
      #expect(try ledger.takeBackLast(of: "li", about: subject, at: "") == nil)
      #expect(try ledger.history().entries.standing.map(\.number) == [2, 3])
      #expect(try ledger.history().entries.count == 4)
    }
  }

  @Test func entriesAreOnlyAdded() throws {
    try withFolder { folder in
      let ledger = try Ledger(folder + "/l")
      _ = try ledger.append(entry())
      for change in ["UPDATE entries SET by = 'x'", "DELETE FROM entries"] {
        #expect(throws: SQLiteFailure.self) { try ledger.connection.execute(change) }
      }
      #expect(try ledger.history().entries.count == 1)
    }
  }

  @Test func severalWriteAtOnce() async throws {
    var template = Array("/tmp/tongbao-ledger-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    let path = folder + "/ledger.sqlite"
    try await withThrowingTaskGroup(of: Void.self) { group in
      for person in 0..<4 {
        group.addTask {
          let ledger = try Ledger(path)
          for number in 0..<25 { _ = try ledger.append(entry(.note("\(number)"), by: "p\(person)")) }
        }
      }
      try await group.waitForAll()
    }
    let entries = try Ledger.read(path).entries
    #expect(entries.count == 100 && Set(entries.map(\.number)) == Set(1...100))
    for person in 0..<4 {
      let notes = entries.filter { $0.by == "p\(person)" }.map(\.deed)
      #expect(notes == (0..<25).map { .note("\($0)") }, "each in order")
    }
    for name in names(in: folder) { unlink(folder + "/" + name) }
    rmdir(folder)
  }

  /// Who may read and write the folder may read and write the ledger.
  @Test(arguments: [(0o700, 0o600), (0o755, 0o644), (0o775, 0o664), (0o2770, 0o660)])
  func rightsAreThoseOfTheFolder(_ folderMode: mode_t, _ fileMode: mode_t) throws {
    try withFolder { folder in
      chmod(folder, folderMode)
      let ledger = try Ledger(folder + "/l")
      _ = try ledger.append(entry())
      for name in names(in: folder) {
        var status = stat()
        stat(folder + "/" + name, &status)
        #expect(status.st_mode & 0o777 == fileMode, "\(name)")
      }
    }
  }

  @Test func itWorksWithoutALogOfWhatIsWritten() throws {
    try withFolder { folder in
      let path = folder + "/l"
      let ledger = try Ledger(path)
      #expect(try ledger.connection.text("PRAGMA journal_mode") == "wal")
      #expect(try ledger.connection.text("PRAGMA journal_mode = DELETE") == "delete")
      _ = try ledger.append(entry())
      #expect(try Ledger.read(path).entries.count == 1)
    }
  }

  @Test func namesOfFilesMeanNothing() throws {
    try withFolder { folder in
      let path = folder + "/a%20b?mode=memory#台账.sqlite"
      _ = try Ledger(path).append(entry())
      #expect(names(in: folder) == ["a%20b?mode=memory#台账.sqlite"])
      #expect(try Ledger.read(path).entries.count == 1)
    }
  }

  @Test func aLinkLeadsToTheLedger() throws {
    try withFolder { folder in
      _ = try Ledger(folder + "/real").append(entry())
      symlink("real", folder + "/link")
      _ = try Ledger(folder + "/link").append(entry())
      #expect(try Ledger.read(folder + "/real").entries.count == 2)
      #expect(names(in: folder) == ["link", "real"])
    }
  }
}
