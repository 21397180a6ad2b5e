import Sheets
import TongbaoCore

/// A table that was found on a sheet: which of its lines are regions, and what the headers of the others say.
///
/// Lines are rows and columns of the sheet, counted from 0. Where regions stand across the top the table lies on its side:
/// its rows are columns of the sheet.
public struct FoundTable: Sendable, Hashable {
  /// A line of one region.
  public struct Row: Sendable, Hashable {
    public var line: Int
    /// The row in the dataset's roster.
    public var region: Int

    public init(line: Int, region: Int) {
      self.line = line
      self.region = region
    }
  }

  /// A line of values under one header.
  public struct Header: Sendable, Hashable {
    public var line: Int
    /// The texts above the values, from the widest to the narrowest, without their units.
    public var path: [String]
    /// The unit that the header names; nil where it names none.
    public var unit: String?
    /// The lowest line in which it has a text.
    public var row: Int
    /// Whether nothing stands below it.
    public var isEmpty = false

    public init(line: Int, path: [String], unit: String? = nil, row: Int = 0) {
      self.line = line
      self.path = path
      self.unit = unit
      self.row = row
    }

    /// The path as people write it: `宽带/新增/当月`.
    public var name: String { path.joined(separator: "/") }
  }

  public var sheet: String
  public var isOnItsSide = false
  /// The line in which the regions' names stand.
  public var regionLine: Int
  public var rows: [Row]
  public var headers: [Header]
  /// The whole table with its headers.
  public var range: CellRange
  public var caption: Caption

  /// The cell of a region under a header.
  public func place(_ row: Row, _ header: Header) -> CellPlace { place(row: row.line, line: header.line) }

  /// The cell that names a region.
  public func place(of row: Row) -> CellPlace { place(row: row.line, line: regionLine) }

  /// The cell of a header: the lowest of it.
  public func place(of header: Header) -> CellPlace { place(row: header.row, line: header.line) }

  private func place(row: Int, line: Int) -> CellPlace {
    isOnItsSide ? CellPlace(row: line, column: row) : CellPlace(row: row, column: line)
  }
}
