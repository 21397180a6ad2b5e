import Glibc
import TestSupport
import Testing
import TongbaoCore

@testable import TongbaoLedger

/// What was said to be written outlives whoever wrote it.
@Suite(.serialized) struct LedgerKillTests {
  private func notes(_ path: String) throws -> [String] {
    try Ledger.read(path).entries.compactMap { if case .note(let text) = $0.deed { text } else { nil } }
  }

  /// Writers are killed at random moments of their lives, the first of them while the ledger is being made.
  @Test func killedAtAnyMomentNothingIsLost() throws {
    let place = try TemporaryHome(isEmpty: true)
    let path = place.path + "/ledger.sqlite"
    let end = ContinuousClock.now + .seconds(12)
    var written: [String] = []
    var killed = 0
    while killed < 150, ContinuousClock.now < end {
      let run = try Run.killed(
        after: .random(in: 0...50_000), [path, "w\(killed)"], in: place, program: PseudoTerminal.built("LedgerProbe"))
      #expect(run.code == -SIGKILL, "\(run.code)")
      killed += 1
      // What stands on a line was told; a line that is cut off may have been told.
      written += run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
    let kept = try notes(path)
    #expect(Set(written).subtracting(kept) == [], "nothing that was told is lost")
    #expect(Set(kept).count == kept.count, "nothing is written twice")
    #expect(killed >= 30 && !written.isEmpty, "\(killed) killed, \(written.count) written")
    // The next who writes finds it sound.
    let ledger = try Ledger(path)
    #expect(try ledger.connection.text("PRAGMA integrity_check") == "ok")
    #expect(try ledger.history().problems.isEmpty)
  }

  @Test func twoProgramsWriteAtOnce() throws {
    let place = try TemporaryHome()
    let writer = "for i in 1 2 3 4 5 6; do $TONGBAO follow note $1$i --region 江西 --indicator broadband.churn"
    let other =
      "mkfifo '\(place.path)/over'; (w a; echo over >'\(place.path)/over') & w b; read over <'\(place.path)/over'"
    let run = try Run.tongbao(in: place, shell: "w() { \(writer) || exit 1; done; }; \(other)")
    #expect(run.code == 0 && run.complaints.isEmpty, "\(run.complaints)")
    let kept = try notes(place.sample + "/ledger.sqlite")
    for person in ["a", "b"] { #expect(kept.filter { $0.hasPrefix(person) } == (1...6).map { "\(person)\($0)" }) }
  }
}
