import TongbaoBulletin
import TongbaoCore

/// The table below the region that the bulletin is about: asked for once, and told of when it has come.
struct TableBelow: Sendable {
  /// Which table, and in which period.
  struct Key: Hashable {
    var dataset: String
    var region: RegionCode
    var period: Period
  }

  var key: Key
  /// nil while it is read, and where it has nothing of the period.
  var dataset: Dataset?
}

extension State {
  /// Which table the bulletin on the screen should tell of besides; nil where its region has none.
  private var keyBelowBulletin: TableBelow.Key? {
    guard let shown = bulletin, let row = shown.row, row != 0, !shown.isAway, sheets.segments == nil, let dataset,
      let snapshot
    else { return nil }
    let code = dataset.roster[row].code
    guard dataset.lowerTables.contains(code) else { return nil }
    return TableBelow.Key(dataset: dataset.id, region: code, period: snapshot.period)
  }

  /// Asks for the table below the region that the bulletin is about, where it has not been asked for.
  mutating func askBelowBulletin() -> [Effect] {
    guard let key = keyBelowBulletin, below?.key != key else { return [] }
    below = TableBelow(key: key)
    return [.readBelow(dataset: key.dataset, key.region, key.period)]
  }

  /// Takes a table that was asked for, if it is still wanted.
  mutating func readBelow(_ id: String, _ region: RegionCode, _ period: Period, _ lower: Dataset?) {
    guard below?.key == TableBelow.Key(dataset: id, region: region, period: period) else { return }
    below?.dataset = lower
  }

  /// What the bulletin tells of the table below its region.
  var materialBelowBulletin: (key: TableBelow.Key, material: BulletinMaterial)? {
    guard let key = keyBelowBulletin, let below, below.key == key, let lower = below.dataset,
      let snapshot = lower.timeline.snapshot(key.period)
    else { return nil }
    return (key, BulletinMaterial(lower, snapshot))
  }
}
