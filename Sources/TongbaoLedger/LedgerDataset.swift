/// The dataset that a ledger is about, which it notes where somebody names the file by hand: one that lies beside its dataset
/// goes wherever that goes, under any name.
enum LedgerDataset {
  /// Refuses a ledger that was begun for another dataset than `name`; any is taken where none is named, or none was noted.
  static func check(_ name: String?, in connection: Connection) throws {
    guard let name, let noted = try noted(in: connection), noted != name else { return }
    throw LedgerComplaint.ofAnotherDataset(LedgerText.shown(noted), asked: name)
  }

  /// Notes the dataset in a ledger that has noted none.
  static func note(_ name: String?, in connection: Connection) throws {
    guard let name, try noted(in: connection) == nil else { return }
    let statement = try connection.prepare(
      "INSERT INTO dataset (name) SELECT ? WHERE NOT EXISTS (SELECT * FROM dataset)")
    try statement.bind(name, at: 1)
    _ = try statement.step()
  }

  private static func noted(in connection: Connection) throws -> String? {
    guard try connection.number("SELECT count(*) FROM sqlite_schema WHERE name = 'dataset'") > 0 else { return nil }
    return try connection.text("SELECT name FROM dataset")
  }
}
