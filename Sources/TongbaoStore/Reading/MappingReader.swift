import TongbaoCore

/// Reads `mapping.json`: which headers of workbooks are which columns.
struct MappingReader {
  private let names: ColumnNames
  private let regions: RegionResolver
  private let log: ComplaintLog

  init(catalogue: Catalogue, roster: Roster, regionsFile: String, log: ComplaintLog) {
    names = ColumnNames(catalogue)
    regions = RegionResolver(roster: roster, level: catalogue.level, regionsFile: regionsFile)
    self.log = log
  }

  private static let keys = ObjectKeys(required: ["format", "columns"], optional: ["sheets", "regions"])
  /// What stands for a header or a line that is to be left out.
  static let ignored = "ignore"

  /// The mapping that the file is; nil after a complaint.
  func read(_ tree: JSONTree) -> WorkbookMapping? {
    log.addDuplicates(of: tree)
    guard let object = ObjectReader(tree.root, keys: Self.keys, log: log) else { return nil }
    if let node = object["format"] { log.format(node) }
    let mapping = WorkbookMapping(
      sheets: object.texts("sheets"), headers: members(object["columns"]).compactMap { header($0.key, $0.value) },
      regions: members(object["regions"]).compactMap { region($0.key, $0.value) })
    return log.isClean ? mapping : nil
  }

  private func header(_ key: JSONNode, _ node: JSONNode) -> WorkbookMapping.Header? {
    guard let text = log.text(key) else { return nil }
    if node.kind == .string {
      if node.string == Self.ignored { return WorkbookMapping.Header(text, .ignored) }
      return names.column(node, log: log).map { WorkbookMapping.Header(text, .column($0, unit: nil)) }
    }
    guard node.kind == .object else {
      log.add(ShapeComplaint.wrongKind(expected: .object, found: node.kind), at: node)
      return nil
    }
    if node.members.contains(where: { $0.key.string == "likely" }) {
      let object = ObjectReader(node, required: ["likely"], log: log)
      let likely = object?.elements("likely").compactMap { names.column($0, log: log) } ?? []
      return WorkbookMapping.Header(text, .open(likely: likely))
    }
    guard let object = ObjectReader(node, required: ["indicator"], optional: ["unit"], log: log) else { return nil }
    let unit = object["unit"] == nil ? nil : object.text("unit")
    let column = object["indicator"].flatMap { names.column($0, log: log) }
    return column.map { WorkbookMapping.Header(text, .column($0, unit: unit)) }
  }

  private func region(_ key: JSONNode, _ node: JSONNode) -> WorkbookMapping.RegionName? {
    guard let text = log.text(key), let name = log.text(node) else { return nil }
    if name == Self.ignored { return WorkbookMapping.RegionName(text, row: nil) }
    return regions.row(name, at: node.offset, log: log).map { WorkbookMapping.RegionName(text, row: $0) }
  }

  private func members(_ node: JSONNode?) -> [(key: JSONNode, value: JSONNode)] {
    guard let node else { return [] }
    if node.kind != .object { log.add(ShapeComplaint.wrongKind(expected: .object, found: node.kind), at: node) }
    return node.members
  }
}

extension FolderSource {
  /// Where the mapping lies that stands beside the dataset.
  public var mappingPath: String { root + "/" + Self.mappingName }

  /// The mapping in a file, that beside the dataset without a path; an empty one where there is none beside it.
  /// - Throws: all that is wrong with it.
  public func mapping(at path: String? = nil) throws(Problems) -> WorkbookMapping {
    let file = path ?? mappingPath
    if path == nil, !FileBytes.exists(file) { return WorkbookMapping() }
    let bytes = PaddedBytes()
    let log = ComplaintLog(file: file, bytes: bytes)
    do throws(Problem) {
      try FileBytes.read(file, into: bytes, limit: CatalogueReader.sizeLimit)
      let reader = MappingReader(catalogue: catalogue, roster: roster, regionsFile: regionsFile, log: log)
      if let mapping = reader.read(try JSONTree(bytes, file: file)) { return mapping }
    } catch {
      throw Problems(log.problems + [error])
    }
    throw Problems(log.problems)
  }

  /// What is wrong with the mapping beside the dataset.
  var mappingProblems: [Problem] {
    do throws(Problems) {
      _ = try mapping()
      return []
    } catch {
      return error.list
    }
  }

  /// Writes a mapping to a file, in one step.
  /// - Throws: the problem, where it cannot be written.
  public func write(_ mapping: WorkbookMapping, to path: String) throws(Problem) {
    try AtomicFile.write(MappingWriter(catalogue: catalogue, roster: roster).bytes(of: mapping), to: path)
  }
}
