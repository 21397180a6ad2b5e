import TongbaoCore

@testable import TongbaoDashboard

/// Datasets of other sizes and of hostile content.
extension Fixture {
  /// What files may say to harm a terminal or a layout.
  static let hostileNames = [
    "", " ", "\u{1B}[2J\u{1B}]0;x\u{7}", "\u{202E}abc\u{202C}", "e\u{301}\u{301}\u{301}", "👨‍👩‍👧‍👦", "a\nb\tc", "\u{9B}31m",
    String(repeating: "长", count: 300), "\u{200B}\u{FEFF}", "%s%n", "–",
  ]

  /// A dataset with as many members, all of whose names are `names` in turn.
  static func dataset(rows: Int, names: [String]) throws -> Dataset {
    let catalogue = try renamed(catalogue(), names)
    let members = (0..<rows).compactMap { index in
      RegionCode(110_101 + index).map {
        let name = names[index % names.count]
        return Region(code: $0, name: name, short: name, pinyin: "qu \(index)", reports: index % 97 != 96)
      }
    }
    let roster = Roster(head: roster.head, members: members)
    var dataset = Dataset(id: "fixture", catalogue: catalogue, roster: roster, timeline: Timeline(periods: months()))
    for (index, month) in months().enumerated() {
      let columns = catalogue.columns.indices.map { column in
        Column(values: (0...rows).map { Double(($0 * 7919 + column * 31 + index) % 1500) / 10 - 5 })
      }
      dataset.timeline[month] = .loaded(
        Snapshot(period: month, source: .init(kind: .synthetic, title: names[0]), columns: columns))
    }
    return dataset
  }

  private static func renamed(_ catalogue: Catalogue, _ names: [String]) -> Catalogue {
    let title = Wording(zh: names[names.count / 2])
    let indicators = catalogue.indicators.enumerated().map { index, indicator in
      var copy = indicator
      copy.short = Wording(zh: names[index % names.count])
      copy.name = Wording(zh: names[(index + 3) % names.count])
      copy.definition = Wording(zh: names.joined())
      return copy
    }
    return Catalogue(
      title: title, region: .nation, level: .county, every: .month, domains: catalogue.domains, indicators: indicators)
  }
}
