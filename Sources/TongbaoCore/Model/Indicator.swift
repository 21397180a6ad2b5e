/// What is measured, and how its values are to be read.
public struct Indicator: Sendable, Hashable {
  /// Which direction is better.
  public enum Better: String, Sendable, Hashable {
    case higher, lower, neither
  }

  /// What a value is of: the period, the year so far, the period's end, or a rate.
  public enum Kind: String, Sendable, Hashable {
    case flow, cumulative, stock, rate
  }

  /// How values add up over regions.
  public enum Addition: Sendable, Hashable {
    case sum
    /// The mean weighted by the indicator with this id.
    case mean(weight: String)
    /// One indicator's sum over another's, times a factor (100 for per cent).
    case ratio(numerator: String, denominator: String, factor: Double)
    /// A total would mean nothing.
    case no

    /// The ids of the indicators that it rests on.
    var references: [String] {
      switch self {
      case .sum, .no: []
      case .mean(let weight): [weight]
      case .ratio(let numerator, let denominator, _): [numerator, denominator]
      }
    }
  }

  /// What a completion rate should have reached by now.
  public enum PaceRule: Sendable, Hashable {
    /// The elapsed share of the year, in per cent.
    case year
    /// The value of the indicator with this id: the plan's own.
    case plan(String)
  }

  /// A condition to be met by the end of a period.
  public struct Target: Sendable, Hashable {
    public var condition: Condition
    public var by: Period?
    public init(condition: Condition, by: Period?) {
      self.condition = condition
      self.by = by
    }
  }

  /// From when on something else is measured under the same name.
  public struct DefinitionChange: Sendable, Hashable {
    public var from: Period
    /// What has changed.
    public var note: Wording
    public init(from: Period, note: Wording) {
      self.from = from
      self.note = note
    }
  }

  /// Lower-case letters, digits, `_` and dots, such as `broadband.net_adds`.
  public var id: String
  public var domain: String
  public var group: String?
  public var name: Wording
  /// The header of its column.
  public var short: Wording
  public var unit: Unit
  /// Digits after the point, in the catalogue's unit.
  public var decimals: Int
  public var better: Better
  public var kind: Kind
  /// The least and the greatest possible value, in the catalogue's unit.
  public var range: ClosedRange<Double>?
  public var addsUp: Addition
  public var pace: PaceRule?
  public var target: Target?
  /// Each valid from its period; in the order of time.
  public var thresholds: [Threshold]
  public var definition: Wording?
  /// In the order of time; values on both sides of one are not compared.
  public var definitionChanges: [DefinitionChange]
  public var aliases: [String]
  /// The id of the second dimension whose segments the indicator has.
  public var dimension: String?
  /// Told in a region's screen, but not a column of its domain's table.
  public var isContext: Bool
  /// How a bulletin tells of it; nil where the catalogue leaves that to the rules.
  public var bulletin: BulletinRule?

  public init(
    id: String, domain: String, group: String? = nil, name: Wording, short: Wording? = nil, unit: Unit,
    decimals: Int = 0,
    better: Better = .higher, kind: Kind = .rate, range: ClosedRange<Double>? = nil, addsUp: Addition = .no,
    pace: PaceRule? = nil, target: Target? = nil, thresholds: [Threshold] = [], definition: Wording? = nil,
    definitionChanges: [DefinitionChange] = [], aliases: [String] = [], dimension: String? = nil,
    isContext: Bool = false, bulletin: BulletinRule? = nil
  ) {
    self.id = id
    self.domain = domain
    self.group = group
    self.name = name
    self.short = short ?? name
    self.unit = unit
    self.decimals = decimals
    self.better = better
    self.kind = kind
    self.range = range
    self.addsUp = addsUp
    self.pace = pace
    self.target = target
    self.thresholds = thresholds
    self.definition = definition
    self.definitionChanges = definitionChanges
    self.aliases = aliases
    self.dimension = dimension
    self.isContext = isContext
    self.bulletin = bulletin
  }

  /// The threshold in force in `period`: the latest that has begun when the period ends.
  public func threshold(in period: Period) -> Threshold? {
    let end = period.lastDay
    return thresholds.last { threshold in threshold.from.map { $0.firstDay <= end } ?? true }
  }

  /// The latest change of definition that lies between two periods; nil where their values can be compared.
  public func definitionChange(between earlier: Period, and later: Period) -> DefinitionChange? {
    definitionChanges.last { earlier.firstDay < $0.from.firstDay && $0.from.firstDay <= later.lastDay }
  }
}

/// A table of indicators: broadband, IPTV, revenue …
public struct Domain: Sendable, Hashable {
  /// A group of columns in the table.
  public struct Group: Sendable, Hashable {
    public var id: String
    public var name: Wording
    public init(id: String, name: Wording) {
      self.id = id
      self.name = name
    }
  }

  public var id: String
  public var name: Wording
  public var groups: [Group]
  /// The id of the stock by which regions are large or small in this domain.
  public var size: String?
  /// The id of the dimension whose segments are the rows of its table; nil where regions are.
  public var rows: String?
  /// The ids of the indicators that stand for it in the overview, at most `mostHeadlines`; empty where a rule chooses them.
  public var headlines: [String]

  /// How many indicators stand for a domain at most.
  public static let mostHeadlines = 3

  public init(
    id: String, name: Wording, groups: [Group] = [], size: String? = nil, rows: String? = nil, headlines: [String] = []
  ) {
    self.id = id
    self.name = name
    self.groups = groups
    self.size = size
    self.rows = rows
    self.headlines = headlines
  }
}

/// A second dimension of some indicators, such as industry, and its segments.
public struct Dimension: Sendable, Hashable {
  /// One value of the dimension.
  public struct Segment: Sendable, Hashable {
    public var id: String
    public var name: Wording
    public init(id: String, name: Wording) {
      self.id = id
      self.name = name
    }
  }

  public var id: String
  public var name: Wording
  public var segments: [Segment]

  public init(id: String, name: Wording, segments: [Segment]) {
    self.id = id
    self.name = name
    self.segments = segments
  }
}
