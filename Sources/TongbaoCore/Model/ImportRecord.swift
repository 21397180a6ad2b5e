/// One table of a file from which values of a snapshot were taken: which line of a sheet is which region, and which is which
/// column.
public struct ImportRecord: Sendable, Hashable {
  /// A line of values, all of one column of the snapshot.
  public struct Line: Sendable, Hashable {
    /// The column of the snapshot.
    public var column: Int
    /// The line as the sheet names it: `C`, or `7` where regions stand across the top.
    public var line: String
    /// The rows whose value was not taken from here, or is another one since.
    public var without: Set<Int>
    /// What the values come to that were taken, by which it is seen whether they still stand there.
    public var check: UInt32

    public init(column: Int, line: String, without: Set<Int> = [], check: UInt32 = 0) {
      self.column = column
      self.line = line
      self.without = without
      self.check = check
    }
  }

  /// The file's name, without the folder that it lay in.
  public var file: String
  /// The sheet; nil of a file that has none.
  public var sheet: String?
  /// The cells of the table: `A3:H36`.
  public var range: String
  /// The SHA-256 of the file, in hexadecimal digits.
  public var checksum: String
  /// The line of each row of the snapshot, as the sheet names it: `7`, or `C` where regions stand across the top.
  public var rows: [Int: String]
  public var lines: [Line]

  public init(file: String, sheet: String?, range: String, checksum: String, rows: [Int: String], lines: [Line]) {
    self.file = file
    self.sheet = sheet
    self.range = range
    self.checksum = checksum
    self.rows = rows
    self.lines = lines
  }

  /// The record with its lines checked against the values that stand in a snapshot.
  public func checked(in snapshot: Snapshot) -> ImportRecord {
    var record = self
    for index in lines.indices { record.lines[index].check = check(of: lines[index], in: snapshot) }
    return record
  }

  /// Whether a line's values stand in a snapshot as they were taken.
  func holds(_ line: Line, in snapshot: Snapshot) -> Bool { line.check == check(of: line, in: snapshot) }

  /// The cell of a row in a line: `C7`.
  func cell(row: Int, of line: Line) -> String? {
    guard let own = rows[row], !line.without.contains(row) else { return nil }
    return own.utf8.first.map { $0 < 0x3A } == true ? line.line + own : own + line.line
  }

  /// The record without those values that are others in `new` than in `old`, and without those of `cells`; nil where none is left.
  func kept(from old: Snapshot, to new: Snapshot, without cells: Set<Snapshot.Alternative.Place>) -> ImportRecord? {
    var record = self
    record.lines = lines.compactMap { line in
      guard holds(line, in: old) else { return nil }
      var line = line
      for row in rows.keys {
        let isSame =
          old.observation(column: line.column, row: row) == new.observation(column: line.column, row: row)
        if !isSame || cells.contains(.init(column: line.column, row: row)) { line.without.insert(row) }
      }
      line.check = check(of: line, in: new)
      return rows.keys.contains { !line.without.contains($0) } ? line : nil
    }
    return record.lines.isEmpty ? nil : record
  }

  /// A number that differs, nearly always, where a value, or the line that it stands in, does: the sum over its rows of FNV-1a.
  private func check(of line: Line, in snapshot: Snapshot) -> UInt32 {
    var sum: UInt64 = 0
    for (row, name) in rows where !line.without.contains(row) {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      let text = "\(name) \(snapshot.observation(column: line.column, row: row).notation ?? "?")"
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      sum &+= hash
    }
    return UInt32(truncatingIfNeeded: sum ^ sum >> 32)
  }
}

/// The records of a snapshot. Those of a file are read when they are asked for, not with its values.
public struct ImportRecords: Sendable {
  private let read: @Sendable () -> [ImportRecord]

  public init(_ list: [ImportRecord] = []) { read = { list } }

  /// Records that `read` gives whenever they are asked for.
  public init(reading read: @escaping @Sendable () -> [ImportRecord]) { self.read = read }

  /// All of them, the later import behind the earlier one.
  public var list: [ImportRecord] { read() }
}

/// The cell of a file that a value was taken from.
public struct CellOrigin: Sendable, Hashable {
  public var file: String
  public var sheet: String?
  public var cell: String

  public init(file: String, sheet: String?, cell: String) {
    self.file = file
    self.sheet = sheet
    self.cell = cell
  }
}

extension Snapshot {
  /// Where a value was taken from; nil where that is not known, or where another value has stood there since.
  public func origin(column: Int, row: Int) -> CellOrigin? {
    for record in imports.list.reversed() {
      for line in record.lines where line.column == column {
        guard let cell = record.cell(row: row, of: line), record.holds(line, in: self) else { continue }
        return CellOrigin(file: record.file, sheet: record.sheet, cell: cell)
      }
    }
    return nil
  }

  /// The snapshot with the records of the one before it, as far as its values are still the same, and with those of new imports
  /// behind them.
  public func keepingOrigins(of old: Snapshot?, adding records: [ImportRecord] = []) -> Snapshot {
    var snapshot = self
    let own = records.map { $0.checked(in: self) }
    let taken = Set(own.flatMap(\.cells))
    let kept = (old?.imports.list ?? []).compactMap { record in
      old.flatMap { record.kept(from: $0, to: self, without: taken) }
    }
    let all = kept + own
    snapshot.imports = ImportRecords(all)
    return snapshot
  }
}

extension ImportRecord {
  /// The places of the values that it tells of.
  fileprivate var cells: [Snapshot.Alternative.Place] {
    lines.flatMap { line in
      rows.keys.filter { !line.without.contains($0) }.map { Snapshot.Alternative.Place(column: line.column, row: $0) }
    }
  }
}
