import TerminalCanvas
import Testing

@testable import TongbaoDashboard

@Suite("The table of keys")
struct KeyTableTests {
  @Test("no key means two things in one place", arguments: [KeyEntry.Scope.table, .region, .trend, .overview])
  func unambiguous(_ scope: KeyEntry.Scope) {
    var seen: [[Key]: Command] = [:]
    for entry in KeyTable.entries where entry.works(in: scope) {
      for keys in entry.keys {
        #expect(seen[keys] == nil, "\(keys) means \(entry.command) and \(seen[keys].map(\.rawValue) ?? "")")
        seen[keys] = entry.command
      }
    }
    for keys in seen.keys where keys.count > 1 {
      #expect(seen[[keys[0]]] == nil, "\(keys[0]) must wait for its second")
    }
  }

  @Test("every command stands in the table once", arguments: Command.allCases)
  func complete(_ command: Command) {
    #expect(KeyTable.entries.count { $0.command == command } == 1)
  }

  @Test("help is the hint that is dropped last")
  func help() throws {
    #expect(KeyTable.entries.filter { $0.hintRank == 0 }.map(\.command) == [.help])
    #expect(try Fixture.state(20, 8).text.contains("?帮助"))
  }
}
