import Foundation

/// The facts that the committed tables were distilled from; they lie beside a checkout where they are worked on.
enum SharedFacts {
  /// Why tests that need them are skipped.
  static let absence = "the facts that this table was distilled from are not beside the checkout (../shared/facts)"

  /// Whether they are there.
  static var areThere: Bool { SharedFolder.has("facts") }

  /// What a file holds.
  static func read<Table: Decodable>(_ name: String, as type: Table.Type) throws -> Table {
    try JSONDecoder().decode(type, from: Data(contentsOf: SharedFolder.file("facts/\(name).json")))
  }

  /// A monthly report: values and lists by fact.
  struct Report: Decodable {
    struct Fact: Decodable {
      var id: String
      var period: String
      var values: [Value]
      var groups: [Group]
    }

    struct Value: Decodable {
      var scope: String
      var measure: String
      var value: Double
      var unit: String
    }

    struct Group: Decodable {
      var op: String
      var bound: Bound
      var units: [String]
      var count: Int?
      var form: String?
      var values: [String: Double]?

      enum CodingKeys: String, CodingKey {
        case op, bound, form, values
        case units = "listed_units"
        case count = "printed_count"
      }
    }

    var facts: [Fact]
  }

  /// A report of indicators, each with one value.
  struct Indicators: Decodable {
    struct Entry: Decodable {
      var id: String?
      var op: String
      var value: Bound
      var unit: String
    }

    var indicators: [Entry]
    var narrative: [Entry]

    enum CodingKeys: String, CodingKey {
      case indicators
      case narrative = "narrative_figures"
    }
  }

  /// The limits of regulations.
  struct Limits: Decodable {
    struct Limit: Decodable {
      var usable: [String]
      enum CodingKeys: String, CodingKey { case usable = "usable_as_threshold_for" }
    }

    var limits: [Limit]
  }

  /// A number, or words that stand for one.
  enum Bound: Decodable, Equatable {
    case number(Double)
    case words(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      self =
        if let number = try? container.decode(Double.self) { .number(number) } else {
          .words(try container.decode(String.self))
        }
    }
  }
}

extension FactsTable.Value {
  /// The unit as the report prints it; the tables write PP in capitals.
  var reportUnit: String { (printedUnit ?? unit ?? "").lowercased() }
}
