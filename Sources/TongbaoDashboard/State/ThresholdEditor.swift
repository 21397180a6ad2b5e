import TongbaoCore

/// A threshold that is being moved on the screen, while the table below shows what that does.
public struct ThresholdEditor: Sendable, Hashable {
  /// A line of the window: a limit, or a kind of which there is none yet.
  enum Line: Sendable, Hashable {
    case limit(ThresholdLimit)
    case none(ThresholdLimit.Kind)

    var kind: ThresholdLimit.Kind {
      switch self {
      case .limit(let limit): limit.kind
      case .none(let kind): kind
      }
    }
  }

  /// The column whose threshold it is.
  let column: Int
  /// The id of its indicator.
  let indicator: String
  /// The threshold as it is now.
  var draft: Threshold
  /// The line that is moved.
  var selected = 0
  /// The number that is being typed.
  var typed = ""
  /// The threshold that was in force when the window was opened, and where it came from.
  let before: Threshold
  let override: ThresholdOverride?
  /// The rows that needed attention then.
  let troubled: Set<Int>
  /// The plain number that the limit had before it was held against a reference.
  var number: Double?

  /// The lines, critical ones first.
  var lines: [Line] {
    ThresholdLimit.Kind.allCases.flatMap { kind -> [Line] in
      let limits = draft.limits(of: kind)
      return limits.isEmpty ? [.none(kind)] : limits.map(Line.limit)
    }
  }

  /// The line that is moved.
  var line: Line? { lines.indices.contains(selected) ? lines[selected] : lines.last }

  /// The limit that is moved; nil on a line that has none.
  var limit: ThresholdLimit? {
    if case .limit(let limit) = line { limit } else { nil }
  }
}

/// A threshold that is to be written down.
public struct ThresholdChange: Sendable, Hashable {
  /// The dataset, and the id of its indicator.
  public var dataset: String
  public var indicator: String
  /// What the dataset's file had when it was read; nil where no threshold was in force.
  public var published: Threshold?
  public var threshold: Threshold
}

/// Where a threshold was written down.
public enum ThresholdHome: Sendable, Hashable {
  /// In the dataset's file, for all who use it.
  case dataset
  /// Among the person's own.
  case own
  /// The person's own was given up for that of the dataset.
  case givenUp
}
