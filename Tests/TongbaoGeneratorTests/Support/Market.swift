import Testing
import TongbaoCore

/// A made market, and how tests ask it.
struct Market: Sendable {
  let home: HomeMarketSet
  let snapshots: [Snapshot]

  var catalogue: Catalogue { home.catalogue }
  /// The rows of the provinces that report.
  var provinces: [Int] { home.roster.memberRows.filter { home.roster[$0].reports } }

  func snapshot(_ period: Period) throws -> Snapshot {
    try #require(snapshots.first { $0.period == period })
  }

  func indicator(_ id: String) throws -> Indicator { catalogue.indicators[try #require(catalogue.index(of: id))] }

  /// The row of a province by its short name.
  func row(_ name: String) throws -> Int {
    try #require(home.roster.regions.firstIndex { $0.short == name }, "no region \(name)")
  }

  /// An exact number; row 0 is the nation.
  func value(_ id: String, row: Int, _ period: Period) throws -> Double {
    let column = try #require(catalogue.index(of: id), "no indicator \(id)")
    return try #require(
      try snapshot(period).columns[column]?.number(at: row), "no value of \(id) in row \(row), \(period)")
  }

  /// The provinces' numbers in the order of rows.
  func values(_ id: String, _ period: Period) throws -> [Double] {
    try provinces.map { try value(id, row: $0, period) }
  }

  /// The value as the catalogue's decimals print it.
  func printed(_ id: String, row: Int, _ period: Period) throws -> Double {
    let text = NumberText.fixed(try value(id, row: row, period), decimals: try indicator(id).decimals)
    return try #require(Double(text))
  }
}
