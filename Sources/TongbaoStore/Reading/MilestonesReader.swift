import TongbaoCore

/// What came of reading the tasks of a dataset: tasks, or the problems that kept them from being read.
public struct LoadedMilestones: Sendable {
  /// Nil where the file is wrong; without a file there are none.
  public let milestones: Milestones?
  public let problems: [Problem]

  init(_ milestones: Milestones?, problems: [Problem] = []) {
    self.milestones = milestones
    self.problems = problems
  }
}

/// Reads `milestones.json`, the tasks of a dataset.
struct MilestonesReader {
  /// The largest file of tasks that is read: 16 MB.
  static let sizeLimit = 1 << 24

  let catalogue: Catalogue
  let regions: RegionResolver
  let log: ComplaintLog

  /// The tasks, as far as nothing is wrong with them.
  func read(_ tree: JSONTree) -> Milestones? {
    log.addDuplicates(of: tree)
    guard let object = ObjectReader(tree.root, required: ["format", "tasks"], optional: ["source"], log: log) else {
      return nil
    }
    if let format = object["format"] { log.format(format) }
    let source = object["source"].flatMap { log.source($0) }
    let tasks = unique(object.elements("tasks")).compactMap { task($0) }
    return log.isClean ? Milestones(tasks, source: source) : nil
  }

  /// The nodes again; complains of those whose id stands before.
  private func unique(_ nodes: [JSONNode]) -> [JSONNode] {
    var first: [String: JSONNode] = [:]
    for node in nodes {
      guard let key = node["id"], let id = key.string else { continue }
      guard let earlier = first[id] else {
        first[id] = key
        continue
      }
      log.add(CatalogueComplaint.sameID(SafeText.excerpt(id), firstLine: log.line(at: earlier.offset)), at: key)
    }
    return nodes
  }

  /// One task.
  private func task(_ node: JSONNode) -> Milestone? {
    let optional = ["domain", "source", "due", "regions", "counts"]
    guard let object = ObjectReader(node, required: ["id", "task", "since"], optional: optional, log: log) else {
      return nil
    }
    let since = period("since", of: object)
    let (domain, source, due) = (object.domain("domain", of: catalogue), object.text("source"), object.day("due"))
    let parts = parts(object)
    let counts = object.elements("counts").compactMap { count($0) }
    guard let id = object.id("id"), let task = object.wording("task"), let since else { return nil }
    return Milestone(
      id: id, task: task, domain: domain, since: since, source: source, due: due, parts: parts, counts: counts)
  }

  /// A period of the dataset's kind.
  private func period(_ key: String, of object: ObjectReader) -> Period? {
    guard let node = object[key], let period = log.period(node) else { return nil }
    guard period.kind == catalogue.every else {
      log.add(SnapshotComplaint.otherKind("\(period)", wanted: catalogue.every), at: node)
      return nil
    }
    return period
  }

  /// The regions that are named, each once.
  private func parts(_ object: ObjectReader) -> [Milestone.Part] {
    guard let node = object["regions"] else { return [] }
    if node.kind != .object { log.add(ShapeComplaint.wrongKind(expected: .object, found: node.kind), at: node) }
    var places: [Int: Int] = [:]
    return node.members.compactMap { key, value in
      guard let name = log.text(key), let row = regions.row(name, at: key.offset, log: log) else { return nil }
      if let first = places.updateValue(key.offset, forKey: row) {
        log.add(RegionComplaint.twice(SafeText.excerpt(name), firstLine: log.line(at: first)), at: key)
      }
      return part(value, of: regions.roster[row].code)
    }
  }

  /// How the task stands in a region.
  private func part(_ node: JSONNode, of region: RegionCode) -> Milestone.Part? {
    guard let object = ObjectReader(node, required: [], optional: ["due", "done", "state"], log: log) else {
      return nil
    }
    let isToldOpen = object.word("state", [("open", true), ("unknown", false)]) ?? true
    return Milestone.Part(
      region: region, due: object.day("due"), done: completion(object), isToldOpen: isToldOpen)
  }

  /// A day, or a period by whose end it was done.
  private func completion(_ object: ObjectReader) -> Milestone.Completion? {
    guard let node = object["done"], let text = log.text(node) else { return nil }
    let done = Milestone.Completion(text)
    if done == nil { log.add(MilestoneComplaint.badCompletion(SafeText.excerpt(text)), at: node) }
    return done
  }

  /// What a report counted without names.
  private func count(_ node: JSONNode) -> Milestone.Count? {
    guard let object = ObjectReader(node, required: ["period"], optional: ["done", "open", "of"], log: log) else {
      return nil
    }
    let bounds = 0...1_000_000
    let (done, open) = (object.whole("done", in: bounds), object.whole("open", in: bounds))
    let total = object.whole("of", in: bounds)
    if object["done"] == nil, object["open"] == nil { log.add(MilestoneComplaint.emptyCount, at: node) }
    checkSum(done, open, total, at: node)
    return period("period", of: object).map { Milestone.Count(period: $0, done: done, open: open, total: total) }
  }

  /// Checks that the parts of a count fit its whole.
  private func checkSum(_ done: Int?, _ open: Int?, _ total: Int?, at node: JSONNode) {
    guard let total else { return }
    if let done, let open, done + open != total {
      log.add(MilestoneComplaint.countSum(done: done, open: open, total: total), at: node)
    } else if let part = [done, open].compactMap(\.self).max(), part > total {
      log.add(MilestoneComplaint.countPart(part, total: total), at: node)
    }
  }
}
