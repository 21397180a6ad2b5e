import Foundation
import TongbaoCore

/// The committed figures of the ministry's monthly releases; see Tests/Facts/ministry-broadband.md.
struct MinistryFacts: Decodable {
  struct Fact: Decodable {
    var id: String
    var period: String
    var indicator: String
    var region: String
    var value: Double
    var decimals: Int
    /// `three` where the release shares out the north-east among the other regions.
    var division: String?
  }

  /// Provinces that a release named, in printed order.
  struct List: Decodable {
    var period: String
    var metric: String
    var op: String?
    var bound: Double?
    var count: Int?
    var kind: String
    var provinces: [String]
  }

  struct Beyond: Decodable {
    var lists: [List]
  }

  var head: String
  var groups: [String]
  var facts: [Fact]
  var beyond: Beyond

  static func load() throws -> MinistryFacts {
    let data = try Data(contentsOf: Checkout.file("Tests/Facts/ministry-broadband.json"))
    return try JSONDecoder().decode(MinistryFacts.self, from: data)
  }

  /// The figures of a file of the collection, each with its month: the cells behind the first columns of each line.
  static func cells(of name: String, leaving columns: Int) throws -> [String] {
    let text = try String(contentsOf: SharedFolder.file("numbers/\(name)"), encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).dropFirst().flatMap { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return cells.dropFirst(columns).compactMap { cell in Double(cell).map { "\(cells[0]) \($0.shortest)" } }
    }
  }
}

extension MinistryFacts.List {
  /// The indicator that the dataset has for it.
  var indicator: String? {
    ["fibre_share": "broadband.fibre_share", "bb_100m_share": "broadband.over_100m_share"][metric]
  }
}

extension MinistryFacts.Fact {
  var isShare: Bool { indicator.hasSuffix("_share") }
  /// The cell of the dataset that it speaks of.
  var cell: String { "\(period) \(indicator) \(region)" }
  /// The figure as the collection has it.
  var collected: String { "\(period) \(value.shortest)" }
}
