import TongbaoCore

/// Regions that a person has marked: they stay marked whatever period, domain or language is shown, and their lines are
/// pinned into trends.
extension State {
  /// Marks a region, or takes its mark away.
  mutating func toggleMark(_ code: RegionCode) {
    if let index = marked.firstIndex(of: code) { marked.remove(at: index) } else { marked.append(code) }
  }
}
