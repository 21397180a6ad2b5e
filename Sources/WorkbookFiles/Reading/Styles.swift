import Sheets

/// What each style of a workbook makes of a number.
final class Styles: ElementReader {
  /// By the index that cells name.
  private(set) var formats: [UInt8] = []
  private var codes: [Int: Cell.Format] = [:]
  private var isInCells = false
  /// Excel has 64,000 at most.
  private static let most = 1 << 17

  func start(_ element: Element) {
    if element.depth == 2 {
      isInCells = element.is("cellXfs")
    } else if element.depth == 3, element.is("numFmt"), let id = element["numFmtId"].flatMap({ Int($0) }) {
      codes[id] = NumberFormat.meaning(of: element["formatCode"] ?? "")
    } else if element.depth == 3, isInCells, element.is("xf"), formats.count < Self.most {
      let id = element["numFmtId"].flatMap { Int($0) } ?? 0
      formats.append((codes[id] ?? NumberFormat.meaning(ofBuiltIn: id)).rawValue)
    }
  }
}
