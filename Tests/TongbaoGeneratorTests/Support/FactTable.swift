import Foundation
import Testing

/// The facts of the bulletin of August 2020 as `Tests/Facts` holds them.
struct FactTable: Decodable, Sendable {
  let facts: [Fact]

  struct Fact: Decodable, Sendable {
    let id: String
    let national: [National]?
    let regional: [Regional]?
    let groups: [Group]?
  }

  /// A national value, or its lead over the pace.
  struct National: Decodable, Sendable {
    let indicator: String
    let value: Double?
    let lead: Double?
    let decimals: Int
  }

  /// The value of one region, or a bound of it.
  struct Regional: Decodable, Sendable {
    let region: String
    let indicator: String
    let value: Double?
    let op: String?
    let bound: Double?
    let decimals: Int?
    let rank: Int?
  }

  /// A list of regions that meet a condition.
  struct Group: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let indicator: String
    let op: String?
    let bound: Bound?
    let band_low: Double?
    let count: Int?
    let kind: String
    let regions: [String]

    var testDescription: String { "\(id) \(indicator)" }
  }

  /// What a condition compares with.
  enum Bound: Decodable, Sendable {
    case number(Double)
    case named(String)
    case share(Double, of: String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else if let name = try? container.decode(String.self) {
        self = .named(name)
      } else {
        let share = try container.decode(Share.self)
        self = .share(share.factor, of: share.of)
      }
    }

    private struct Share: Decodable {
      let factor: Double
      let of: String
    }
  }

  static let shared: FactTable? = {
    let path = HomeMarketSet.root + "/Tests/Facts/home-market-2020-08.json"
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    return try? JSONDecoder().decode(FactTable.self, from: data)
  }()

  static let nationals = shared?.facts.flatMap { $0.national ?? [] } ?? []
  static let regionals = shared?.facts.flatMap { $0.regional ?? [] } ?? []
  static let groups = shared?.facts.flatMap { $0.groups ?? [] }.filter { $0.op != nil } ?? []
}
