import TongbaoCore

/// The numbers that are being made: by indicator, then month, then row, of which row 0 is the nation.
struct Panel {
  private var values: [String: [[Double?]]] = [:]

  /// A column of whole units, such as households, shown as `units` to the catalogue's unit; provinces make up the
  /// nation.
  mutating func setCounts(_ id: String, _ counts: [[Int]], units: Double) {
    values[id] = counts.map { month in
      [Double(month.reduce(0, +)) / units] + month.map { Double($0) / units }
    }
  }

  /// A column as it is, national value first.
  mutating func set(_ id: String, _ rows: [[Double?]]) { values[id] = rows }

  /// One month's national value and provinces' values, in the order of rows; nil where the model made none.
  func rows(_ id: String, month: Int) -> [Double?]? { values[id]?[month] }

  /// The provinces' numbers of a column in a month.
  func provinces(_ id: String, month: Int) throws -> [Double] {
    guard let rows = values[id]?[month] else { throw GeneratorError.missingIndicator(id) }
    return rows.dropFirst().map { $0 ?? 0 }
  }
}
