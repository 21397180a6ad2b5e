import Foundation
import Testing
import TongbaoCore
import TongbaoStore

/// A shipped dataset whose catalogue has keys that the reader does not know yet, read by way of a copy.
///
/// The copy says the same in the keys of today: its rows, groups or places of its own, are the provinces of a regions
/// file made for it. Once the reader knows the keys, tests open the folder itself and this file goes.
final class StandInDataset {
  /// The dataset with everything read.
  let dataset: Dataset
  /// What is wrong with it.
  let problems: [Problem]
  private let folder: URL

  init(_ name: String) throws {
    let original = Checkout.file("data/\(name)")
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("stand-in-\(UUID().uuidString)")
    let copy = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
    let rows = try Self.write(catalogue: Self.object(original.appendingPathComponent("dataset.json")), to: copy)
    let regions = folder.appendingPathComponent("regions.json")
    try Self.write(try Self.regions(rows), to: regions)
    for file in try FileManager.default.contentsOfDirectory(at: original, includingPropertiesForKeys: nil)
    where file.lastPathComponent != "dataset.json" {
      try Self.copy(file, to: copy.appendingPathComponent(file.lastPathComponent))
    }
    self.folder = folder
    (dataset, problems) = Self.readAll(try FolderSource(path: copy.path, regionsFile: regions.path))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The dataset with all its periods, and the problems of all.
  private static func readAll(_ source: FolderSource) -> (Dataset, [Problem]) {
    var dataset = source.dataset
    var problems = source.problems
    for period in source.periods {
      let loaded = source.load(period, with: source.reader())
      dataset.timeline[period] = loaded.slot
      problems += loaded.problems
    }
    return (dataset, problems)
  }

  /// Writes the catalogue without the new keys; gives the regions of its rows as a regions file has provinces.
  private static func write(catalogue: [String: Any], to folder: URL) throws -> [[String: Any]] {
    var catalogue = catalogue
    let rows = catalogue["level"] as? String == "group" ? try groups() : try places(catalogue)
    catalogue["level"] = "province"
    catalogue["places"] = nil
    catalogue["rows"] = nil
    var indicators = try #require(catalogue["indicators"] as? [[String: Any]])
    for index in indicators.indices { indicators[index]["definition_changes"] = nil }
    catalogue["indicators"] = indicators
    try write(catalogue, to: folder.appendingPathComponent("dataset.json"))
    return rows
  }

  /// The groups of the regions file as provinces.
  private static func groups() throws -> [[String: Any]] {
    let book = try object(Checkout.file("data/regions.json"))
    return try #require(book["groups"] as? [[String: Any]]).map { group in
      let name = try #require(group["name"] as? [String: String])
      return ["name": name["zh"] ?? "", "short": name["zh"] ?? "", "en": name["en"] ?? "", "pinyin": group["id"] ?? ""]
    }
  }

  /// The rows that a catalogue lists, places of its own or counties, as provinces.
  private static func places(_ catalogue: [String: Any]) throws -> [[String: Any]] {
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

  /// The object that a file holds.
  static func object(_ file: URL) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
  }

  private static func write(_ object: [String: Any], to file: URL) throws {
    try JSONSerialization.data(withJSONObject: object).write(to: file)
  }
}

extension StandInDataset {
  /// The snapshot of a period.
  func snapshot(_ period: String) throws -> Snapshot {
    let found = try #require(Period(period))
    return try #require(dataset.timeline.snapshot(found), "no snapshot of \(period)")
  }

  /// The column that a name means.
  func column(_ name: String) throws -> Int { try #require(dataset.catalogue.column(named: name), "no \(name)") }

  /// The row of a region.
  func row(_ name: String) throws -> Int {
    try #require(dataset.roster.regions.firstIndex { $0.short == name }, "no region \(name)")
  }

  /// Everything that is said of any cell, as `2009-10 kpi.adc 某市`.
  var cells: Set<String> {
    var found: Set<String> = []
    for snapshot in dataset.timeline.periods.compactMap({ dataset.timeline.snapshot($0) }) {
      for column in dataset.catalogue.columns.indices {
        for row in 0..<dataset.roster.count where snapshot.observation(column: column, row: row) != .unknown {
          let name = dataset.catalogue.name(ofColumn: column)
          found.insert("\(snapshot.period) \(name) \(dataset.roster[row].short)")
        }
      }
    }
    return found
  }
}
