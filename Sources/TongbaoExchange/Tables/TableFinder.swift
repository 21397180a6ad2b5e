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
    var remarks: [TableRemark] = []
    for least in [2, 1] {
      for isOnItsSide in [false, true] {
        let found = search(isOnItsSide ? sheet.transposed : sheet, least, isOnItsSide: isOnItsSide)
        if !found.tables.isEmpty { return found }
        if remarks.isEmpty { remarks = found.remarks }
      }
    }
    let isEmpty = sheet.cellCount == 0
    let place = SheetPlace(sheet: sheet.name)
    return FoundSheet(name: sheet.name, remarks: isEmpty ? [] : remarks + [TableRemark(.noTable, at: place)])
  }

  private func search(_ sheet: Sheet, _ least: Int, isOnItsSide: Bool) -> FoundSheet {
    let scan = RegionScan(
      sheet: sheet, labels: labels, hiddenRows: includesHidden ? [] : sheet.hiddenRows,
      hiddenColumns: includesHidden ? [] : sheet.hiddenColumns)
    let blocks = scan.blocks(leastRegions: least)
    var found = FoundSheet(name: sheet.name)
    for index in blocks.indices.prefix(RegionScan.mostBlocks) {
      let read = TableReader(scan: scan, blocks: blocks, index: index, isOnItsSide: isOnItsSide).read()
      if let table = read.table { found.tables.append(table) }
      found.remarks += read.remarks
    }
    if blocks.count > RegionScan.mostBlocks {
      found.remarks.append(
        TableRemark(.tooManyTables(RegionScan.mostBlocks), at: SheetPlace(sheet: sheet.name)))
    }
    return found
  }
}
