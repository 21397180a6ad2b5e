import TongbaoCore

/// A group of regions with all that decides who is in it.
struct PeerChoice: Sendable, Hashable {
  var group = PeerGroup.all
  /// Of groups by size, the domain whose stock decides.
  var domain = 0
  /// Of the group of marked regions, which.
  var marked: Set<RegionCode> = []
}

extension Dataset {
  /// The member rows of a group; while a period is read, by whose figures groups by size are drawn, all.
  func rows(of choice: PeerChoice, snapshot: Snapshot?) -> [Int] {
    if case .size = choice.group, snapshot == nil { return reportingRows }
    return rows(of: choice.group, domain: choice.domain, marked: choice.marked, snapshot: snapshot)
  }
}

extension State {
  /// The regions that are looked at together, in all tables of the dataset and over starts.
  public var group: PeerGroup {
    get { dataset.flatMap { groups[$0.rootID] } ?? .all }
    set {
      guard let id = dataset?.rootID else { return }
      groups[id] = newValue == .all ? nil : newValue
    }
  }

  /// The group as far as the table on the screen has it.
  var peerChoice: PeerChoice { peerChoice(of: sheets.shown) }

  /// The group as far as a table with these rows has it: all where none of its regions is in one of the ministry's, none is marked, or the domain names
  /// no stock. Segments are in no group.
  func peerChoice(of rows: Rows) -> PeerChoice {
    guard rows == .regions, let dataset = regionTable else { return PeerChoice() }
    switch group {
    case .all: return PeerChoice()
    case .statistical(let id):
      return dataset.roster.regions.contains { $0.group == id } ? PeerChoice(group: group) : PeerChoice()
    case .size:
      return dataset.sizeColumn(ofDomain: domain) == nil ? PeerChoice() : PeerChoice(group: group, domain: domain)
    case .marked:
      let codes = Set(marked)
      let isHere = dataset.roster.regions.contains { codes.contains($0.code) }
      return isHere ? PeerChoice(group: group, marked: codes) : PeerChoice()
    }
  }

  /// What a group is called.
  func groupName(_ group: PeerGroup) -> String { phrases.groupName(group, in: dataset?.roster.groups ?? []) }
}
