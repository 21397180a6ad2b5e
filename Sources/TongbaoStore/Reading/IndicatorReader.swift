import TongbaoCore

/// Reads one indicator of a catalogue.
struct IndicatorReader {
  private let domains: [String]
  private let groups: [String: [String]]
  private let dimensions: [String]
  private let conditions: ConditionReader
  private let log: ComplaintLog

  /// A reader for indicators of a catalogue that has these parts.
  init(domains: [Domain], dimensions: [Dimension], indicators: Set<String>, log: ComplaintLog) {
    self.domains = domains.map(\.id)
    groups = Dictionary(domains.map { ($0.id, $0.groups.map(\.id)) }, uniquingKeysWith: { first, _ in first })
    self.dimensions = dimensions.map(\.id)
    self.log = log
    conditions = ConditionReader(indicators: indicators, log: log)
  }

  private static let keys = ObjectKeys(
    required: ["id", "domain", "name", "unit", "better", "kind"],
    optional: [
      "group", "short", "decimals", "range", "adds_up", "pace", "target", "thresholds", "definition",
      "definition_changes", "aliases",
      "dimension", "context", "bulletin",
    ])

  /// The indicator, or nil where something of it is wrong.
  func read(_ node: JSONNode) -> Indicator? {
    guard let object = ObjectReader(node, keys: Self.keys, log: log) else {
      return nil
    }
    let id = object.id("id")
    let domain = part("domain", .domain, of: object, among: domains)
    let group = part("group", .group, of: object, among: domain.flatMap { groups[$0] } ?? [])
    let dimension = part("dimension", .dimension, of: object, among: dimensions)
    let pace = pace(object)
    let target = target(object, id: id ?? "", hasPace: object["pace"] != nil)
    let thresholds = thresholds(object, id: id ?? "", hasPace: object["pace"] != nil)
    let wordings = (object.wording("name"), object.wording("short"), object.wording("definition"))
    let unit = object.text("unit")
    let words = (
      object.word("better", Self.directions), object.word("kind", Self.kinds), object.whole("decimals", in: 0...9)
    )
    let range = range(object)
    let addition = addition(object)
    let changes = definitionChanges(object)
    let aliases = object.texts("aliases")
    let isContext = object.bool("context")
    let bulletin = object["bulletin"].flatMap { log.bulletinRule($0, of: id, indicator: indicator) }
    guard let id, let domain, let name = wordings.0, let unit, let better = words.0, let kind = words.1 else {
      return nil
    }
    return Indicator(
      id: id, domain: domain, group: group, name: name, short: wordings.1, unit: Unit(unit), decimals: words.2 ?? 0,
      better: better, kind: kind, range: range, addsUp: addition, pace: pace, target: target, thresholds: thresholds,
      definition: wordings.2, definitionChanges: changes, aliases: aliases, dimension: dimension,
      isContext: isContext ?? false, bulletin: bulletin)
  }

  private static let directions: [(String, Indicator.Better)] = [
    ("higher", .higher), ("lower", .lower), ("neither", .neither),
  ]
  private static let kinds: [(String, Indicator.Kind)] = [
    ("flow", .flow), ("cumulative", .cumulative), ("stock", .stock), ("rate", .rate),
  ]

  /// The id of a part of the catalogue.
  private func part(_ key: String, _ kind: CataloguePart, of object: ObjectReader, among ids: [String]) -> String? {
    guard let node = object[key], let id = log.text(node) else { return nil }
    guard !ids.contains(id) else { return id }
    log.add(
      CatalogueComplaint.unknownPart(kind, SafeText.excerpt(id), likely: Likeness.nearest(to: id, among: ids)),
      at: node)
    return nil
  }

  /// The id of an indicator of the catalogue.
  func indicator(_ node: JSONNode) -> String? {
    guard let id = log.text(node) else { return nil }
    guard !conditions.indicators.contains(id) else { return id }
    log.add(
      CatalogueComplaint.unknownIndicator(
        SafeText.excerpt(id), likely: Likeness.nearest(to: id, among: conditions.indicators.sorted())),
      at: node)
    return nil
  }

  /// The least and the greatest value; an end that is null is infinite.
  private func range(_ object: ObjectReader) -> ClosedRange<Double>? {
    guard let node = object["range"], node.kind != .null else { return nil }
    let ends = node.elements
    guard node.kind == .array, ends.count == 2, ends.allSatisfy({ $0.kind == .number || $0.kind == .null }) else {
      log.add(ShapeComplaint.wrongKind(expected: .range, found: node.kind), at: node)
      return nil
    }
    let least = ends[0].kind == .null ? -.infinity : log.number(ends[0])
    let greatest = ends[1].kind == .null ? .infinity : log.number(ends[1])
    guard let least, let greatest else { return nil }
    guard least <= greatest else {
      log.add(CatalogueComplaint.badRange, at: node)
      return nil
    }
    return least...greatest
  }

  /// How values add up over regions.
  private func addition(_ object: ObjectReader) -> Indicator.Addition {
    guard let node = object["adds_up"] else { return .no }
    if node.string == "sum" { return .sum }
    if node.string == "no" { return .no }
    guard node.kind == .object, let key = ["mean", "ratio"].first(where: { node[$0] != nil }) else {
      log.add(ShapeComplaint.wrongKind(expected: .addition, found: node.kind), at: node)
      return .no
    }
    let optional = key == "ratio" ? ["factor"] : []
    guard let rule = ObjectReader(node, required: [key], optional: optional, log: log) else { return .no }
    return key == "mean" ? mean(rule) : ratio(rule)
  }

  /// The mean weighted by another indicator.
  private func mean(_ rule: ObjectReader) -> Indicator.Addition {
    rule["mean"].flatMap { indicator($0) }.map { .mean(weight: $0) } ?? .no
  }

  /// The ratio of two indicators' sums.
  private func ratio(_ rule: ObjectReader) -> Indicator.Addition {
    guard let node = rule["ratio"] else { return .no }
    let ends = log.elements(node)
    guard ends.count == 2 else {
      if node.kind == .array { log.add(ShapeComplaint.wrongCount(expected: 2, found: ends.count), at: node) }
      return .no
    }
    let factor = rule["factor"].map { log.number($0) } ?? 1
    guard let numerator = indicator(ends[0]), let denominator = indicator(ends[1]), let factor else { return .no }
    return .ratio(numerator: numerator, denominator: denominator, factor: factor)
  }

  /// What a completion rate should have reached.
  private func pace(_ object: ObjectReader) -> Indicator.PaceRule? {
    guard let node = object["pace"] else { return nil }
    if node.string == "year" { return .year }
    guard node.kind == .object else {
      log.add(ShapeComplaint.wrongKind(expected: .pace, found: node.kind), at: node)
      return nil
    }
    let rule = ObjectReader(node, required: ["plan"], log: log)
    return rule?["plan"].flatMap { indicator($0) }.map { .plan($0) }
  }

  /// A condition to be met by the end of a period.
  private func target(_ object: ObjectReader, id: String, hasPace: Bool) -> Indicator.Target? {
    guard let node = object["target"],
      let target = ObjectReader(node, required: ["condition"], optional: ["by"], log: log)
    else { return nil }
    let by = target.period("by")
    let condition = target["condition"].flatMap { conditions.condition($0, of: id, hasPace: hasPace) }
    return condition.map { Indicator.Target(condition: $0, by: by) }
  }

  /// The thresholds, in the order of time.
  private func thresholds(_ object: ObjectReader, id: String, hasPace: Bool) -> [Threshold] {
    var thresholds: [Threshold] = []
    for node in object.elements("thresholds") {
      let read = log.threshold(node, hasPace: hasPace) { conditions.condition($0, of: id, hasPace: hasPace) }
      guard let threshold = read else { continue }
      if let last = thresholds.last, !threshold.begins(after: last) {
        log.add(CatalogueComplaint.thresholdOrder, at: node)
      }
      thresholds.append(threshold)
    }
    return thresholds
  }

  /// The changes of definition, in the order of time.
  private func definitionChanges(_ object: ObjectReader) -> [Indicator.DefinitionChange] {
    var changes: [Indicator.DefinitionChange] = []
    for node in object.elements("definition_changes") {
      guard let reader = ObjectReader(node, required: ["from", "note"], log: log), let from = reader.period("from"),
        let note = reader.wording("note")
      else { continue }
      if let last = changes.last, from.firstDay <= last.from.firstDay {
        log.add(CatalogueComplaint.definitionOrder, at: node)
      }
      changes.append(.init(from: from, note: note))
    }
    return changes
  }
}
