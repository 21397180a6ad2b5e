import Foundation
import TongbaoCore

/// The committed facts of a report; see Tests/Facts/README.md.
struct FactsTable: Decodable {
  struct Fact: Decodable {
    var id: String
    /// The period that the fact speaks of, where that is not the table's own.
    var period: String?
    var national: [Value]?
    var regional: [Value]?
    /// Values of the head and of single regions together.
    var values: [Value]?
    var groups: [Group]?
    var milestones: [Task]?
    var alternatives: [Alternative]?
    var notes: [Note]?
    var context: Bool?

    /// Every value that the fact states.
    var stated: [Value] { (national ?? []) + (regional ?? []) + (values ?? []) }
  }

  struct Value: Decodable {
    var indicator: String
    var region: String?
    var scope: String?
    var measure: String?
    var value: Double?
    var lead: Double?
    var op: String?
    var bound: Bound?
    var approximate: Bool?
    var decimals: Int?
    var unit: String?
    var printedUnit: String?
    /// What a number of the catalogue's unit is multiplied by for the printed one.
    var scale: Double?

    enum CodingKeys: String, CodingKey {
      case indicator, region, scope, measure, value, lead, op, bound, approximate, decimals, unit, scale
      case printedUnit = "printed_unit"
    }
  }

  struct Group: Decodable {
    var id: String
    var indicator: String
    var op: String?
    var bound: Bound?
    var bandLow: Double?
    /// `all_except` where those named are the ones that do not meet the condition.
    var form: String?
    var text: [String: String]?
    var count: Int?
    var kind: String
    var tone: String
    var printedRegions: [String]?
    var counties: [String]?
    var segments: [String]?

    enum CodingKeys: String, CodingKey {
      case id, indicator, op, bound, form, text, count, kind, tone, counties, segments
      case bandLow = "band_low"
      case printedRegions = "regions"
    }
  }

  struct Task: Decodable {
    var task: [String: String]
    var key: String
    var domain: String
    /// Names, or none where all are meant.
    var named: [String]?
    var isOfAll: Bool
    var count: Int?
    var due: String?
    var done: String?
    var counted: [String: Int]?

    enum CodingKeys: String, CodingKey {
      case task, key, domain, count, due, done, counted
      case named = "regions"
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      task = try values.decode([String: String].self, forKey: .task)
      key = try values.decode(String.self, forKey: .key)
      domain = try values.decode(String.self, forKey: .domain)
      isOfAll = (try? values.decode(String.self, forKey: .named)) == "all"
      named = isOfAll ? nil : try values.decodeIfPresent([String].self, forKey: .named)
      count = try values.decodeIfPresent(Int.self, forKey: .count)
      due = try values.decodeIfPresent(String.self, forKey: .due)
      done = try values.decodeIfPresent(String.self, forKey: .done)
      counted = try values.decodeIfPresent([String: Int].self, forKey: .counted)
    }
  }

  /// What a report asks for or holds up as an example.
  struct Note: Decodable {
    var kind: String
    var domain: String?
    var regions: [String]?
    var text: [String: String]
  }

  /// Indicators of which another source has figures of its own, not printed.
  struct Alternative: Decodable {
    var source: [String: String]
    var inForce: [String: String]
    var indicators: [String]

    enum CodingKeys: String, CodingKey {
      case source, indicators
      case inForce = "in_force"
    }
  }

  struct Target: Decodable {
    var id: String?
    var measure: String?
    var indicator: String
    var op: String
    var bound: Double
    var unit: String?
    var by: String?
  }

  /// A regulated limit that serves as a line.
  struct Limit: Decodable {
    var id: String
    var indicator: String
    var attention: String
    var source: String
  }

  /// What holds among the facts.
  struct Check: Decodable {
    var check: String
    var period: String?
    var of: [String]?
    var result: String?
    var decimals: Int?
  }

  /// A number, a reference, or a share of a reference.
  enum Bound: Decodable, Equatable {
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

  var title: String
  var period: String?
  var facts: [Fact]
  var targets: [Target]?
  var limits: [Limit]?
  /// Indicators that are one quantity told in two tables: the first has the facts, the others repeat them.
  var same: [[String]]?
  var checks: [Check]?

  enum CodingKeys: String, CodingKey {
    case title, period, facts, targets, limits, same
    case checks = "cross_checks"
  }

  /// The table of that name in Tests/Facts.
  static func load(_ name: String) throws -> FactsTable {
    try JSONDecoder().decode(FactsTable.self, from: Data(contentsOf: Checkout.file("Tests/Facts/\(name).json")))
  }

  var groups: [Group] { facts.flatMap { $0.groups ?? [] } }
}

extension FactsTable.Group {
  private static let opposites = ["<": ">=", "<=": ">", ">": "<=", ">=": "<"]

  /// The names, in printed order; none where a list names no regions.
  var regions: [String] { printedRegions ?? [] }

  /// Whether the condition is a rank.
  var isRank: Bool { op == "top" || op == "bottom" }

  /// The condition on those named; nil for a list without a number.
  var condition: Condition? {
    form == "all_except" ? written(op.flatMap { Self.opposites[$0] }) : written(op)
  }

  /// What a complete list says of those it does not name; nil where that is no single comparison.
  var conditionOfOthers: Condition? {
    guard kind == "complete", bandLow == nil, !isRank else { return nil }
    return form == "all_except" ? written(op) : written(op.flatMap { Self.opposites[$0] })
  }

  private func written(_ op: String?) -> Condition? {
    guard let op, let bound else { return nil }
    let single = op + (isRank ? " " : "") + bound.notation
    return try? Condition(bandLow.map { "[\($0.shortest),\(bound.notation))" } ?? single)
  }
}

/// Files of the checkout that the tests were built from.
enum Checkout {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func file(_ path: String) -> URL { root.appendingPathComponent(path) }
}
