import Testing
import TongbaoCore
import TongbaoStore

/// All that a table of facts says of the cells of its dataset, put together from the facts alone.
struct ExpectedCells {
  /// One cell of one period.
  struct Cell: Hashable {
    var period: Period
    var column: Int
    var row: Int
  }

  private let proof: FactsProof
  private var numbers: [Cell: Observation] = [:]
  private var bounds: [Cell: Set<Condition.Part>] = [:]

  init(_ proof: FactsProof) throws {
    self.proof = proof
    for fact in proof.table.facts {
      let period = try proof.snapshot(of: fact).period
      for value in fact.stated { try add(value, period) }
      for group in fact.groups ?? [] { try add(group, period) }
    }
    for same in proof.table.same ?? [] { try repeatFirst(of: same) }
  }

  /// Expects every cell of the dataset to say what the facts say of it, and nothing where they say nothing.
  func prove() {
    for snapshot in proof.snapshots {
      for column in proof.dataset.catalogue.columns.indices {
        for row in 0..<proof.dataset.roster.count {
          let cell = Cell(period: snapshot.period, column: column, row: row)
          let found = snapshot.observation(column: column, row: row)
          #expect(agrees(found, cell), "\(cell.period) \(name(cell)): \(found)")
        }
      }
    }
  }

  /// How many cells the facts speak of.
  var count: Int { Set(numbers.keys).union(bounds.keys).count }

  private func agrees(_ found: Observation, _ cell: Cell) -> Bool {
    if let number = numbers[cell] { return found == number }
    guard let parts = bounds[cell] else { return found == .unknown }
    if case .bound(let bound) = found { return Set(bound.parts) == parts }
    return false
  }

  private func name(_ cell: Cell) -> String {
    proof.dataset.catalogue.name(ofColumn: cell.column) + " " + proof.dataset.roster[cell.row].short
  }

  private mutating func add(_ value: FactsTable.Value, _ period: Period) throws {
    let cell = Cell(period: period, column: try proof.column(value.indicator), row: try proof.row(value.region))
    if let number = value.value {
      numbers[cell] = value.approximate == true ? .approximate(number) : .number(number)
    } else if let op = value.op, let bound = value.bound {
      bounds[cell, default: []].formUnion(try Condition(op + bound.notation).parts)
    }
  }

  private mutating func add(_ group: FactsTable.Group, _ period: Period) throws {
    let column = try proof.column(group.indicator)
    if let counties = group.counties { return try count(counties, of: group, period, column) }
    if group.isRank { return try rank(group, period, column) }
    let named = Set(try group.regions.map { try proof.row($0) })
    for row in group.printedRegions == nil ? [] : proof.dataset.reportingRows {
      let condition = named.contains(row) ? group.condition : group.conditionOfOthers
      let cell = Cell(period: period, column: column, row: row)
      if let condition { bounds[cell, default: []].formUnion(condition.parts) }
    }
  }

  /// A complete list of the first so many, each with its value, leaves the others at most the last one's.
  private mutating func rank(_ group: FactsTable.Group, _ period: Period, _ column: Int) throws {
    guard group.kind == "complete" else { return }
    let cells = try peers(of: group, period, column)
    let named = try group.segments.map { try $0.map { try proof.column("\(group.indicator)@\($0)") } }
    let rows = try group.regions.map { try proof.row($0) }
    let isNamed = { (cell: Cell) in named?.contains(cell.column) ?? rows.contains(cell.row) }
    let values = cells.filter(isNamed).compactMap { numbers[$0]?.number }
    let least = try #require(values.min())
    #expect(values.count == group.count, "\(group.id)")
    for cell in cells where !isNamed(cell) {
      bounds[cell, default: []].formUnion(try Condition("<=\(least.shortest)").parts)
    }
  }

  /// The cells among which a list ranks: the members of the table, or the segments at its head.
  private func peers(of group: FactsTable.Group, _ period: Period, _ column: Int) throws -> [Cell] {
    guard group.segments != nil else {
      return proof.dataset.reportingRows.map { Cell(period: period, column: column, row: $0) }
    }
    return proof.dataset.catalogue.columns.indices.filter {
      let key = proof.dataset.catalogue.columns[$0]
      return key.segment != nil && key.indicator == column
    }.map { Cell(period: period, column: $0, row: 0) }
  }

  /// A complete list of counties counts them for every region that they lie in, and for the head.
  private mutating func count(
    _ counties: [String], of group: FactsTable.Group, _ period: Period, _ column: Int
  ) throws {
    let parents = try counties.map { try proof.row(ofCounty: $0) }
    #expect(group.kind == "complete" && group.count == counties.count, "\(group.id)")
    for row in 0..<proof.dataset.roster.count {
      let count = row == 0 ? parents.count : parents.count { $0 == row }
      numbers[Cell(period: period, column: column, row: row)] = .number(Double(count))
    }
  }

  /// Says of the other indicators of one quantity what is said of the first.
  private mutating func repeatFirst(of names: [String]) throws {
    let columns = try names.map { try proof.column($0) }
    for (cell, number) in numbers where cell.column == columns[0] {
      for column in columns.dropFirst() { numbers[Cell(period: cell.period, column: column, row: cell.row)] = number }
    }
    for (cell, parts) in bounds where cell.column == columns[0] {
      for column in columns.dropFirst() { bounds[Cell(period: cell.period, column: column, row: cell.row)] = parts }
    }
  }
}

extension FactsProof {
  /// The row of the branch that a county of the head lies in.
  func row(ofCounty name: String) throws -> Int {
    let book = try RegionBook.read(Checkout.file("data/regions.json").path, depth: .county)
    let county = try #require(book.counties.first { $0.name == name && $0.code.lies(in: dataset.roster.head.code) })
    return try #require(county.code.parent.flatMap { dataset.roster.row(of: $0) }, "\(name) lies in no row")
  }
}
