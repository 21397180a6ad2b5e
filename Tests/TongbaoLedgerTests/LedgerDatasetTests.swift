import Testing
import TongbaoCore

@testable import TongbaoLedger

/// A ledger that is named by hand belongs to the dataset that it was begun for.
@Suite struct LedgerDatasetTests {
  @Test func theFirstEntryNotesTheDataset() throws {
    try withFolder { folder in
      let path = folder + "/l"
      #expect(try Ledger.read(path, of: "a").entries.isEmpty)
      _ = try Ledger(path, of: "b")
      _ = try Ledger(path, of: "a").append(entry())
      #expect(try Ledger.read(path, of: "a").entries.count == 1)
    }
  }

  @Test func anotherDatasetIsRefusedAndNothingIsWritten() throws {
    try withFolder { folder in
      let path = folder + "/l"
      _ = try Ledger(path, of: "a").append(entry())
      let sentence =
        "\(path): error: this is the ledger of the dataset `a`, not of `b`: name another file with --ledger"
      #expect(complaint { _ = try Ledger.read(path, of: "b") } == sentence)
      #expect(complaint { _ = try Ledger(path, of: "b") } == sentence)
      #expect(try Ledger.read(path, of: "a").entries.count == 1)
    }
  }

  /// Who opened it before it was anybody's is told when the first entry of another is there.
  @Test func whoComesSecondIsRefused() throws {
    try withFolder { folder in
      let path = folder + "/l"
      let slow = try Ledger(path, of: "b")
      _ = try Ledger(path, of: "a").append(entry())
      #expect(complaint { _ = try slow.append(entry()) }.contains("the dataset `a`"))
    }
  }

  @Test func whereNoneIsNamedAnyIsTaken() throws {
    try withFolder { folder in
      let path = folder + "/l"
      _ = try Ledger(path).append(entry())
      _ = try Ledger(path, of: "a").append(entry())
      _ = try Ledger(path).append(entry())
      #expect(try Ledger.read(path).entries.count == 3)
      #expect(complaint { _ = try Ledger.read(path, of: "b") }.contains("the dataset `a`"))
    }
  }
}
