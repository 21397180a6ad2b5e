import Glibc
import TongbaoCore

/// Finds columns by the names that snapshots give them; the order of the last file is tried first.
///
/// Not safe to share between threads.
final class ColumnNames {
  private let catalogue: Catalogue
  private let quoted: [[UInt8]]
  private var order: [Int] = []

  /// Names of the columns of a catalogue.
  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    quoted = catalogue.columns.indices.map { Array("\"\(catalogue.name(ofColumn: $0))\"".utf8) }
  }

  /// The column whose name stands under the cursor, which is moved over it; nil after a complaint.
  func column(_ cursor: inout JSONCursor, _ place: inout Int, log: ComplaintLog) throws(JSONFault) -> Int? {
    defer { place += 1 }
    if place < order.count, take(quoted[order[place]], &cursor) { return order[place] }
    let start = cursor.offset
    let name = cursor.text(try cursor.string())
    guard let column = catalogue.column(named: name) else {
      log.add(self.complaint(about: name), at: start)
      return nil
    }
    if place < order.count { order[place] = column } else if place == order.count { order.append(column) }
    return column
  }

  /// The column of a name in a list, or nil after a complaint.
  func column(_ node: JSONNode, log: ComplaintLog) -> Int? {
    guard let name = log.text(node) else { return nil }
    let column = catalogue.column(named: name)
    if column == nil { log.add(self.complaint(about: name), at: node) }
    return column
  }

  /// Moves over a name where it stands under the cursor.
  private func take(_ name: [UInt8], _ cursor: inout JSONCursor) -> Bool {
    guard name.count <= cursor.end - cursor.at, memcmp(cursor.at, name, name.count) == 0 else { return false }
    cursor.at += name.count
    return true
  }

  /// Why a name leads to no column.
  private func complaint(about name: String) -> CatalogueComplaint {
    if let at = name.firstIndex(of: "@"), let index = catalogue.index(of: String(name[..<at])) {
      let segment = String(name[name.index(after: at)...])
      let segments = catalogue.dimension(of: catalogue.indicators[index])?.segments.map(\.id)
      guard let segments else { return .noSegments(SafeText.excerpt(String(name[..<at]), limit: 60)) }
      let likely = Likeness.nearest(to: segment, among: segments)
      return .unknownPart(.segment, SafeText.excerpt(segment), likely: likely)
    }
    return .unknownIndicator(SafeText.excerpt(name, limit: 60), likely: likely(name))
  }

  /// The id of the indicator that a person probably meant: by a name of it, or by the letters of its id.
  private func likely(_ name: String) -> String? {
    let named = catalogue.indicators.first { indicator in
      let wordings = [indicator.name, indicator.short]
      return wordings.contains { $0.zh == name || $0.en == name } || indicator.aliases.contains(name)
    }
    return named?.id ?? Likeness.nearest(to: name, among: catalogue.indicators.map(\.id))
  }
}
