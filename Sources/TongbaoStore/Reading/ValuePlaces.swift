import TongbaoCore

/// Where the values of a snapshot stand in its file, found again once there is something to say of them.
final class ValuePlaces {
  private let regions: RegionResolver
  private let bytes = PaddedBytes()
  private let columns: [Int: JSONNode]
  private var rows: [Int: [Int: Int]] = [:]
  let log: ComplaintLog

  /// The places in the file at `path`, which is called `name`.
  /// - Throws: why it can no longer be read.
  init(_ path: String, named name: String, catalogue: Catalogue, regions: RegionResolver) throws(Problem) {
    self.regions = regions
    try FileBytes.read(path, into: bytes, named: name)
    let tree = try JSONTree(bytes, file: name)
    log = ComplaintLog(file: name, bytes: bytes)
    let values = tree.root.members.first { $0.key.text == "values" }?.value
    var columns: [Int: JSONNode] = [:]
    for (key, value) in values?.members ?? [] {
      if let column = catalogue.column(named: key.text) { columns[column] = value }
    }
    self.columns = columns
  }

  /// The offset of the first of some rows that the file has a value for; that of the column where it has none, and of the
  /// file where it has no such column.
  func offset(column: Int, rows wanted: [Int]) -> Int {
    guard let node = columns[column] else { return 0 }
    let known = rows[column] ?? offsets(node)
    rows[column] = known
    return wanted.lazy.compactMap { known[$0] }.first ?? node.offset
  }

  private func offsets(_ node: JSONNode) -> [Int: Int] {
    var offsets: [Int: Int] = [:]
    for (key, value) in node.members {
      if let row = regions.row(key.text, at: key.offset, log: .silent) { offsets[row] = value.offset }
    }
    return offsets
  }
}
