import Foundation
import TongbaoCore

/// The committed facts of the bulletin of August 2020; see Tests/Facts/README.md.
struct FactsTable: Decodable {
  struct Fact: Decodable {
    var id: String
    var national: [Value]?
    var regional: [Value]?
    var groups: [Group]?
    var milestones: [Task]?
  }

  struct Value: Decodable {
    var indicator: String
    var region: String?
    var value: Double?
    var lead: Double?
    var op: String?
    var bound: Bound?
    var decimals: Int?
  }

  struct Group: Decodable {
    var id: String
    var indicator: String
    var op: String?
    var bound: Bound?
    var bandLow: Double?
    var text: [String: String]?
    var count: Int?
    var kind: String
    var tone: String
    var regions: [String]

    enum CodingKeys: String, CodingKey {
      case id, indicator, op, bound, text, count, kind, tone, regions
      case bandLow = "band_low"
    }
  }

  struct Task: Decodable {
    var task: [String: String]
    var regions: [String]?
    var count: Int?
    var due: String?
    var state: String?
  }

  struct Target: Decodable {
    var indicator: String
    var op: String
    var bound: Double
    var by: String
  }

  /// A number, a reference, or a share of a reference.
  enum Bound: Decodable {
    case number(Double)
    case reference(String, factor: Double)

    init(from decoder: any Decoder) throws {
      if let number = try? decoder.singleValueContainer().decode(Double.self) {
        self = .number(number)
      } else if let name = try? decoder.singleValueContainer().decode(String.self) {
        self = .reference(name, factor: 1)
      } else {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self = .reference(
          try container.decode(String.self, forKey: .of), factor: try container.decode(Double.self, forKey: .factor))
      }
    }

    enum CodingKeys: String, CodingKey { case factor, of }

    /// The term as conditions write it.
    var notation: String {
      switch self {
      case .number(let number): number.shortest
      case .reference(let name, let factor): factor == 1 ? name : "\(factor.shortest)*\(name)"
      }
    }
  }

  var facts: [Fact]
  var targets: [Target]

  static func load() throws -> FactsTable {
    let data = try Data(contentsOf: Checkout.file("Tests/Facts/home-market-2020-08.json"))
    return try JSONDecoder().decode(FactsTable.self, from: data)
  }

  var groups: [Group] { facts.flatMap { $0.groups ?? [] } }
}

extension FactsTable.Group {
  /// The condition on a value; nil for a list without a number.
  var condition: Condition? {
    guard let op, let bound else { return nil }
    return try? Condition(bandLow.map { "[\($0.shortest),\(bound.notation))" } ?? op + bound.notation)
  }
}

/// Files of the checkout that the tests were built from.
enum Checkout {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func file(_ path: String) -> URL { root.appendingPathComponent(path) }
}
