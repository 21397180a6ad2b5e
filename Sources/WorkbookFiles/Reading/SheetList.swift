import Sheets

/// What the workbook's own part says: its sheets in order, and how days are counted.
final class SheetList: ElementReader {
  struct Entry {
    var name: String
    var visibility: Sheet.Visibility
    /// The name of the relationship that leads to its part.
    var relationship: String
  }

  private(set) var entries: [Entry] = []
  private(set) var countsFrom1904 = false
  private(set) var isWorkbook = false

  func start(_ element: Element) {
    if element.depth == 1 {
      isWorkbook = element.is("workbook")
    } else if element.depth == 2, element.is("workbookPr") {
      countsFrom1904 = ["1", "true", "on"].contains(element["date1904"] ?? "")
    } else if element.depth == 3, element.is("sheet"), let relationship = element.prefixed("id") {
      entries.append(
        Entry(
          name: element["name"] ?? "", visibility: Self.visibility(element["state"]), relationship: relationship))
    }
  }

  /// A name that two sheets share, without regard to case, as no spreadsheet allows: cells are told by it.
  var repeatedName: String? {
    var seen: Set<String> = []
    return entries.first { !seen.insert($0.name.lowercased()).inserted }?.name
  }

  private static func visibility(_ state: String?) -> Sheet.Visibility {
    switch state {
    case "hidden": .hidden
    case "veryHidden": .veryHidden
    default: .visible
    }
  }
}
