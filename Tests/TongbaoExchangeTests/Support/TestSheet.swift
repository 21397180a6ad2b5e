import Sheets
import TongbaoCore
import TongbaoStore

@testable import TongbaoExchange

/// A sheet from rows of texts: what is a number is one.
struct TestSheet {
  var sheet: Sheet

  init(
    _ rows: [[String]], name: String = "附件1", merged: [String] = [], hiddenRows: Set<Int> = [],
    hiddenColumns: Set<Int> = []
  ) {
    sheet = Sheet(
      name: name, merged: merged.map(Self.range), hiddenRows: hiddenRows, hiddenColumns: hiddenColumns)
    for (row, texts) in rows.enumerated() {
      for (column, text) in texts.enumerated() where !text.isEmpty {
        sheet.append(Cell(Double(text).map { .number($0) } ?? .text(text)), row: row, column: column)
      }
    }
  }

  /// What is found on it by someone who knows the provinces.
  func found() -> FoundSheet { TableFinder(Self.roster).find(in: sheet) }

  /// The provinces below the nation.
  static let roster: Roster = {
    let path = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    guard let book = try? RegionBook.read("/" + path + "/data/regions.json", depth: .province),
      let roster = book.roster(head: .nation, level: .province)
    else { fatalError("data/regions.json cannot be read") }
    return roster
  }()

  /// The row of a province.
  static func row(_ name: String) -> Int { roster.regions.firstIndex { $0.short == name } ?? -1 }

  /// `B1:D1` as a rectangle.
  static func range(_ text: String) -> CellRange {
    let corners = text.split(separator: ":").map { corner in
      CellPlace(
        row: (Int(corner.filter(\.isNumber)) ?? 1) - 1,
        column: corner.filter(\.isLetter).unicodeScalars.reduce(0) { $0 * 26 + Int($1.value) - 64 } - 1)
    }
    return CellRange(corners[0], corners[1])
  }
}
