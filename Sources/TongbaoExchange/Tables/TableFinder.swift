import Sheets
import TongbaoCore

/// What was found on a sheet.
public struct FoundSheet: Sendable {
  public var name: String
  public var tables: [FoundTable] = []
  public var remarks: [TableRemark] = []
}

/// Finds the tables of a sheet by the regions that they name, wherever they stand.
public struct TableFinder {
  private let labels: RegionLabels
  private let includesHidden: Bool

  /// A finder for the rows of `roster`. What is hidden is left out unless it is asked for; `told` names of regions count before
  /// all others: a row, or nil for a line that is to be left out.
  public init(_ roster: Roster, told: [String: Int?] = [:], includingHidden includesHidden: Bool = false) {
    labels = RegionLabels(
      roster, told: Dictionary(told.map { (FoldedName.fold($0.key), $0.value) }, uniquingKeysWith: { $1 }))
    self.includesHidden = includesHidden
  }

  /// The tables of a sheet; where no column names regions, those of one that lies on its side.
  public func find(in sheet: Sheet) -> FoundSheet {
    if sheet.visibility != .visible, !includesHidden {
      return FoundSheet(
        name: sheet.name, remarks: [TableRemark(.hiddenSheet, at: SheetPlace(sheet: sheet.name))])
    }
    for least in [2, 1] {
      let upright = search(sheet, least, isOnItsSide: false)
      if !upright.tables.isEmpty { return upright }
      let turned = search(sheet.transposed, least, isOnItsSide: true)
      if !turned.tables.isEmpty { return turned }
    }
    let isEmpty = sheet.cellCount == 0
    return FoundSheet(
      name: sheet.name, remarks: isEmpty ? [] : [TableRemark(.noTable, at: SheetPlace(sheet: sheet.name))])
  }

  private func search(_ sheet: Sheet, _ least: Int, isOnItsSide: Bool) -> FoundSheet {
    let scan = RegionScan(
      sheet: sheet, labels: labels, hiddenRows: includesHidden ? [] : sheet.hiddenRows,
      hiddenColumns: includesHidden ? [] : sheet.hiddenColumns)
    let blocks = scan.blocks(leastRegions: least)
    var found = FoundSheet(name: sheet.name)
    for index in blocks.indices {
      let reader = TableReader(scan: scan, blocks: blocks, index: index, isOnItsSide: isOnItsSide)
      guard let (table, remarks) = reader.read() else { continue }
      found.tables.append(table)
      found.remarks += remarks
    }
    return found
  }
}
