import Foundation

/// What the facts files say that a reader should find.
enum Expected {
  /// The national figures and the lists of the home-market bulletin; tasks, counts without names and targets are no facts.
  static func homeMarket() throws -> [Said] {
    try facts(of: "home-market-2020-08").flatMap { fact in
      values(fact["national"], region: { $0["province"] as? String ?? "全国" })
        + groups(fact["groups"], names: "provinces")
    }
  }

  /// The figures and lists of the dedicated-line monthly.
  static func dedicatedLine() throws -> [Said] {
    try facts(of: "dedicated-line-guizhou-2017-04").flatMap { fact in
      values(fact["values"], region: { $0["scope"] as? String ?? "" }) + groups(fact["groups"], names: "listed_units")
    }
  }

  /// The indicators of the service-quality report, and the figures of its narrative.
  static func serviceQuality() throws -> [Said] {
    let table = try table("service-quality-shanxi-2020H2")
    let entries = ["indicators", "narrative_figures"].flatMap { table[$0] as? [[String: Any]] ?? [] }
    return entries.compactMap { entry in
      guard let value = entry["value"] as? Double, let op = entry["op"] as? String else { return nil }
      return Said(
        region: "山西", condition: op == "~" ? "=" : op, value: Said.number(value, entry["unit"] as? String ?? ""))
    }
  }

  private static func table(_ name: String) throws -> [String: Any] {
    let data = try Data(contentsOf: SharedFolder.file("facts/\(name).json"))
    return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  private static func facts(of name: String) throws -> [[String: Any]] {
    try table(name)["facts"] as? [[String: Any]] ?? []
  }

  private static func values(_ list: Any?, region: ([String: Any]) -> String) -> [Said] {
    (list as? [[String: Any]] ?? []).compactMap { value in
      guard let number = value["value"] as? Double, !((value["measure"] as? String ?? "").hasPrefix("rank")) else {
        return nil
      }
      return Said(
        region: region(value), condition: value["op"] as? String ?? "=",
        value: Said.number(number, value["unit"] as? String ?? ""))
    }
  }

  private static func groups(_ list: Any?, names: String) -> [Said] {
    (list as? [[String: Any]] ?? []).flatMap { group -> [Said] in
      guard let op = group["op"] as? String, !["task", "count_only"].contains(op) else { return [] }
      let isExcept = group["form"] as? String == "all_except"
      let condition = ["qualitative", "list"].contains(op) ? "listed" : op
      let said = (group[names] as? [String] ?? []).map { name in
        Said(
          region: name, condition: (isExcept ? "not " : "") + condition,
          value: condition == "listed" ? "words" : bound(group))
      }
      let values = group["values"] as? [String: Double] ?? [:]
      return said + values.map { Said(region: $0.key, condition: "=", value: Said.number($0.value, "")) }
    }
  }

  private static func bound(_ group: [String: Any]) -> String {
    switch group["bound"] {
    case let number as Double: Said.number(number, group["unit"] as? String ?? "")
    case "time_progress" as String: "pace"
    default: "national"
    }
  }
}
