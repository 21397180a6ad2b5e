import Testing
import TongbaoCore

@testable import TongbaoLedger

/// Hostile texts are refused when they are written, and harmless when somebody else has written them.
@Suite struct LedgerTextTests {
  static let refused: [(deed: FollowUpEntry.Deed, by: String, told: String)] = [
    (.note("\u{1B}[2J"), "li", "--note: error: the note holds the control character U+001B: remove it"),
    (.note("a\u{0}b"), "li", "--note: error: the note holds the control character U+0000: remove it"),
    (.note("a\u{202E}b"), "li", "--note: error: the note holds the control character U+202E: remove it"),
    (.note(" \n "), "li", "--note: error: the note is empty: write something"),
    (.note("x"), "", "--by: error: the name of who writes is empty: write something"),
    (.note("x"), "a\nb", "--by: error: the name of who writes holds the control character U+000A: remove it"),
    (
      .acknowledge(.init(owner: String(repeating: "张", count: 101))), "li",
      "--owner: error: the owner has 101 characters, more than the limit of 100: shorten it"
    ),
    (
      .note(String(repeating: "x", count: 10_000_000)), "li",
      "--note: error: the note has 10000000 characters, more than the limit of 4000: shorten it"
    ),
    (
      .acknowledge(.init(owner: "li", due: Period("2020-08"))), "li",
      "--due: error: the due period 2020-08 is over by the end of 2020-08, which this is about: write a later one"
    ),
  ]

  @Test(arguments: refused.indices) func whatIsNoTextOfAPersonIsRefused(_ index: Int) throws {
    let (deed, by, told) = Self.refused[index]
    try withFolder { folder in
      let ledger = try Ledger(folder + "/l")
      #expect(complaint { _ = try ledger.append(entry(deed, by: by)) } == told)
      #expect(try ledger.history().entries.isEmpty)
    }
  }

  @Test func blanksAtTheEndsAreDroppedAndTheRestIsKept() throws {
    let kept = try Ledger.checked(entry(.acknowledge(.init(owner: " 张三 ", reason: "\n", measure: "一\n\t二 👨‍👩‍👧\n"))))
    #expect(kept.deed == .acknowledge(.init(owner: "张三", reason: nil, measure: "一\n\t二 👨‍👩‍👧")))
  }

  @Test func rowsThatMeanNothingAreLeftOutAndTold() throws {
    try withFolder { folder in
      let path = folder + "/l"
      let ledger = try Ledger(path)
      _ = try ledger.append(entry())
      let columns = "INSERT INTO entries (at, by, indicator, region, period, value, deed, owner, due, note) VALUES "
      for row in [
        "('x', 'a', 'x', '000000', '2020-99', NULL, 'note', NULL, NULL, 'n')",
        "('x', 'a', 'x', 'abc', '2020-08', NULL, 'note', NULL, NULL, 'n')",
        "('x', 'a', 'x', '000000', '2020-08', 'top 5', 'note', NULL, NULL, 'n')",
        "('x', 'a', 'x', '000000', '2020-08', '1', 'party', NULL, NULL, 'n')",
        "('x', 'a', 'x', '000000', '2020-08', '1', 'acknowledge', 'a', 'soon', NULL)",
        "('x', 'a', 'x', '000000', '2020-08', '1', 'undo', NULL, NULL, NULL)",
        "('x', char(27) || '[2J', 'x', '000000', '2020-08', '1', 'note', NULL, NULL, 'n' || char(7))",
      ] { try ledger.connection.execute(columns + row) }
      let read = try Ledger.read(path)
      #expect(read.entries.map(\.number) == [1, 8])
      #expect(read.entries.last?.by == "<U+001B>[2J" && read.entries.last?.deed == .note("n<U+0007>"))
      #expect(
        read.problems.map { $0.line(in: .en) }
          == (2...7).map {
            "\(path): warning: entry \($0) means nothing to this program and is left out: correct or ignore it"
          })
    }
  }
}
