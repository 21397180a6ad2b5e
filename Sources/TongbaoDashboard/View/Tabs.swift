import TerminalCanvas
import TongbaoCore

/// The tabs: a domain each, with the number of regions that need attention in it.
extension Picture {
  mutating func drawTabs(_ state: State, _ chrome: Chrome) {
    guard chrome.hasTabs, let domains = state.dataset?.catalogue.domains else { return }
    let tabs = domains.enumerated().map { index, domain in
      TabBar.Tab(
        key: index < 9 ? "\(index + 1)" : "", title: domain.name[state.language], badge: state.badge(index))
    }
    let bar = Rect(column: 0, row: chrome.hasTitle ? 1 : 0, columns: chrome.size.columns, rows: 1)
    let places = TabBar(tabs, current: state.domain).draw(in: bar, into: &frame)
    for (index, place) in places.enumerated() { addTarget(place, .choose(.domain(index))) }
  }
}

extension State {
  /// How many regions need attention in a domain; an ellipsis while that is not known.
  fileprivate func badge(_ domain: Int) -> String {
    guard let counts = derived.counts, counts.regions.indices.contains(domain) else {
      guard let period, case .waiting = dataset?.timeline[period] else { return "" }
      return "…"
    }
    return counts.regions[domain] > 0 ? "!\(counts.regions[domain])" : ""
  }
}
