import TongbaoCore

/// Reads what stands in a snapshot beside its values: source, lists and notes.
struct SnapshotParts {
  private let catalogue: Catalogue
  private let regions: RegionResolver
  private let names: ColumnNames
  private let observations: ObservationReader
  private let log: ComplaintLog

  /// A reader for one file.
  init(
    catalogue: Catalogue, regions: RegionResolver, names: ColumnNames, observations: ObservationReader,
    log: ComplaintLog
  ) {
    self.catalogue = catalogue
    self.regions = regions
    self.names = names
    self.observations = observations
    self.log = log
  }

  /// Where the figures come from.
  func source(_ node: JSONNode) -> Snapshot.Source? { log.source(node) }

  /// The lists that the report printed.
  func lists(_ node: JSONNode) -> [PrintedList] { log.elements(node).compactMap { list($0) } }

  /// Remarks on the snapshot, and what the report asks for and praises.
  func notes(_ node: JSONNode) -> [Snapshot.Note] { log.elements(node).compactMap { note($0) } }

  /// What other sources say of some values.
  func alternatives(_ node: JSONNode) -> [Snapshot.Alternative] {
    AlternativesReader(
      catalogue: catalogue, regions: regions, names: names, observations: observations, log: log
    ).alternatives(node)
  }

  /// Which values were taken from which cells.
  func imports(_ node: JSONNode) -> [ImportRecord] {
    ImportRecordsReader(regions: regions, names: names, log: log).records(node)
  }

  /// A text of all, or an object that says what it speaks of.
  private func note(_ node: JSONNode) -> Snapshot.Note? {
    guard node.kind == .object else { return log.text(node).map { Snapshot.Note(Wording(zh: $0)) } }
    let optional = ["kind", "domain", "regions"]
    guard let object = ObjectReader(node, required: ["text"], optional: optional, log: log) else { return nil }
    let kind = object["kind"] == nil ? .note : object.word("kind", Snapshot.Note.Kind.self)
    let domain = object.domain("domain", of: catalogue)
    let rows = rows(object)
    guard let kind, let text = object.wording("text") else { return nil }
    return Snapshot.Note(text, kind: kind, domain: domain, rows: rows)
  }

  private static let listKeys = ObjectKeys(
    required: ["indicator", "condition", "regions", "kind"], optional: ["count", "tone", "members"])

  /// One printed list.
  private func list(_ node: JSONNode) -> PrintedList? {
    guard let object = ObjectReader(node, keys: Self.listKeys, log: log) else { return nil }
    let column = object["indicator"].flatMap { names.column($0, log: log) }
    let criterion = column.flatMap { column in object["condition"].flatMap { self.criterion($0, column: column) } }
    let rows = rows(object)
    let members = object.elements("members").compactMap { log.wording($0) }
    let count = object.whole("count", in: 0...1_000_000)
    let completeness = object.word("kind", PrintedList.Completeness.self)
    let tone = object["tone"] == nil ? .plain : object.word("tone", PrintedList.Tone.self)
    if let node = object["members"], rows.count != 1 { log.add(SnapshotComplaint.membersOfMany(rows.count), at: node) }
    if let completeness { checkCount(count, completeness, named: members.isEmpty ? rows.count : members.count, object) }
    guard let column, let criterion, let completeness, let tone else { return nil }
    return PrintedList(
      column: column, criterion: criterion, rows: rows, count: count, completeness: completeness, tone: tone,
      members: members)
  }

  /// A condition, or the words of a list without a number.
  private func criterion(_ node: JSONNode, column: Int) -> PrintedList.Criterion? {
    guard node.kind == .object else { return observations.criterion(node, column: column).map { .condition($0) } }
    let object = ObjectReader(node, required: ["text"], log: log)
    return object?.wording("text").map { .text($0) }
  }

  /// The rows of the regions that are named, in their order.
  private func rows(_ object: ObjectReader) -> [Int] {
    var places: [Int: Int] = [:]
    var rows: [Int] = []
    for node in object.elements("regions") {
      guard let name = log.text(node), let row = regions.row(name, at: node.offset, log: log) else { continue }
      if let first = places.updateValue(node.offset, forKey: row) {
        log.add(RegionComplaint.twice(SafeText.excerpt(name), firstLine: log.line(at: first)), at: node)
      }
      rows.append(row)
    }
    return rows
  }

  /// Checks that the printed count fits what a list says of itself.
  private func checkCount(
    _ count: Int?, _ completeness: PrintedList.Completeness, named: Int, _ object: ObjectReader
  ) {
    guard let count, let node = object["count"] else { return }
    let names = object.elements(object["members"] == nil ? "regions" : "members").count
    guard names == named else { return }
    switch completeness {
    case .complete where count != named: log.add(SnapshotComplaint.completeCount(count, named: named), at: node)
    case .sample where count <= named: log.add(SnapshotComplaint.sampleCount(count, named: named), at: node)
    case .open: log.add(SnapshotComplaint.openCount, at: node)
    case .complete, .sample: return
    }
  }
}

extension ObjectReader {
  /// The id of a domain of the catalogue.
  func domain(_ key: String, of catalogue: Catalogue) -> String? {
    guard let node = self[key], let id = log.text(node) else { return nil }
    let ids = catalogue.domains.map(\.id)
    if ids.contains(id) { return id }
    log.add(
      CatalogueComplaint.unknownPart(.domain, SafeText.excerpt(id), likely: Likeness.nearest(to: id, among: ids)),
      at: node)
    return nil
  }

  /// A day such as `2020-09-15`.
  func day(_ key: String) -> CalendarDay? {
    guard let node = self[key], let text = log.text(node) else { return nil }
    let day = CalendarDay(text)
    if day == nil { log.add(ShapeComplaint.badDate(SafeText.excerpt(text)), at: node) }
    return day
  }
}

extension ComplaintLog {
  /// Where figures or tasks come from.
  func source(_ node: JSONNode) -> Snapshot.Source? {
    guard
      let object = ObjectReader(node, required: ["kind", "title"], optional: ["document", "note"], log: self)
    else { return nil }
    let kind = object.word("kind", Snapshot.Source.Kind.self)
    let texts = (object.text("document"), object.text("note"))
    guard let kind, let title = object.text("title") else { return nil }
    return Snapshot.Source(kind: kind, title: title, document: texts.0, note: texts.1)
  }
}
