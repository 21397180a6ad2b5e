import TongbaoCore

/// Entries as rows of the table.
enum LedgerRows {
  private static let columns = [
    "at", "by", "indicator", "region", "period", "value", "deed", "owner", "reason", "measure", "due", "note", "undoes",
  ]

  /// Adds an entry, and gives it back with its number.
  static func insert(_ entry: FollowUpEntry, into connection: Connection) throws -> FollowUpEntry {
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    let statement = try connection.prepare(
      "INSERT INTO entries (\(columns.joined(separator: ", "))) VALUES (\(places))")
    for (index, text) in texts(of: entry).enumerated() { try statement.bind(text, at: Int32(index + 1)) }
    if case .undo(let number) = entry.deed { try statement.bind(number, at: Int32(columns.count)) }
    _ = try statement.step()
    var written = entry
    written.number = connection.lastNumber
    return written
  }

  /// What stands in the columns that are texts, in their order.
  private static func texts(of entry: FollowUpEntry) -> [String?] {
    var note: String?
    switch entry.deed {
    case .note(let text): note = text
    case .done(let remark): note = remark
    case .acknowledge, .undo: break
    }
    let promise = entry.commitment
    return [
      entry.at, entry.by, entry.subject.column, "\(entry.subject.region)", "\(entry.period)", entry.value.notation,
      entry.deed.word, promise?.owner, promise?.reason, promise?.measure, promise?.due?.description, note,
    ]
  }

  /// All entries in the order of writing. Rows that mean nothing are left out and told.
  static func all(in connection: Connection, path: String) throws -> Ledger.History {
    let statement = try connection.prepare(
      "SELECT number, \(columns.joined(separator: ", ")) FROM entries ORDER BY number")
    var history = Ledger.History()
    while try statement.step() {
      if let entry = entry(statement) {
        history.entries.append(entry)
      } else if history.problems.count < 100 {
        let complaint = LedgerComplaint.badEntry(number: statement.number(0) ?? 0)
        history.problems.append(Problem(complaint, at: Place(wholeOf: path), severity: .warning))
      }
    }
    return history
  }

  /// The entry of a row; nil where it means nothing.
  private static func entry(_ row: Statement) -> FollowUpEntry? {
    func text(_ name: String) -> String? {
      columns.firstIndex(of: name).flatMap { row.text(Int32($0 + 1)) }.map(LedgerText.shown)
    }
    guard let number = row.number(0), let at = text("at"), let by = text("by"), let column = text("indicator"),
      let region = text("region").flatMap({ RegionCode($0) }), let period = text("period").flatMap({ Period($0) }),
      let value = Observation(notation: text("value")),
      let deed = deed(text("deed"), undoes: row.number(Int32(columns.count)), text)
    else { return nil }
    return FollowUpEntry(
      number: number, at: at, by: by, subject: AlertSubject(column: column, region: region), period: period,
      value: value, deed: deed)
  }

  /// The deed of a row; nil where it has no meaning.
  private static func deed(
    _ word: String?, undoes: Int?, _ text: (String) -> String?
  ) -> FollowUpEntry.Deed? {
    switch word {
    case "acknowledge":
      guard let owner = text("owner") else { return nil }
      let due = text("due").map { Period($0) }
      if case .some(nil) = due { return nil }
      return .acknowledge(
        .init(owner: owner, reason: text("reason"), measure: text("measure"), due: due ?? nil))
    case "note": return text("note").map { .note($0) }
    case "done": return .done(remark: text("note"))
    case "undo": return undoes.map { .undo($0) }
    default: return nil
    }
  }
}
