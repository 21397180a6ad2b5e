import TongbaoCore

/// What a file says laid over what a dataset has of the period: what is new, what changes, and what the file says nothing of.
public struct ImportMerge: Sendable {
  /// A value that becomes another one.
  public struct Change: Sendable, Hashable {
    public var column: Int
    public var row: Int
    public var before: Observation
    public var after: Observation
    public var place: SheetPlace
  }

  /// The snapshot with the file's values in it.
  public private(set) var snapshot: Snapshot
  /// Values of which nothing was known, by columns and rows.
  public private(set) var added: [Change] = []
  /// Values that become others.
  public private(set) var changed: [Change] = []
  /// How many values stand there already.
  public private(set) var unchanged = 0
  /// Values in the file's columns of which it says nothing: they stay as they are.
  public private(set) var vanished: [Snapshot.Alternative.Place] = []

  /// Lays a reading over the snapshot that the dataset has of its period; without one, over a new one from `source`.
  public init(_ reading: ImportReading, over filed: Snapshot?, source: Snapshot.Source) {
    let catalogue = reading.dataset.catalogue
    snapshot =
      filed
      ?? Snapshot(
        period: reading.period, source: source, columns: [Column?](repeating: nil, count: catalogue.columns.count))
    if snapshot.columns.count < catalogue.columns.count {
      snapshot.columns += [Column?](repeating: nil, count: catalogue.columns.count - snapshot.columns.count)
    }
    for (column, places) in Dictionary(grouping: reading.values.keys, by: \.column).sorted(by: { $0.key < $1.key }) {
      var values = snapshot.columns[column] ?? Column(rows: reading.dataset.roster.count)
      for place in places.sorted(by: { $0.row < $1.row }) {
        guard let value = reading.values[place] else { continue }
        note(
          Change(
            column: column, row: place.row, before: values[place.row], after: value.observation, place: value.place))
        values[place.row] = value.observation
      }
      snapshot.columns[column] = values
    }
    noteVanished(reading, filed)
  }

  /// Whether nothing changes.
  public var isEmpty: Bool { added.isEmpty && changed.isEmpty }

  private mutating func note(_ change: Change) {
    if change.before == change.after {
      unchanged += 1
    } else if change.before == .unknown {
      added.append(change)
    } else {
      changed.append(change)
    }
  }

  private mutating func noteVanished(_ reading: ImportReading, _ filed: Snapshot?) {
    guard let filed else { return }
    for column in reading.columns.sorted() {
      for row in 0..<reading.dataset.roster.count {
        let place = Snapshot.Alternative.Place(column: column, row: row)
        guard reading.values[place] == nil, filed.observation(column: column, row: row).isInformative else { continue }
        vanished.append(place)
      }
    }
  }
}
