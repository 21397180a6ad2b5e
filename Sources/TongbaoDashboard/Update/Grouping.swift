import TongbaoCore

/// Choosing the group of regions that is looked at.
extension State {
  /// The groups that the table on the screen has, and how many regions are in each; those of nobody are left out.
  var groupChoices: [(group: PeerGroup, count: Int)] {
    guard let dataset, dataset.roster.dimension == nil else { return [] }
    let codes = Set(marked)
    let choices = dataset.peerGroups(domain: domain, marked: codes).map { group in
      (group: group, count: dataset.rows(of: group, domain: domain, marked: codes, snapshot: snapshot).count)
    }
    return choices.filter { $0.group == .all || $0.count > 0 }
  }

  /// Opens the window of groups on the one that is looked at.
  mutating func openGroups() {
    guard let dataset else { return }
    guard dataset.roster.dimension == nil else { return say { $0.groupsAreOfRegions } }
    overlay = .groups(selected: groupChoices.firstIndex { $0.group == group } ?? 0)
  }

  mutating func performInGroups(_ command: Command, _ selected: Int) {
    let choices = groupChoices
    guard command == .drill else {
      let target = selected + command.step(page: 10, count: choices.count)
      return overlay = .groups(selected: min(max(0, target), max(0, choices.count - 1)))
    }
    overlay = nil
    if choices.indices.contains(selected) { group = choices[selected].group }
  }
}
