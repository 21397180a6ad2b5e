import TongbaoCore
import TongbaoStore

extension FolderSource {
  /// The table of a region, one level down, with one period; nil where it has none, or it cannot be read.
  func below(_ region: RegionCode, _ period: Period) -> Dataset? {
    guard lowerTables.contains(region), let lower = try? table(of: region), lower.periods.contains(period),
      !lower.isPipe(period)
    else { return nil }
    var dataset = lower.dataset
    dataset.timeline[period] = lower.load(period, with: lower.reader()).slot
    return dataset
  }
}
