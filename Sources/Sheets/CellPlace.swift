/// A cell's place in a sheet: row and column count from 0.
public struct CellPlace: Sendable, Hashable, Comparable, CustomStringConvertible {
  public var row: Int
  public var column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// The place as spreadsheets name it: `C7` for row 6, column 2.
  public var description: String { "\(CellPlace.letters(column))\(row + 1)" }

  /// The letters of a column: `A` for 0, `AA` for 26.
  public static func letters(_ column: Int) -> String {
    var text = ""
    var rest = column
    repeat {
      text = String(UnicodeScalar(UInt8(65 + rest % 26))) + text
      rest = rest / 26 - 1
    } while rest >= 0
    return text
  }

  /// Row by row, from left to right.
  public static func < (one: CellPlace, other: CellPlace) -> Bool {
    (one.row, one.column) < (other.row, other.column)
  }
}

/// A rectangle of cells, with both its corners.
public struct CellRange: Sendable, Hashable, CustomStringConvertible {
  public var first: CellPlace
  public var last: CellPlace

  /// The rectangle between an upper left and a lower right corner.
  public init(_ first: CellPlace, _ last: CellPlace) {
    self.first = first
    self.last = last
  }

  /// The range as spreadsheets name it: `A3:H36`.
  public var description: String { "\(first):\(last)" }

  public func contains(_ place: CellPlace) -> Bool {
    (first.row...last.row).contains(place.row) && (first.column...last.column).contains(place.column)
  }
}
