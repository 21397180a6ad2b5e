/// A value that needs attention in a period, or did in the one before: where it stands, and what has become of it.
public struct Alert: Sendable, Hashable {
  /// The index of the column.
  public var column: Int
  public var row: Int
  /// What the threshold makes of the value: a tier, unless it needed attention before and does not for certain now.
  public var status: Status
  public var change: AlertChange

  /// The alert of a value.
  public init(column: Int, row: Int, status: Status, change: AlertChange) {
    self.column = column
    self.row = row
    self.status = status
    self.change = change
  }

  /// How grave it is; nil where the value does not need attention for certain.
  public var severity: Threshold.Severity? { status.severity }

  /// The index of its tier, worst first; nil likewise.
  public var tier: Int? { status.tier }
}

/// What has become of a value that needs attention since it was last known.
public enum AlertChange: String, Sendable, Hashable, CaseIterable {
  /// It needed none before, for certain.
  case new
  /// It did before, and is worse now: in a worse tier, or in the same one further off.
  case worse
  /// It did before, and is as it was, or nobody can tell.
  case continuing
  /// It did before, and is better now, though not well.
  case better
  /// It did before, and does not any more, for certain.
  case recovered
  /// It did before, and nothing says whether it does now: no value, a bound that does not decide it, no threshold.
  case untold
  /// It needs attention, and what was known before was of another definition.
  case redefined
  /// It needs attention, and nothing says whether it did before.
  case first
  /// A period that has to be read before that can be told is still to be read.
  case pending

  /// Whether the value needs attention now.
  public var isStanding: Bool { self != .recovered && self != .untold }
}

extension Status {
  /// The index of the tier that it falls in, worst first; nil where it falls in none.
  public var tier: Int? {
    if case .tier(let index, _, _) = self { index } else { nil }
  }

  /// Whether it says for certain that no attention is needed.
  public var isClear: Bool { self == .normal || self == .commended }
}

/// How many alerts there are of which kind.
public struct AlertCounts: Sendable, Hashable {
  public private(set) var critical = 0
  public private(set) var attention = 0
  private var changes = [Int](repeating: 0, count: AlertChange.allCases.count)

  /// No alert.
  public init() {}

  /// The counts of some alerts.
  public init(_ alerts: some Sequence<Alert>) { for alert in alerts { add(alert) } }

  /// Counts one more.
  public mutating func add(_ alert: Alert) {
    changes[alert.change.index] += 1
    switch alert.severity {
    case .critical: critical += 1
    case .attention: attention += 1
    case nil: break
    }
  }

  /// How many values need attention.
  public var standing: Int { critical + attention }

  /// How many alerts have changed so.
  public subscript(change: AlertChange) -> Int { changes[change.index] }
}

extension AlertChange {
  fileprivate var index: Int {
    switch self {
    case .new: 0
    case .worse: 1
    case .continuing: 2
    case .better: 3
    case .recovered: 4
    case .untold: 5
    case .redefined: 6
    case .first: 7
    case .pending: 8
    }
  }
}
