import TongbaoCore

extension Region {
  /// The short name in both languages.
  public var names: Wording { Wording(zh: label(in: .zh), en: label(in: .en)) }
}

extension Observation {
  /// The observation for programs: a number, or the notation of snapshot files.
  public var value: Report.Cell.Value {
    switch self {
    case .number(let number): .number(number)
    case .approximate(let number): .text("~" + number.shortest)
    case .bound(let condition): .text(condition.description)
    case .missing: .missing
    case .unknown: .nothing
    }
  }
}

extension Status {
  /// The status for programs.
  public var word: String {
    switch self {
    case .tier(_, let severity, _): severity.rawValue
    case .commended: "commended"
    case .normal: "normal"
    case .undetermined: "undetermined"
    case .pending: "pending"
    case .missing: "missing"
    case .unknown: "unknown"
    case .unjudged: "unjudged"
    }
  }
}

extension MilestoneState {
  /// The state for programs.
  public var word: String {
    switch self {
    case .notTold: "not_told"
    case .done: "done"
    case .overdue: "overdue"
    case .open: "open"
    case .unknown: "unknown"
    }
  }
}

extension Double {
  /// A difference of numbers with so many decimals, without what binary fractions add to it.
  public func tidied(decimals: Int) -> Double { Double(NumberText.fixed(self, decimals: decimals + 4)) ?? self }

  /// A difference without the debris of binary arithmetic: with as many decimals as the numbers that it lies between.
  public func exact(between numbers: [Double?]) -> Double {
    Double(NumberText.fixed(self, decimals: numbers.compactMap { $0?.decimals }.max() ?? 0)) ?? self
  }

  /// How many decimals the shortest notation has.
  private var decimals: Int {
    let text = shortest
    guard let point = text.firstIndex(of: ".") else { return 0 }
    return text.contains("e") ? 15 : text.distance(from: point, to: text.endIndex) - 1
  }
}

extension Report.Column {
  /// What a program needs to know of a column: the catalogue's own words, and the limits in force.
  public static func about(_ indicator: Indicator, _ threshold: Threshold?, group: Domain.Group?) -> [Report.Member] {
    let tiers = threshold?.tiers ?? []
    let limits = [
      ("critical", tiers.filter { $0.severity == .critical }.map(\.condition)),
      ("attention", tiers.filter { $0.severity == .attention }.map(\.condition)),
      ("commend", threshold?.commend ?? []),
    ]
    return [
      ("name", .both(indicator.name)), ("group", group.map { .both($0.name) } ?? .nothing),
      ("unit", .text(indicator.unit.id)), ("decimals", .number(Double(indicator.decimals))),
      ("better", .text(indicator.better.rawValue)),
    ] + limits.map { key, conditions in (key, conditions.isEmpty ? .nothing : .list(conditions.map(\.description))) }
  }
}
