import TongbaoCore

/// Reads what other sources say of some values.
struct AlternativesReader {
  let catalogue: Catalogue
  let regions: RegionResolver
  let names: ColumnNames
  let observations: ObservationReader
  let log: ComplaintLog

  /// The other sources with their values.
  func alternatives(_ node: JSONNode) -> [Snapshot.Alternative] { log.elements(node).compactMap { alternative($0) } }

  /// One other source.
  private func alternative(_ node: JSONNode) -> Snapshot.Alternative? {
    guard let object = ObjectReader(node, required: ["source", "values"], optional: ["in_force"], log: log) else {
      return nil
    }
    let source = object.wording("source")
    let inForce = object["in_force"] == nil ? nil : object.wording("in_force")
    var values: [Snapshot.Alternative.Place: Observation] = [:]
    for (key, value) in members(object["values"]) {
      guard let column = names.column(key, log: log) else { continue }
      read(value, column, into: &values)
    }
    return source.map { Snapshot.Alternative(source: $0, inForce: inForce, values: values) }
  }

  /// Reads what the source says of one indicator.
  private func read(_ node: JSONNode, _ column: Int, into values: inout [Snapshot.Alternative.Place: Observation]) {
    for (key, value) in members(node) {
      guard let name = log.text(key), let row = regions.row(name, at: key.offset, log: log),
        let observation = observation(value, column)
      else { continue }
      let place = Snapshot.Alternative.Place(column: column, row: row)
      if values.updateValue(observation, forKey: place) != nil {
        log.add(RegionComplaint.twice(SafeText.excerpt(name), firstLine: log.line(at: node.offset)), at: key)
      }
    }
  }

  /// A value: a number, a bound or an approximate number, or null.
  private func observation(_ node: JSONNode, _ column: Int) -> Observation? {
    switch node.kind {
    case .null: return .missing
    case .string: return observations.observation(node.text, at: node.offset, column: column)
    case .number:
      let indicator = catalogue.indicators[catalogue.columns[column].indicator]
      guard let number = log.number(node) else { return nil }
      guard indicator.range?.contains(number) != false else {
        log.add(ObservationReader.outsideRange(SafeText.excerpt(node.text), indicator), at: node)
        return nil
      }
      return .number(number)
    default:
      log.add(ShapeComplaint.wrongKind(expected: .observation, found: node.kind), at: node)
      return nil
    }
  }

  /// The members of an object, or none after a complaint.
  private func members(_ node: JSONNode?) -> [(key: JSONNode, value: JSONNode)] {
    guard let node else { return [] }
    if node.kind != .object { log.add(ShapeComplaint.wrongKind(expected: .object, found: node.kind), at: node) }
    return node.members
  }
}
