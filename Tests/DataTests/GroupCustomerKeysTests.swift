import Foundation
import Testing

/// What the files hold in keys that the reader does not know yet; they are looked at as plain JSON until it does.
@Suite("The dataset of group customers in keys that are still to be learnt")
struct GroupCustomerKeysTests {
  private let table: GroupCustomerFacts
  private let catalogue: Catalogue

  init() throws {
    table = try GroupCustomerFacts.load()
    catalogue = try Self.read(Catalogue.self, "dataset.json")
  }

  private struct Catalogue: Decodable {
    struct Place: Decodable {
      var code: String
      var short: String
    }
    var region: String
    var places: [Place]
    var rows: [String]
  }

  private struct Snapshot: Decodable {
    struct List: Decodable {
      var indicator: String
      var regions: [String]
      var members: [[String: String]]?
    }
    var lists: [List]?
  }

  private static func read<T: Decodable>(_ type: T.Type, _ name: String) throws -> T {
    let file = Checkout.file("data/group-customers-2009/\(name)")
    return try JSONDecoder().decode(type, from: Data(contentsOf: file))
  }

  @Test("the city is a place of the dataset's own, the county the one that the text names")
  func places() throws {
    #expect(catalogue.region == "全国")
    #expect(catalogue.places.map(\.short) == ["某市"])
    #expect(catalogue.places.allSatisfy { $0.code.hasPrefix("99") })
    #expect(catalogue.rows == ["某市", "445321"])
  }

  @Test("lists name the members that the text gives, in its order, and no others")
  func members() throws {
    for told in table.told(\.lists) {
      let lists = try Self.read(Snapshot.self, "\(told.period).json").lists ?? []
      let kept = lists.contains {
        $0.indicator == told.part.column && $0.members == told.part.members
          && $0.regions == told.part.regions ?? [told.place]
      }
      #expect(kept, "\(told.part.id)")
    }
  }

  @Test(
    "every sequence of digits in the texts is a fact's or left out for a reason",
    .enabled(if: SharedFolder.has("sources"), "the texts are not beside this checkout"))
  func digits() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = [
      Checkout.file("data/build/check_group_customers.py").path, SharedFolder.file("sources").path,
    ]
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(String(decoding: said, as: UTF8.self))")
  }
}
