import TongbaoCore

/// Reads the `values` of a snapshot straight from bytes into columns.
struct ValuesReader {
  private let catalogue: Catalogue
  private let regions: RegionResolver
  private let guesses: RegionGuesses
  private let observations: ObservationReader
  private let log: ComplaintLog
  private let names: ColumnNames
  private let firstNames = FirstNames()
  /// The columns that were read, by the catalogue's index.
  private(set) var columns: [Column?]

  /// A reader for one file; `guesses` and `names` may have learnt from others.
  init(
    catalogue: Catalogue, regions: RegionResolver, guesses: RegionGuesses, names: ColumnNames,
    observations: ObservationReader, log: ComplaintLog
  ) {
    self.catalogue = catalogue
    self.regions = regions
    self.guesses = guesses
    self.names = names
    self.observations = observations
    self.log = log
    columns = Array(repeating: nil, count: catalogue.columns.count)
  }

  /// Reads the object under the cursor: a column for every indicator.
  mutating func read(_ cursor: inout JSONCursor) throws(JSONFault) {
    guard cursor.byte == UInt8(ascii: "{") else { return try complain(.object, &cursor) }
    var places = [Int](repeating: -1, count: catalogue.columns.count)
    var isFirst = true
    var place = 0
    while try cursor.nextMember(&isFirst) {
      let start = cursor.offset
      let column = try names.column(&cursor, &place, log: log)
      try cursor.colon()
      guard let column else {
        try cursor.skipValue()
        continue
      }
      if places[column] >= 0 {
        let first = places[column]
        log.add(
          ShapeComplaint.duplicateKey(catalogue.name(ofColumn: column), firstLine: log.line(at: first)), at: start)
      }
      places[column] = start
      try readColumn(column, &cursor)
    }
  }

  /// Reads one indicator's object into a column.
  private mutating func readColumn(_ column: Int, _ cursor: inout JSONCursor) throws(JSONFault) {
    guard cursor.byte == UInt8(ascii: "{") else { return try complain(.object, &cursor) }
    var sides: [Column.Side] = []
    var values = [Double](repeating: Column.unknownMark, count: regions.roster.count)
    try values.withUnsafeMutableBufferPointer { buffer throws(JSONFault) in
      guard let start = buffer.baseAddress else { return }
      try readRows(&cursor, column, into: start, &sides)
    }
    columns[column] = Column(values: values, sides: sides)
  }

  /// Reads the regions and values of one object. Nearly all the time of loading is spent here.
  private func readRows(
    _ outer: inout JSONCursor, _ column: Int, into values: UnsafeMutablePointer<Double>, _ sides: inout [Column.Side]
  ) throws(JSONFault) {
    let range = catalogue.indicators[catalogue.columns[column].indicator].range ?? -.infinity ... .infinity
    let (least, greatest) = (range.lowerBound, range.upperBound)
    let object = outer
    var cursor = outer
    defer { outer = cursor }
    var isFirst = true
    var place = 0
    while try cursor.nextMember(&isFirst) {
      let key = cursor.offset
      var row = guesses.match(&place, &cursor.at)
      if row < 0 { row = try look(&cursor, &place) }
      try cursor.colon()
      let isNumber = cursor.byte &- 0x30 <= 9 || cursor.byte == UInt8(ascii: "-")
      guard isNumber, row >= 0, values[row].bitPattern == Column.unknownMark.bitPattern else {
        try readOther(&cursor, key, row, column, object, values, &sides)
        continue
      }
      let start = cursor.at
      let value: Double
      do throws(JSONFault) { value = try cursor.number() } catch {
        try passOverflow(&cursor, error, from: start)
        continue
      }
      if value < least || value > greatest { complainOfRange(cursor, from: start, column) }
      values[row] = value
    }
  }

  /// The row of the name under the cursor, which is not the expected one; -1 after a complaint.
  @inline(never) private func look(_ cursor: inout JSONCursor, _ place: inout Int) throws(JSONFault) -> Int {
    let start = cursor.at
    let slice = try cursor.string()
    guard let row = regions.row(slice, in: cursor, at: start - cursor.base, log: log) else { return -1 }
    place = guesses.learn(row: row, start, count: cursor.at - start, isEscaped: slice.isEscaped)
    return row
  }

  /// Reads what is no number, or stands in a row that has a value or is unknown.
  @inline(never) private func readOther(
    _ cursor: inout JSONCursor, _ key: Int, _ row: Int, _ column: Int, _ object: JSONCursor,
    _ values: UnsafeMutablePointer<Double>, _ sides: inout [Column.Side]
  ) throws(JSONFault) {
    guard row >= 0 else { return try cursor.skipValue() }
    guard values[row].bitPattern == Column.unknownMark.bitPattern else {
      try complainOfTwice(object, key, row)
      return try cursor.skipValue()
    }
    switch cursor.byte {
    case UInt8(ascii: "\""):
      let start = cursor.offset
      let text = cursor.text(try cursor.string())
      values[row] = Column.sideMark
      guard let observation = observations.observation(text, at: start, column: column) else { return }
      if row == 0, case .bound(let condition) = observation, condition.references.contains(.national) {
        log.add(SnapshotComplaint.selfReference(SafeText.excerpt(text)), at: start)
      }
      sides.append(Column.Side(row: row, observation: observation))
    case UInt8(ascii: "n"):
      guard try cursor.word() == .null else { return }
      values[row] = Column.missingMark
    default: try complain(.observation, &cursor)
    }
  }

  /// Complains of a region that was named before in the same object.
  private func complainOfTwice(_ object: JSONCursor, _ key: Int, _ row: Int) throws(JSONFault) {
    guard !log.isFull else { return log.add(RegionComplaint.twice("", firstLine: 0), at: key) }
    let first = try firstNames.offset(of: row, in: object, before: key, regions)
    var cursor = object
    cursor.at = object.base + key
    let name = SafeText.excerpt(cursor.text(try cursor.string()))
    log.add(RegionComplaint.twice(name, firstLine: log.line(at: first)), at: key)
  }

  /// Complains of a number that no Double holds and moves over it; other faults go on.
  @inline(never) private func passOverflow(
    _ cursor: inout JSONCursor, _ fault: JSONFault, from start: UnsafePointer<UInt8>
  ) throws(JSONFault) {
    guard fault.kind == .range else { throw fault }
    cursor.at = start
    let slice = try cursor.numberSlice()
    log.add(ShapeComplaint.beyondDouble(SafeText.excerpt(cursor.text(slice))), at: slice.offset)
  }

  /// Complains of the number that ends under the cursor.
  @inline(never) private func complainOfRange(_ cursor: JSONCursor, from start: UnsafePointer<UInt8>, _ column: Int) {
    let slice = JSONSlice(offset: start - cursor.base, count: cursor.at - start, isEscaped: false)
    let indicator = catalogue.indicators[catalogue.columns[column].indicator]
    log.add(ObservationReader.outsideRange(SafeText.excerpt(cursor.text(slice)), indicator), at: slice.offset)
  }

  /// Complains of a value of another kind and moves over it.
  private func complain(_ expected: JSONShape, _ cursor: inout JSONCursor) throws(JSONFault) {
    let start = cursor.offset
    let kind = try cursor.skipKind()
    log.add(ShapeComplaint.wrongKind(expected: expected, found: kind), at: start)
  }
}
