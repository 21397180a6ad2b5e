import Foundation
import Testing
import TongbaoCore

/// The root of the checkout.
let root = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The text of a file of the checkout.
func text(of path: String) throws -> String { try String(contentsOf: root.appending(path: path), encoding: .utf8) }

@Suite("The example of the library in the README")
struct LibraryExampleTests {
  @Test("it says whom the bulletin of August 2020 names below 70 % of the floor target")
  func answer() throws {
    let found = try needingAttention(
      "broadband.floor_completion", in: #require(Period("2020-08")),
      dataset: root.appending(path: "data/home-market-published").path,
      regions: root.appending(path: "data/regions.json").path)
    #expect(found == ["Chongqing <70", "Sichuan <70", "Gansu <70", "Qinghai <70", "Xinjiang <70"])
  }

  @Test("both READMEs print the very code that is compiled here", arguments: ["README.md", "README.zh.md"])
  func same(readme: String) throws {
    let code = try text(of: "Tests/DocumentationTests/LibraryExample.swift")
    #expect(try text(of: readme).contains("```swift\n" + code))
  }
}
