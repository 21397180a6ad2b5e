import Foundation
import TongbaoCore

/// The committed facts of two work summaries of 2009 and an article of 2010; see Tests/Facts/group-customers-2009.md.
struct GroupCustomerFacts: Decodable {
  struct Source: Decodable {
    var id: String
    var place: String
    var period: String
  }

  struct Fact: Decodable {
    var id: String
    var source: String
    var period: String?
    var values: [Value]?
    var lists: [List]?
    var milestones: [Task]?
    var targets: [Target]?
    var changes: [Change]?

    enum CodingKeys: String, CodingKey {
      case id, source, period, values, lists, milestones, targets
      case changes = "definition_changes"
    }
  }

  struct Value: Decodable {
    var indicator: String
    var segment: String?
    var unit: String
    var value: Double?
    var decimals: Int?
    var op: String?
    var bound: FactsTable.Bound?
    var missing: Bool?
    var impliedBy: Double?

    enum CodingKeys: String, CodingKey {
      case indicator, segment, unit, value, decimals, op, bound, missing
      case impliedBy = "implied_by"
    }
  }

  struct List: Decodable {
    var id: String
    var indicator: String
    var segment: String?
    var text: [String: String]?
    var op: String?
    var bound: FactsTable.Bound?
    var kind: String
    var tone: String
    var regions: [String]?
    var members: [[String: String]]?
  }

  struct Task: Decodable {
    var task: [String: String]
    var key: String
    var domain: String
    var due: String?
    var state: String
  }

  struct Target: Decodable {
    var indicator: String
    var op: String
    var bound: Double
    var by: String?
  }

  struct Change: Decodable {
    var indicator: String
    var from: String
  }

  /// A fact's part with the period and the place that it speaks of.
  struct Told<Part> {
    var fact: String
    var period: String
    var place: String
    var part: Part
  }

  var sources: [Source]
  var facts: [Fact]

  static func load() throws -> GroupCustomerFacts {
    let data = try Data(contentsOf: Checkout.file("Tests/Facts/group-customers-2009.json"))
    return try JSONDecoder().decode(GroupCustomerFacts.self, from: data)
  }

  /// The parts of one kind of all facts.
  func told<Part>(_ parts: (Fact) -> [Part]?) -> [Told<Part>] {
    facts.flatMap { fact -> [Told<Part>] in
      guard let source = sources.first(where: { $0.id == fact.source }) else { return [] }
      return (parts(fact) ?? []).map {
        Told(fact: fact.id, period: fact.period ?? source.period, place: source.place, part: $0)
      }
    }
  }
}

extension GroupCustomerFacts.Value {
  /// The name of its column.
  var column: String { indicator + (segment.map { "@\($0)" } ?? "") }
  /// The condition of a value that is no number.
  var condition: Condition? { op.flatMap { op in bound.flatMap { try? Condition(op + $0.notation) } } }
}

extension GroupCustomerFacts.List {
  /// The name of its column.
  var column: String { indicator + (segment.map { "@\($0)" } ?? "") }
  /// What its regions have in common.
  var criterion: PrintedList.Criterion? {
    if let text { return .text(Wording(zh: text["zh"] ?? "", en: text["en"])) }
    return op.flatMap { op in bound.flatMap { try? Condition(op + $0.notation) } }.map { .condition($0) }
  }
}
