import TongbaoCore

/// Reads which values of a snapshot were taken from which cells.
struct ImportRecordsReader {
  let regions: RegionResolver
  let names: ColumnNames
  let log: ComplaintLog

  /// The records of an array.
  func records(_ node: JSONNode) -> [ImportRecord] { log.elements(node).compactMap { record($0) } }

  private static let keys = ObjectKeys(required: ["file", "range", "sha256", "rows", "columns"], optional: ["sheet"])
  private static let lineKeys = ObjectKeys(required: ["at", "check"], optional: ["without"])

  private func record(_ node: JSONNode) -> ImportRecord? {
    guard let object = ObjectReader(node, keys: Self.keys, log: log) else { return nil }
    let texts = (object.text("file"), object.text("range"), checksum(object))
    let sheet = object["sheet"] == nil ? nil : object.text("sheet")
    let rows = rows(object["rows"])
    let lines = members(object["columns"]).compactMap { line($0.key, $0.value) }
    checkKinds(rows, lines, node)
    guard let file = texts.0, let range = texts.1, let checksum = texts.2 else { return nil }
    return ImportRecord(file: file, sheet: sheet, range: range, checksum: checksum, rows: rows, lines: lines)
  }

  /// The rows of regions, each with its line.
  private func rows(_ node: JSONNode?) -> [Int: String] {
    var rows: [Int: String] = [:]
    for (key, value) in members(node) {
      guard let name = log.text(key), let row = regions.row(name, at: key.offset, log: log), let line = line(value)
      else {
        continue
      }
      if rows.updateValue(line, forKey: row) != nil {
        log.add(RegionComplaint.twice(SafeText.excerpt(name), firstLine: log.line(at: node?.offset ?? 0)), at: key)
      }
    }
    return rows
  }

  /// One line of values.
  private func line(_ key: JSONNode, _ node: JSONNode) -> ImportRecord.Line? {
    let column = names.column(key, log: log)
    guard let object = ObjectReader(node, keys: Self.lineKeys, log: log) else { return nil }
    let line = object["at"].flatMap { self.line($0) }
    let without = object.elements("without").compactMap { node in
      log.text(node).flatMap { regions.row($0, at: node.offset, log: log) }
    }
    guard let column, let line, let check = check(object) else { return nil }
    return ImportRecord.Line(column: column, line: line, without: Set(without), check: check)
  }

  /// A line of a sheet: a row's number, or a column's letters.
  private func line(_ node: JSONNode) -> String? {
    guard let text = log.text(node) else { return nil }
    let isRow = text.utf8.count <= 7 && text.utf8.first != 0x30 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let isColumn = text.utf8.count <= 3 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    if isRow || isColumn { return text }
    log.add(SnapshotComplaint.badSheetLine(SafeText.excerpt(text)), at: node)
    return nil
  }

  /// Rows and columns of a sheet cross: where one has numbers the other has letters.
  private func checkKinds(_ rows: [Int: String], _ lines: [ImportRecord.Line], _ node: JSONNode) {
    func isNumber(_ line: String) -> Bool { line.utf8.first.map { $0 < 0x3A } ?? false }
    let (own, others) = (Set(rows.values.map(isNumber)), Set(lines.map { isNumber($0.line) }))
    if own.count > 1 || others.count > 1 || !own.isDisjoint(with: others) {
      log.add(SnapshotComplaint.sheetLinesDoNotCross, at: node)
    }
  }

  private func checksum(_ object: ObjectReader) -> String? {
    guard let node = object["sha256"], let text = log.text(node) else { return nil }
    if text.utf8.count == 64, text.utf8.allSatisfy({ $0.isLowerHexadecimal }) { return text }
    log.add(SnapshotComplaint.badChecksum(SafeText.excerpt(text)), at: node)
    return nil
  }

  private func check(_ object: ObjectReader) -> UInt32? {
    guard let node = object["check"], let text = log.text(node) else { return nil }
    if text.utf8.count == 8, text.utf8.allSatisfy({ $0.isLowerHexadecimal }) { return UInt32(text, radix: 16) }
    log.add(SnapshotComplaint.badChecksum(SafeText.excerpt(text)), at: node)
    return nil
  }

  /// The members of an object, or none after a complaint.
  private func members(_ node: JSONNode?) -> [(key: JSONNode, value: JSONNode)] {
    guard let node else { return [] }
    if node.kind != .object { log.add(ShapeComplaint.wrongKind(expected: .object, found: node.kind), at: node) }
    return node.members
  }
}

extension ImportRecords {
  /// The records that a file's bytes spell, read when they are asked for: none where they cannot be read, which a check tells.
  static func later(_ bytes: [UInt8], _ catalogue: Catalogue, _ roster: Roster, regionsFile: String) -> ImportRecords {
    ImportRecords(reading: {
      let padded = PaddedBytes(bytes)
      let log = ComplaintLog(file: "", bytes: padded)
      guard let tree = try? JSONTree(padded, file: "") else { return [] }
      let reader = ImportRecordsReader(
        regions: RegionResolver(roster: roster, level: catalogue.level, regionsFile: regionsFile),
        names: ColumnNames(catalogue), log: log)
      let records = reader.records(tree.root)
      return log.isClean ? records : []
    })
  }
}

extension UInt8 {
  fileprivate var isLowerHexadecimal: Bool { (0x30...0x39).contains(self) || (0x61...0x66).contains(self) }
}
