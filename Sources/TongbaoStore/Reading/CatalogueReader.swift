import TongbaoCore

/// Reads `dataset.json` into a catalogue.
struct CatalogueReader {
  /// The largest catalogue that is read: 16 MB, five hundred times that of sixty indicators.
  static let sizeLimit = 1 << 24

  private let object: ObjectReader
  private let log: ComplaintLog

  private static let optional = ["dimensions", "notes", "places", "rows", "working_days", "bulletin"]

  /// A reader of the tree of `dataset.json`; nil where it is no object.
  init?(_ tree: JSONTree, log: ComplaintLog) {
    let required = ["format", "title", "region", "level", "every", "domains", "indicators"]
    log.addDuplicates(of: tree)
    guard let object = ObjectReader(tree.root, required: required, optional: Self.optional, log: log) else {
      return nil
    }
    self.object = object
    self.log = log
    if let format = object["format"] { log.format(format) }
  }

  /// The level of the rows, so that no more regions are read than the dataset needs.
  var level: Level? {
    object.word("level", [("group", .group), ("province", .province), ("branch", .branch), ("county", .county)])
  }

  /// The catalogue and the rows of its tables, as far as nothing is wrong with them.
  func read(level: Level?, book: RegionBook) -> (Catalogue, Roster)? {
    let own = OwnRegions(object: object, book: book, log: log)
    let places = own.places()
    let roster = roster(level: level, book: book, own, places)
    let title = object.wording("title")
    let every = object.word("every", Period.Kind.self)
    let domains = unique(object.elements("domains")).compactMap { domain($0) }
    let dimensions = unique(object.elements("dimensions")).compactMap { dimension($0) }
    let indicators = indicators(domains: domains, dimensions: dimensions)
    checkRows(domains, indicators)
    let notes = object.elements("notes").compactMap { log.wording($0) }
    let calendar = object["working_days"].flatMap { log.workingDays($0, every: every) }
    let bulletin = object["bulletin"].flatMap { log.bulletinWording($0) } ?? BulletinWording()
    guard log.isClean, let roster, let level, let title, let every else { return nil }
    let catalogue = Catalogue(
      title: title, region: roster.head.code, level: level, every: every, domains: domains, dimensions: dimensions,
      indicators: indicators, notes: notes, places: places,
      rows: object["rows"] == nil ? nil : roster.memberRows.map { roster[$0].code }, workingDays: calendar,
      bulletin: bulletin)
    return (catalogue, roster)
  }

  /// The head of the tables and the regions of the level that lie in it.
  private func roster(level: Level?, book: RegionBook, _ own: OwnRegions, _ places: [Region]) -> Roster? {
    guard let node = object["region"], let name = log.text(node) else { return nil }
    guard let head = head(name, at: node, book: book), let level else { return nil }
    let roster = own.roster(head: head, level: level, places: places) ?? book.roster(head: head.code, level: level)
    if roster == nil {
      log.add(CatalogueComplaint.levelNotBelow(level, head: head.short), at: object["level"] ?? node)
    }
    return roster
  }

  /// The region that a name or code means; the higher level first.
  private func head(_ name: String, at node: JSONNode, book: RegionBook) -> Region? {
    for level in [[book.nation], book.provinces, book.branches, book.counties] {
      let finder = RegionFinder(level)
      switch finder.find(name) {
      case .row(let index): return level[index]
      case .ambiguous(let indices):
        let candidates = indices.map { "\(level[$0].code) \(book.described(level[$0]))" }
        log.add(RegionComplaint.ambiguous(SafeText.excerpt(name), candidates: candidates), at: node)
        return nil
      case .none: continue
      }
    }
    log.add(
      RegionComplaint.unknown(
        SafeText.excerpt(name), likely: RegionFinder([book.nation] + book.provinces + book.branches).likely(name)),
      at: node)
    return nil
  }

  /// A domain with its groups.
  private func domain(_ node: JSONNode) -> Domain? {
    guard
      let object = ObjectReader(
        node, required: ["id", "name"], optional: ["groups", "size", "rows", "headlines"], log: log),
      let id = object.id("id"), let name = object.wording("name")
    else { return nil }
    let groups = unique(object.elements("groups")).compactMap { named($0) }.map { Domain.Group(id: $0, name: $1) }
    return Domain(
      id: id, name: name, groups: groups, size: object.text("size"), rows: rows(object), headlines: headlines(object))
  }

  /// The ids of the indicators that stand for a domain; whether these are in its table is checked once they are known.
  private func headlines(_ domain: ObjectReader) -> [String] {
    let nodes = domain.elements("headlines")
    if nodes.count > Domain.mostHeadlines {
      log.add(CatalogueComplaint.tooManyHeadlines(most: Domain.mostHeadlines), at: nodes[Domain.mostHeadlines])
    }
    var first: [String: JSONNode] = [:]
    return nodes.compactMap { node in
      guard let id = log.text(node) else { return nil }
      if let earlier = first.updateValue(node, forKey: id) {
        log.add(CatalogueComplaint.sameID(SafeText.excerpt(id), firstLine: log.line(at: earlier.offset)), at: node)
      }
      return id
    }
  }

  /// Checks that what stands for a domain exists and is a column of its table.
  private func checkHeadlines(_ reader: IndicatorReader) {
    let indicators = object.elements("indicators")
    for domain in object.elements("domains") {
      for node in domain["headlines"]?.elements ?? [] where node.kind == .string {
        guard let id = reader.indicator(node), let indicator = indicators.first(where: { $0["id"]?.string == id }),
          indicator["domain"]?.string != domain["id"]?.string || indicator["context"]?.bool == true
        else { continue }
        log.add(CatalogueComplaint.headlineElsewhere(SafeText.excerpt(id)), at: node)
      }
    }
  }

  /// The dimension whose segments are the rows of a domain's table.
  private func rows(_ domain: ObjectReader) -> String? {
    guard let node = domain["rows"], let id = log.text(node) else { return nil }
    let ids = object.elements("dimensions").compactMap { $0["id"]?.string }
    guard !ids.contains(id) else { return id }
    let likely = Likeness.nearest(to: id, among: ids)
    log.add(CatalogueComplaint.unknownPart(.dimension, SafeText.excerpt(id), likely: likely), at: node)
    return nil
  }

  /// Checks that a table whose rows are segments has an indicator that has them; where indicators are wrong, they come first.
  private func checkRows(_ domains: [Domain], _ indicators: [Indicator]) {
    guard log.isClean else { return }
    for node in object.elements("domains") {
      guard let rows = node["rows"], let domain = domains.first(where: { $0.id == node["id"]?.string }),
        let dimension = domain.rows
      else { continue }
      let isUsed = indicators.contains { $0.domain == domain.id && $0.dimension == dimension && !$0.isContext }
      if !isUsed { log.add(CatalogueComplaint.noIndicatorsBy(SafeText.excerpt(dimension)), at: rows) }
    }
  }

  /// A dimension with its segments.
  private func dimension(_ node: JSONNode) -> Dimension? {
    guard let object = ObjectReader(node, required: ["id", "name", "segments"], log: log), let id = object.id("id"),
      let name = object.wording("name")
    else { return nil }
    let segments = unique(object.elements("segments")).compactMap { named($0) }
    return Dimension(id: id, name: name, segments: segments.map { Dimension.Segment(id: $0, name: $1) })
  }

  /// An object of id and name.
  private func named(_ node: JSONNode) -> (String, Wording)? {
    guard let object = ObjectReader(node, required: ["id", "name"], log: log), let id = object.id("id"),
      let name = object.wording("name")
    else { return nil }
    return (id, name)
  }

  /// The nodes again; complains of those whose id stands before.
  private func unique(_ nodes: [JSONNode]) -> [JSONNode] {
    var first: [String: JSONNode] = [:]
    for node in nodes {
      guard let key = node["id"], let id = key.string else { continue }
      if let earlier = first[id] {
        log.add(
          CatalogueComplaint.sameID(SafeText.excerpt(id), firstLine: log.line(at: earlier.offset)), at: key)
      } else {
        first[id] = key
      }
    }
    return nodes
  }

  /// All indicators; their ids are known before any is read, since they refer to each other.
  private func indicators(domains: [Domain], dimensions: [Dimension]) -> [Indicator] {
    let nodes = object.elements("indicators")
    if nodes.isEmpty, let node = object["indicators"], node.kind == .array {
      log.add(CatalogueComplaint.noIndicators, at: node)
    }
    let ids = Set(nodes.compactMap { $0["id"]?.string })
    let reader = IndicatorReader(domains: domains, dimensions: dimensions, indicators: ids, log: log)
    checkSizes(reader)
    checkHeadlines(reader)
    return unique(nodes).compactMap { reader.read($0) }
  }

  /// Checks that the indicators exist by which domains are large or small.
  private func checkSizes(_ reader: IndicatorReader) {
    for domain in object.elements("domains") {
      if let size = domain["size"] { _ = reader.indicator(size) }
    }
  }
}

extension ObjectReader {
  /// An id: lower-case letters, digits, `_` and dots, a letter first.
  func id(_ key: String) -> String? {
    guard let node = self[key], let id = log.text(node) else { return nil }
    let isPlain = id.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F || $0 == 0x2E
    }
    guard isPlain, let first = id.utf8.first, (0x61...0x7A).contains(first), id.utf8.count <= 120 else {
      log.add(CatalogueComplaint.badID(SafeText.excerpt(id)), at: node)
      return nil
    }
    return id
  }
}
