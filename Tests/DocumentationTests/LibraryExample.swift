import TongbaoCore
import TongbaoStore

/// The regions whose value of an indicator needs attention, each with what is known of it.
func needingAttention(_ indicator: String, in period: Period, dataset: String, regions: String) throws -> [String] {
  let source = try FolderSource(path: dataset, regionsFile: regions)
  let loaded = source.load(period, with: source.reader())
  guard let snapshot = loaded.snapshot else { throw Problems(loaded.problems) }
  guard let column = source.catalogue.column(named: indicator) else { return [] }
  let judge = source.dataset.judge(column, in: snapshot)
  let rows = source.dataset.reportingRows.filter { judge.status(row: $0).needsAttention }
  return rows.map { row in
    let name = source.roster[row].label(in: .en)
    switch snapshot.observation(column: column, row: row) {
    case .number(let value): return "\(name) \(NumberText.fixed(value, decimals: 1))"
    case .approximate(let value): return "\(name) about \(NumberText.fixed(value, decimals: 1))"
    case .bound(let condition): return "\(name) \(condition)"
    case .missing, .unknown: return name
    }
  }
}
