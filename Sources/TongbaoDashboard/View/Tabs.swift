import TerminalCanvas
import TongbaoCore

/// The tabs: a domain each, with the number of regions that need attention in it.
extension Picture {
  mutating func drawTabs(_ state: State, _ chrome: Chrome) {
    guard chrome.hasTabs, let domains = state.dataset?.catalogue.domains else { return }
    let tabs = domains.enumerated().map { index, domain in
      TabBar.Tab(
        key: index < 9 ? "\(index + 1)" : "", title: state.label(domain.name, id: domain.id), badge: state.badge(index),
        isEmpty: state.derived.period?.isEmpty(index) == true)
    }
    let overview = TabBar.Tab(key: "0", title: state.phrases.overview)
    let bar = Rect(column: 0, row: chrome.hasTitle ? 1 : 0, columns: chrome.size.columns, rows: 1)
    let places = TabBar([overview] + tabs, current: state.shownTab).draw(in: bar, into: &frame)
    for (index, place) in places.enumerated() { addTarget(place, .choose(index == 0 ? .overview : .domain(index - 1))) }
  }
}

extension State {
  /// The domain of the table, or of the indicator or the task under the cursor, or of a trend.
  var shownDomain: Int {
    if screen == .board, let id = boardLine?.task?.domain {
      return dataset?.catalogue.domains.firstIndex { $0.id == id } ?? domain
    }
    if screen == .bulletin, bulletinCell == nil { return domain }
    guard let column = screen == .bulletin || screen == .alerts ? currentColumn : trend?.column ?? region?.column,
      let catalogue = dataset?.catalogue,
      catalogue.columns.indices.contains(column)
    else { return domain }
    let id = catalogue.indicators[catalogue.columns[column].indicator].domain
    return catalogue.domains.firstIndex { $0.id == id } ?? domain
  }

  /// The tab that is shown: the overview's is the first.
  fileprivate var shownTab: Int { isOverview && region == nil && trend == nil ? 0 : shownDomain + 1 }

  /// How many regions need attention in a domain; an ellipsis while that is not known.
  fileprivate func badge(_ domain: Int) -> String {
    guard let counts = derived.period?.attention, counts.indices.contains(domain) else { return isWaiting ? "…" : "" }
    if derived.period?.isEmpty(domain) == true { return "·" }
    return counts[domain] > 0 ? "!\(counts[domain])" : ""
  }
}
