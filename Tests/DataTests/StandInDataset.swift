import Foundation
import Testing
import TongbaoStore

/// A copy of a shipped dataset whose catalogue has keys that the reader does not know yet.
///
/// The copy says the same in the keys of today: its rows are the provinces of a regions file made for it. Once the reader
/// knows `places`, `rows` and `members`, tests open the folder itself and this file goes.
enum StandInDataset {
  /// Everything in the copy of a dataset.
  static func load(_ name: String) throws -> LoadedDataset {
    let original = Checkout.file("data/\(name)")
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("stand-in-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let copy = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
    let catalogue = try object(original.appendingPathComponent("dataset.json"))
    let regions = folder.appendingPathComponent("regions.json")
    try write(try self.regions(rows(of: catalogue)), to: regions)
    var plain = catalogue.merging(["level": "province"]) { _, new in new }
    plain["places"] = nil
    plain["rows"] = nil
    try write(plain, to: copy.appendingPathComponent("dataset.json"))
    for file in try FileManager.default.contentsOfDirectory(at: original, includingPropertiesForKeys: nil)
    where file.lastPathComponent != "dataset.json" {
      try self.copy(file, to: copy.appendingPathComponent(file.lastPathComponent))
    }
    return LoadedDataset(try FolderSource(path: copy.path, regionsFile: regions.path))
  }

  /// The rows that a catalogue lists, places of its own or counties, as a regions file has provinces.
  private static func rows(of catalogue: [String: Any]) throws -> [[String: Any]] {
    let own = try #require(catalogue["places"] as? [[String: Any]])
    let counties = try #require(try object(Checkout.file("data/regions.json"))["counties"] as? [[String]])
    return try #require(catalogue["rows"] as? [String]).map { row in
      if let place = own.first(where: { $0["short"] as? String == row }) { return place }
      let county = try #require(counties.first { $0[0] == row })
      return ["name": county[1], "short": county[2], "pinyin": county[3]]
    }
  }

  /// A regions file whose provinces are these.
  private static func regions(_ rows: [[String: Any]]) throws -> [String: Any] {
    let nation = try #require(try object(Checkout.file("data/regions.json"))["nation"])
    let provinces = rows.enumerated().map { $1.merging(["code": "9\($0 + 1)0000"]) { _, new in new } }
    return ["format": 1, "nation": nation, "provinces": provinces, "groups": [Any]()]
  }

  /// Copies a snapshot, without the members of its lists where it has any.
  private static func copy(_ file: URL, to copy: URL) throws {
    var snapshot = try object(file)
    guard var lists = snapshot["lists"] as? [[String: Any]] else {
      return try FileManager.default.copyItem(at: file, to: copy)
    }
    for index in lists.indices { lists[index]["members"] = nil }
    snapshot["lists"] = lists
    try write(snapshot, to: copy)
  }

  private static func object(_ file: URL) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
  }

  private static func write(_ object: [String: Any], to file: URL) throws {
    try JSONSerialization.data(withJSONObject: object).write(to: file)
  }
}
