import Sheets
import TongbaoCore

/// What a file says of one period of a dataset: values with the cells that they stand in, and what does not fit.
public struct ImportReading: Sendable {
  /// A value and its cell.
  public struct Value: Sendable, Hashable {
    public var observation: Observation
    public var place: SheetPlace
  }

  /// A table with what its headers mean.
  public struct MatchedTable: Sendable {
    public var table: FoundTable
    /// What each of its headers means.
    public var matches: [HeaderMatch]
  }

  public typealias Place = Snapshot.Alternative.Place

  public let period: Period
  /// The tables of the period.
  public private(set) var tables: [MatchedTable] = []
  public private(set) var values: [Place: Value] = [:]
  /// The first of several values that cells disagree on: none of them is taken.
  private var contested: [Place: Value] = [:]
  /// In the order of sheets and cells.
  public private(set) var notes: [ImportNote]
  public let dataset: Dataset

  init(_ found: [FoundSheet], period: Period, dataset: Dataset, mapping: WorkbookMapping, notes: [ImportNote]) {
    self.period = period
    self.dataset = dataset
    self.notes = notes
    let matcher = HeaderMatcher(dataset.catalogue, mapping: mapping, period: period)
    var guesses = 0
    for table in found.flatMap(\.tables) {
      let title = table.caption.texts.last ?? ""
      let matches = table.headers.map { header in
        let match = matcher.match(
          header.path, sheet: table.sheet, title: title, guesses: guesses < ImportReading.mostGuesses)
        if case .unknown = match { guesses += 1 }
        return match
      }
      tables.append(MatchedTable(table: table, matches: matches))
      for (header, match) in zip(table.headers, matches) { note(header, match, table) }
    }
    noteWordsOfIndicators(matcher)
  }

  /// For how many unknown headers the likely columns are looked for.
  private static let mostGuesses = 100

  /// The titles above the tables.
  public var titles: [String] { tables.flatMap(\.table.caption.texts) }
  /// Whether something does not fit.
  public var hasProblems: Bool { notes.contains(where: \.isProblem) }
  /// The columns that were found.
  public var columns: Set<Int> {
    Set(
      tables.flatMap(\.matches).compactMap { match in
        if case .column(let column, _) = match { column } else { nil }
      })
  }

  // MARK: Headers

  private mutating func note(_ header: FoundTable.Header, _ match: HeaderMatch, _ table: FoundTable) {
    let kind: ImportNote.Kind
    if header.isEmpty { return }
    switch match {
    case .column: return
    case .ignored: kind = .ignored(header.name)
    case .derived: kind = .derived(header.name)
    case .otherPeriod: kind = .otherPeriod(header.name, wanted: period)
    case .ambiguous(let columns): kind = .ambiguousHeader(header.name, candidates: names(columns))
    case .unknown(let likely): kind = .unknownHeader(header.name, likely: names(likely))
    }
    notes.append(ImportNote(kind, at: SheetPlace(sheet: table.sheet, cell: table.place(of: header))))
  }

  /// A column of words is left out, unless its header is an indicator's: its values are written in a way that is not understood.
  private mutating func noteWordsOfIndicators(_ matcher: HeaderMatcher) {
    let sheets = Set(tables.map(\.table.sheet))
    for (index, note) in notes.enumerated() where sheets.contains(note.place.sheet) {
      guard case .table(.words(let name)) = note.kind,
        case .column(let column, _) = matcher.match(
          name.split(separator: "/").map(String.init), sheet: note.place.sheet, guesses: false)
      else { continue }
      notes[index].kind = .wordsOnly(name, indicator: dataset.catalogue.name(ofColumn: column))
    }
  }

  private func names(_ columns: [Int]) -> [String] {
    columns.prefix(6).map(dataset.catalogue.name(ofColumn:))
  }

  // MARK: Values

  /// Reads the values of a sheet's tables.
  mutating func readValues(of sheet: Sheet) {
    for matched in tables where matched.table.sheet == sheet.name {
      for (header, match) in zip(matched.table.headers, matched.matches) {
        guard case .column(let column, let unit) = match else { continue }
        readValues(of: column, unit: unit ?? header.unit, header, matched.table, sheet)
      }
    }
  }

  private mutating func readValues(
    of column: Int, unit: String?, _ header: FoundTable.Header, _ table: FoundTable, _ sheet: Sheet
  ) {
    let reader = ValueReader(dataset.indicator(ofColumn: column), unit: unit, caption: table.caption.units)
    if let refusal = reader.refusal {
      notes.append(ImportNote(refusal, at: SheetPlace(sheet: table.sheet, cell: table.place(of: header))))
      return
    }
    for row in table.rows {
      let cell = table.place(row, header)
      let place = SheetPlace(sheet: table.sheet, cell: cell)
      switch reader.outcome(sheet[cell]) {
      case .nothing: continue
      case .problem(let kind): notes.append(ImportNote(kind, at: place))
      case .value(.bound(let bound)) where !bound.indicators.allSatisfy { dataset.catalogue.index(of: $0) != nil }:
        notes.append(ImportNote(.cell(.words(bound.description)), at: place))
      case .value(let observation):
        file(Value(observation: observation, place: place), at: Place(column: column, row: row.region))
      }
    }
  }

  /// A value that two cells say alike is one; where they differ, none is taken.
  private mutating func file(_ value: Value, at place: Place) {
    guard let first = values[place] ?? contested[place] else { return values[place] = value }
    guard first.observation != value.observation else { return }
    values[place] = nil
    contested[place] = first
    let texts = (value.observation.notation ?? "", first.observation.notation ?? "")
    notes.append(ImportNote(.twice(texts.0, other: texts.1, place: first.place), at: value.place))
  }

  /// Puts the notes into the order of the sheets and their cells.
  mutating func sortNotes(by sheets: [String]) {
    let places = Dictionary(sheets.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    notes = notes.enumerated().sorted { one, other in
      let (left, right) = (one.element.place, other.element.place)
      if left.sheet != right.sheet { return (places[left.sheet] ?? 0) < (places[right.sheet] ?? 0) }
      if left.cell != right.cell {
        return left.cell.flatMap { cell in right.cell.map { cell < $0 } } ?? (left.cell == nil)
      }
      return one.offset < other.offset
    }.map(\.element)
  }

  /// Takes values out, as if the file did not say them.
  public mutating func withhold(_ places: Set<Place>) {
    for place in places { values[place] = nil }
  }

  /// Where a finding of a column and rows stands: the cell of the first row that the file has, or else the column's header.
  public func place(column: Int, rows: [Int]) -> SheetPlace? {
    for row in rows {
      if let value = values[Place(column: column, row: row)] { return value.place }
    }
    for matched in tables {
      for (header, match) in zip(matched.table.headers, matched.matches) {
        guard case .column(column, _) = match else { continue }
        return SheetPlace(sheet: matched.table.sheet, cell: matched.table.place(of: header))
      }
    }
    return nil
  }

  // MARK: Where values come from

  /// The records that tell which cells the values were taken from.
  public func records(file: String, isWorkbook: Bool, checksum: String) -> [ImportRecord] {
    tables.compactMap { matched in
      let table = matched.table
      let rows = Dictionary(table.rows.map { ($0.region, $0) }, uniquingKeysWith: { first, _ in first })
      let lines = zip(table.headers, matched.matches).compactMap { header, match -> ImportRecord.Line? in
        guard case .column(let column, _) = match else { return nil }
        let without = rows.values.filter { row in
          values[Place(column: column, row: row.region)]?.place
            != SheetPlace(sheet: table.sheet, cell: table.place(row, header))
        }
        guard without.count < rows.count else { return nil }
        return ImportRecord.Line(
          column: column, line: ImportReading.name(header.line, isColumn: !table.isOnItsSide),
          without: Set(without.map(\.region)))
      }
      guard !lines.isEmpty else { return nil }
      return ImportRecord(
        file: file, sheet: isWorkbook ? table.sheet : nil, range: table.range.description, checksum: checksum,
        rows: rows.mapValues { ImportReading.name($0.line, isColumn: table.isOnItsSide) }, lines: lines)
    }
  }

  private static func name(_ line: Int, isColumn: Bool) -> String {
    isColumn ? CellPlace.letters(line) : String(line + 1)
  }

  /// A mapping in which every header of the tables stands: those that were found with their columns, the others still open.
  public func proposal(over mapping: WorkbookMapping) -> WorkbookMapping {
    var proposal = mapping
    var seen = Set(mapping.headers.map(\.text))
    for matched in tables {
      for (header, match) in zip(matched.table.headers, matched.matches)
      where !header.isEmpty && seen.insert(header.name).inserted {
        let meaning: WorkbookMapping.Meaning
        switch match {
        case .column(let column, let unit): meaning = .column(column, unit: unit)
        case .ignored, .derived, .otherPeriod: meaning = .ignored
        case .ambiguous(let columns), .unknown(let columns): meaning = .open(likely: columns)
        }
        if match == .derived || meaning != .ignored { proposal.headers.append(.init(header.name, meaning)) }
      }
    }
    return proposal
  }
}
