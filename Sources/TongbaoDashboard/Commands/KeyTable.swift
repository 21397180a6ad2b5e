import TerminalCanvas

/// One row of the table of keys: a command, its keys, where it works, and its wording.
public struct KeyEntry: Sendable {
  /// Where a command works.
  public enum Scope: Sendable, Hashable {
    case anywhere, overview, table, region, alerts, board, contrast, trend, briefing, bulletin, threshold
    /// Wherever figures of regions are looked at: the overview, tables, a region's screen.
    case figures
  }

  public let command: Command
  /// Each a key, or two in a row.
  public let keys: [[Key]]
  public let scope: Scope
  /// Where else it works.
  let others: [Scope]
  /// How early the hint bar drops it, 0 last; nil where it is never hinted.
  public let hintRank: Int?
  /// How a hint names the first of the keys; nil where they are never hinted.
  let hintedKeys: String?

  init(
    _ command: Command, _ keys: [Key], in scope: Scope = .anywhere, and others: [Scope] = [], hint: Int? = nil,
    sequences: [[Key]] = []
  ) {
    self.command = command
    self.keys = sequences + keys.map { [$0] }
    self.scope = scope
    self.others = others
    hintRank = hint
    hintedKeys = hint == nil ? nil : self.keys.first?.map(\.hint).joined()
  }

  /// Whether the keys are heard there.
  public func works(in place: Scope) -> Bool {
    switch scope {
    case .anywhere: true
    case .figures: place == .overview || place == .table || place == .region || others.contains(place)
    case .overview, .table, .region, .alerts, .board, .contrast, .trend, .briefing, .bulletin, .threshold:
      scope == place || others.contains(place)
    }
  }

  /// Whether help tells of the keys under the name of a place.
  func isListed(under place: Scope) -> Bool {
    scope == place || others.contains(place) || (scope == .figures && place == .anywhere)
  }
}

/// The one table of keys: the key map, the hints, the help, the palette and docs/keys.md are drawn from it.
public enum KeyTable {
  /// In the order in which help lists them.
  public static let entries: [KeyEntry] = moving + looking + asking + leaving

  /// Those that the bar of hints may tell of.
  static let hinted = entries.filter { $0.hintRank != nil }

  private static let moving: [KeyEntry] = [
    KeyEntry(.moveUp, ["k", .up]), KeyEntry(.moveDown, ["j", .down]),
    KeyEntry(.moveLeft, ["h", .left]), KeyEntry(.moveRight, ["l", .right]),
    KeyEntry(.first, [.home], sequences: [["g", "g"]]), KeyEntry(.last, ["G", .end]),
    KeyEntry(.firstColumn, ["^"], in: .table, and: [.trend, .bulletin]),
    KeyEntry(.lastColumn, ["$"], in: .table, and: [.trend, .bulletin]),
    KeyEntry(.pageDown, [.pageDown, .control("f")]), KeyEntry(.pageUp, [.pageUp, .control("b")]),
    KeyEntry(.halfPageDown, [.control("d")]), KeyEntry(.halfPageUp, [.control("u")]),
    KeyEntry(.drill, [.enter], hint: 3), KeyEntry(.back, [.escape, .backspace], hint: 4),
    KeyEntry(.previousRegion, [","], hint: 5), KeyEntry(.nextRegion, ["."], hint: 5),
    KeyEntry(.previousIndicator, ["<", "K"], in: .trend, hint: 5),
    KeyEntry(.nextIndicator, [">", "J"], in: .trend, hint: 5), KeyEntry(.span, ["v"], in: .trend, hint: 4),
    KeyEntry(.pin, [" "], in: .trend, hint: 4),
    KeyEntry(.nextAttention, ["e"], hint: 6), KeyEntry(.previousAttention, ["E"]),
  ]

  private static let looking: [KeyEntry] = [
    KeyEntry(.previousPeriod, ["["], hint: 2), KeyEntry(.nextPeriod, ["]"], hint: 2),
    KeyEntry(.yearEarlier, ["{"]), KeyEntry(.yearLater, ["}"]), KeyEntry(.latestPeriod, []),
    KeyEntry(.nextDomain, [.tab], hint: 9), KeyEntry(.previousDomain, [.backTab]),
    KeyEntry(.domain1, ["1"]), KeyEntry(.domain2, ["2"]), KeyEntry(.domain3, ["3"]), KeyEntry(.domain4, ["4"]),
    KeyEntry(.domain5, ["5"]), KeyEntry(.domain6, ["6"]), KeyEntry(.domain7, ["7"]), KeyEntry(.domain8, ["8"]),
    KeyEntry(.domain9, ["9"]),
    KeyEntry(.turnRows, ["x"], hint: 8),
    KeyEntry(.sort, ["s"], in: .table, hint: 5), KeyEntry(.sortSecond, ["S"], in: .table),
    KeyEntry(.attentionFirst, ["s"], in: .region, hint: 7),
    KeyEntry(.overview, ["0"]), KeyEntry(.contrast, ["C"], hint: 9), KeyEntry(.compare, ["="], hint: 7),
    KeyEntry(.ranking, ["i"], hint: 8),
    KeyEntry(.map, ["m"], hint: 8), KeyEntry(.trend, ["z"], hint: 8),
    KeyEntry(.colours, ["c"], in: .table, hint: 10), KeyEntry(.statistics, ["I"], hint: 11),
    KeyEntry(.report, ["o"], hint: 6), KeyEntry(.briefing, ["b"], hint: 8),
    KeyEntry(.bulletin, ["B"], hint: 8),
    KeyEntry(.save, [.control("s")], in: .briefing, hint: 6), KeyEntry(.tasks, ["T"], hint: 10),
    KeyEntry(.threshold, ["t"], in: .table, and: [.region, .threshold, .alerts], hint: 9),
    KeyEntry(.writeThreshold, ["w"], in: .threshold, hint: 3),
    KeyEntry(.turnReference, ["v"], in: .threshold, hint: 4),
    KeyEntry(.toggleEnd, ["<"], in: .threshold, hint: 8), KeyEntry(.removeLimit, ["d"], in: .threshold, hint: 7),
    KeyEntry(.publishedThreshold, ["f"], in: .threshold, hint: 6),
    KeyEntry(.alerts, ["a"], hint: 8), KeyEntry(.turnAlerts, ["s"], in: .alerts, hint: 3),
    KeyEntry(.tick, [" "], in: .board, hint: 3), KeyEntry(.undoTick, ["u"], in: .board, hint: 8),
    KeyEntry(.turnTasks, ["s"], in: .board, hint: 5),
    KeyEntry(.follow, ["A"], in: .table, and: [.region, .trend, .alerts], hint: 10),
    KeyEntry(.mark, [" "], in: .figures, and: [.alerts], hint: 12),
    KeyEntry(.group, ["P"], in: .figures, and: [.alerts], hint: 9),
    KeyEntry(.unfold, ["w"], in: .table, hint: 11),
    KeyEntry(.undo, ["u"], in: .figures, and: [.trend, .alerts], hint: 12),
    KeyEntry(.redo, ["U"], in: .figures, and: [.trend, .alerts]),
  ]

  private static let asking: [KeyEntry] = [
    KeyEntry(.filter, ["/"], in: .table, hint: 4), KeyEntry(.nextMatch, ["n"], in: .table),
    KeyEntry(.previousMatch, ["N"], in: .table), KeyEntry(.filterTasks, ["/"], in: .board, hint: 7),
    KeyEntry(.filterAlerts, ["/"], in: .alerts, hint: 5),
    KeyEntry(.copyCell, ["y"], hint: 12), KeyEntry(.copyRow, ["Y"]), KeyEntry(.export, [.control("s")], hint: 8),
    KeyEntry(.datasets, ["D"], hint: 8), KeyEntry(.problems, ["!"]), KeyEntry(.restated, []),
    KeyEntry(.language, ["L"], hint: 11),
    KeyEntry(.mouse, ["M"]), KeyEntry(.reload, ["r", .function(5)]), KeyEntry(.redraw, [.control("l")]),
  ]

  private static let leaving: [KeyEntry] = [
    KeyEntry(.palette, [":", .control("p")], hint: 9), KeyEntry(.suspend, [.control("z")]),
    KeyEntry(.interrupt, [.control("c")]), KeyEntry(.quitLevel, ["q"], hint: 1),
    KeyEntry(.quit, ["Q", .function(10)], hint: 8), KeyEntry(.help, ["?", .function(1)], hint: 0),
  ]

  /// What the keys typed so far mean in a scope.
  public enum Meaning: Sendable, Hashable {
    case command(Command)
    /// The beginning of a command of two keys.
    case beginning
    case nothing
  }

  /// The meaning of `keys` in `scope`.
  public static func meaning(of keys: [Key], in scope: KeyEntry.Scope) -> Meaning {
    var isBeginning = false
    for entry in entries where entry.works(in: scope) {
      if entry.keys.contains(keys) { return .command(entry.command) }
      isBeginning = isBeginning || entry.keys.contains { $0.count > keys.count && $0.starts(with: keys) }
    }
    return isBeginning ? .beginning : .nothing
  }
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  /// A printable key as a literal.
  public init(extendedGraphemeClusterLiteral value: Character) { self = .character(value) }
}
