import TerminalCanvas
import Testing

@testable import TongbaoDashboard

@Suite("What a step changes")
struct EconomyTests {
  @Test("a step of the cursor changes few cells of the table", arguments: ["j", "l", "k", "h"])
  func cells(_ key: String) throws {
    var state = try Fixture.state()
    try state.type("jl")
    let before = Picture(of: state, size: state.size).frame
    try state.type(key)
    let after = Picture(of: state, size: state.size).frame
    let table = (0..<36).reduce(0) { sum, row in sum + zip(before.row(row), after.row(row)).count { $0 != $1 } }
    #expect((1...60).contains(table))
  }

  @Test("drawing changes nothing: the same state gives the same picture")
  func pure() throws {
    let state = try Fixture.state()
    #expect(Picture(of: state, size: state.size).frame == Picture(of: state, size: state.size).frame)
  }
}
