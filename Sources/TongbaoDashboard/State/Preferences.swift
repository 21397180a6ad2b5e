import TongbaoCore

/// What the next start restores: where the person was, but always on the latest period.
public struct Preferences: Sendable, Hashable {
  public var dataset: String?
  /// The id of the domain.
  public var domain: String?
  public var language: Language?
  /// By the id of the domain: the ids of columns (or `region`), with a minus before those that descend.
  public var sorts: [String: [String]]
  /// By the id of the dataset: the regions that are marked, in the order of marking.
  public var marks: [String: [RegionCode]]
  /// By the id of the dataset: the group that is looked at, where that is not all.
  public var groups: [String: PeerGroup]

  public init(
    dataset: String? = nil, domain: String? = nil, language: Language? = nil, sorts: [String: [String]] = [:],
    marks: [String: [RegionCode]] = [:], groups: [String: PeerGroup] = [:]
  ) {
    self.groups = groups
    self.marks = marks
    self.dataset = dataset
    self.domain = domain
    self.language = language
    self.sorts = sorts
  }
}

extension Preferences {
  /// What of it counts where another dataset is opened than was left.
  public var ofOtherDataset: Preferences { Preferences(marks: marks, groups: groups) }
}

extension State {
  /// What is worth restoring of this state.
  public var preferences: Preferences {
    guard let dataset else { return Preferences(language: language, marks: marks, groups: groups) }
    let catalogue = dataset.catalogue
    var sorts: [String: [String]] = [:]
    for index in catalogue.domains.indices {
      guard let view = tableState(of: naturalRows(ofDomain: index))?.views[index], !view.sort.keys.isEmpty else {
        continue
      }
      sorts[catalogue.domains[index].id] = view.sort.keys.map { $0.notation(in: catalogue) }
    }
    let domainID = catalogue.domains.indices.contains(domain) ? catalogue.domains[domain].id : nil
    return Preferences(
      dataset: dataset.id, domain: domainID, language: language, sorts: sorts, marks: marks, groups: groups)
  }

  /// Restores domain and order where the dataset still has them.
  mutating func restore(_ preferences: Preferences) {
    marks.merge(preferences.marks) { known, _ in known }
    groups.merge(preferences.groups) { known, _ in known }
    guard let catalogue = dataset?.catalogue else { return }
    if let index = catalogue.domains.firstIndex(where: { $0.id == preferences.domain }) { domain = index }
    for (id, notations) in preferences.sorts {
      guard let index = catalogue.domains.firstIndex(where: { $0.id == id }) else { continue }
      setSort(SortOrder(notations.compactMap { SortOrder.Key($0, in: catalogue) }), ofDomain: index)
    }
  }
}

extension SortOrder.Key {
  /// A column's name in snapshot files, with `#` and what is worked out of its course, or `region`; with a minus before it when descending.
  public func notation(in catalogue: Catalogue) -> String {
    let name =
      switch subject {
      case .region: "region"
      case .column(let column): catalogue.name(ofColumn: column)
      case .measure(let measure, let column): catalogue.name(ofColumn: column) + "#" + measure.rawValue
      }
    return (isDescending ? "-" : "") + name
  }

  /// Reads the notation; nil where the catalogue has no such column.
  public init?(_ notation: String, in catalogue: Catalogue) {
    let descends = notation.hasPrefix("-")
    let parts = notation.drop { $0 == "-" || $0 == "+" }
      .split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let name = parts.first ?? ""
    if parts.count > 1 {
      guard let measure = PaceMeasure(rawValue: parts[1]), let column = catalogue.column(named: name) else {
        return nil
      }
      self.init(.measure(measure, column: column), descending: descends)
    } else if name == "region" {
      self.init(.region, descending: descends)
    } else if let column = catalogue.column(named: name) {
      self.init(.column(column), descending: descends)
    } else {
      return nil
    }
  }
}
