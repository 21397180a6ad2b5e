import TerminalCanvas
import Testing
import TongbaoCore

@testable import TongbaoDashboard

@Suite("The bulletin of a region tells of the table below it")
struct BelowBulletinTests {
  /// The bulletin of 广东, which has a table below it, and what the executable is asked for.
  private func opened() throws -> (state: State, asked: [Effect]) {
    var state = try LevelTests.state()
    try state.type("/gd<enter><enter>")
    let asked = try state.type("B")
    return (state, asked)
  }

  @Test("it is asked for once, and told of when it has come")
  func asked() throws {
    var (state, asked) = try opened()
    guard case .readBelow(let id, let region, let period)? = asked.last else {
      Issue.record("nothing was asked for: \(asked)")
      return
    }
    #expect(try state.type("jk") == [])
    let before = state.derived.bulletin?.lines.count ?? 0
    _ = state.update(.readBelow(dataset: id, region, period, try LevelTests.guangdong()))
    #expect((state.derived.bulletin?.lines.count ?? 0) > before, "\(state.text)")
  }

  @Test("what comes too late, or is not there, changes nothing")
  func late() throws {
    var (state, asked) = try opened()
    guard case .readBelow(let id, let region, let period)? = asked.last else { return }
    let shown = state.derived.bulletin?.bulletin
    _ = state.update(.readBelow(dataset: id, region, period, nil))
    #expect(state.derived.bulletin?.bulletin == shown)
    _ = state.update(.readBelow(dataset: "other", region, period, try LevelTests.guangdong()))
    #expect(state.derived.bulletin?.bulletin == shown)
  }

  @Test("a region without a table asks for nothing")
  func none() throws {
    var state = try LevelTests.state()
    try state.type("/bj<enter><enter>")
    #expect(try state.type("B") == [])
  }
}
