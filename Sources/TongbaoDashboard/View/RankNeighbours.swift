import TerminalCanvas
import TongbaoCore

/// A region beside the one on the screen in the ranking of an indicator.
struct RankNeighbour {
  var rank: String
  var name: String
  var value: Double
  var text: String
  var mark: String
  var ink: Ink
  var isCurrent: Bool
}

extension RegionPainter {
  /// The two regions before and the two after this one in the ranking of a column, as far as their numbers are known.
  func rankNeighbours(_ column: Int) -> [RankNeighbour] {
    guard row != 0, snapshot.observation(column: column, row: row).number != nil else { return [] }
    let indicator = dataset.indicator(ofColumn: column)
    let known = model.peers.compactMap { peer in
      snapshot.observation(column: column, row: peer).number.map { (row: peer, value: $0) }
    }
    let sign: Double = indicator.better == .lower ? 1 : -1
    let ordered = known.sorted { ($0.value * sign, $0.row) < ($1.value * sign, $1.row) }
    guard let position = ordered.firstIndex(where: { $0.row == row }) else { return [] }
    let start = max(0, min(position - 2, ordered.count - 5))
    let texts = CellText(
      indicator: indicator, phrases: state.phrases, limits: PlainLimits(model.judges[column].threshold))
    return ordered[start..<min(ordered.count, start + 5)].map { entry in
      let status = model.status(column: column, row: entry.row)
      return RankNeighbour(
        rank: RowRank(column: column, row: entry.row, in: model, better: indicator.better)?.text ?? "",
        name: dataset.roster[entry.row].label(in: state.shownLanguage), value: entry.value,
        text: texts.value(entry.value),
        mark: status.mark, ink: status.ink, isCurrent: entry.row == row)
    }
  }
}
