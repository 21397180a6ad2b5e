import CSQLite
import Glibc
import Testing
import TongbaoCore

@testable import TongbaoLedger

/// Whatever stands in the way is told in a sentence that says what would mend it, and nothing is lost.
@Suite struct LedgerTroubleTests {
  /// What is put in the place of the ledger, and what is said of it.
  static let obstacles: [(make: @Sendable (String) -> Void, sentence: String)] = [
    ({ mkdir($0, 0o755) }, "this is a folder, not a ledger: move it away, or name another file with --ledger"),
    ({ mkfifo($0, 0o644) }, "this is no ordinary file: move it away, or name another file with --ledger"),
    ({ symlink("nowhere", $0) }, "the symbolic link leads to no file: repair or remove the link"),
    (
      { write(Array("{\"format\": 1}".utf8), to: $0) },
      "this is no ledger of this program: move the file away, or name another with --ledger"
    ),
    (
      { write([UInt8](repeating: 7, count: 9_000), to: $0) },
      "this is no ledger of this program: move the file away, or name another with --ledger"
    ),
    (
      { path in
        write([], to: path)
        try? Connection(path, for: .writing).execute("CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)")
      }, "this is no ledger of this program: move the file away, or name another with --ledger"
    ),
    (
      { path in
        _ = try? Ledger(path).append(entry())
        let whole = bytes(of: path)
        write(Array(whole.prefix(4_096)) + [UInt8](repeating: 0xA5, count: whole.count - 4_096), to: path)
      },
      "the ledger is damaged: restore it from a copy, or save what can be read with `sqlite3 FILE .recover`"
    ),
  ]

  @Test(arguments: obstacles.indices) func whatStandsInItsPlaceIsTold(_ index: Int) throws {
    let obstacle = Self.obstacles[index]
    try withFolder { folder in
      let path = folder + "/ledger.sqlite"
      obstacle.make(path)
      let before = bytes(of: index == 1 ? "/dev/null" : path)
      #expect(complaint { _ = try Ledger.read(path).entries } == "\(path): error: \(obstacle.sentence)")
      #expect(complaint { _ = try Ledger(path).append(entry()) } == "\(path): error: \(obstacle.sentence)")
      #expect(bytes(of: index == 1 ? "/dev/null" : path) == before, "nothing is changed")
    }
  }

  @Test func aFolderThatIsNotThereIsTold() {
    let sentence = "the folder of the ledger does not exist: make it, or name another file with --ledger"
    #expect(complaint { _ = try Ledger("/tmp/none/x/l") } == "/tmp/none/x/l: error: \(sentence)")
    #expect(complaint { _ = try Ledger("/dev/null/l") } == "/dev/null/l: error: \(sentence)")
    #expect((try? Ledger.read("/tmp/none/x/l")) == nil)
  }

  @Test func aFullDiskIsToldAndLosesNothing() throws {
    try withFolder { folder in
      let path = folder + "/l"
      let ledger = try Ledger(path)
      _ = try ledger.append(entry())
      _ = try ledger.connection.text("PRAGMA max_page_count = \(try ledger.connection.number("PRAGMA page_count"))")
      let long = entry(.note(String(repeating: "长", count: 4_000)))
      let told = complaint { for _ in 0..<3 { _ = try ledger.append(long) } }
      #expect(told == "\(path): error: the disk is full: nothing was written, make room and do it again")
      let kept = try Ledger.read(path).entries
      #expect(kept.first?.deed == .note("seen"))
      _ = try ledger.connection.text("PRAGMA max_page_count = 1000")
      #expect(try ledger.append(entry()).number == kept.count + 1, "and goes on when there is room")
    }
  }

  @Test func whoWritesForTooLongIsTold() throws {
    try withFolder { folder in
      let path = folder + "/l"
      let first = try Ledger(path)
      let second = try Ledger(path)
      try second.connection.execute("PRAGMA busy_timeout = 20")
      try first.connection.execute("BEGIN IMMEDIATE")
      #expect(
        complaint { _ = try second.append(entry()) }
          == "\(path): error: another program has been writing into the ledger for too long: nothing was written, try again"
      )
      #expect(try Ledger.read(path).entries.isEmpty, "reading waits for nobody")
      try first.connection.execute("ROLLBACK")
      #expect(try second.append(entry()).number == 1)
    }
  }

  @Test func aFileThatMayOnlyBeReadIsTold() throws {
    try withFolder { folder in
      let path = folder + "/l"
      _ = try Ledger(path).append(entry())
      chmod(path, 0o444)
      chmod(folder, 0o555)
      defer { chmod(folder, 0o755) }
      #expect(try Ledger.read(path).entries.count == 1)
      #expect(try Connection(path, for: .readingWhatNobodyWrites).number("SELECT count(*) FROM entries") == 1)
      // Root may write everywhere.
      guard geteuid() != 0 else { return }
      #expect(complaint { _ = try Ledger(path) }.contains("the ledger can be read but not written"))
    }
  }

  @Test func whatSQLiteSaysIsTranslated() {
    func complaint(_ code: Int32) -> LedgerComplaint { LedgerComplaint(SQLiteFailure(code, nil)) }
    #expect(complaint(SQLITE_BUSY) == .busy && complaint(SQLITE_BUSY | 2 << 8) == .busy)
    #expect(complaint(SQLITE_READONLY) == .notWritable && complaint(SQLITE_FULL) == .full)
    #expect(complaint(SQLITE_IOERR) == .system("disk I/O error"))
    #expect(LedgerFile.refusal(EROFS) == .readOnly && LedgerFile.refusal(ENOSPC) == .full)
  }

  /// Every complaint has a sentence in both languages, and says what would mend it.
  @Test func everyComplaintIsWorded() {
    let period = testPeriod("2020")
    let all: [LedgerComplaint] = [
      .folder, .notAFile, .brokenLink, .noFolder, .notPermitted, .notWritable, .readOnly, .full, .busy, .foreign,
      .damaged,
      .newer(found: 9, known: 2), .system("x"), .badEntry(number: 3), .empty(.note),
      .tooLong(.reason, count: 9, limit: 4), .control(.measure, "U+001B"), .dueTooEarly(period, of: period),
    ]
    for language in Language.allCases {
      let sentences = all.map { $0.sentence(in: language) }
      #expect(Set(sentences).count == all.count)
      #expect(sentences.allSatisfy { $0.contains(language == .zh ? "：" : ": ") })
    }
  }
}
