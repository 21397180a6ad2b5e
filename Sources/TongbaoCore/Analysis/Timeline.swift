/// The periods of a dataset in order of time, each as far as it has been read.
public struct Timeline: Sendable {
  /// What has become of a period's file.
  public enum Slot: Sendable {
    /// Listed, and not read yet.
    case waiting
    case loaded(Snapshot)
    /// Read in vain, for these reasons.
    case failed([Problem])

    /// The snapshot, once it is there.
    public var snapshot: Snapshot? {
      if case .loaded(let snapshot) = self { snapshot } else { nil }
    }
  }

  /// In order of time.
  public private(set) var periods: [Period]
  private var slots: [Period: Slot]

  /// A timeline of `periods`, none of them read yet.
  public init(periods: [Period]) {
    self.periods = Set(periods).sorted()
    slots = Dictionary(uniqueKeysWithValues: self.periods.map { ($0, .waiting) })
  }

  /// The slot of a period; nil where the dataset has no file for it. Setting nil takes the period away.
  public subscript(period: Period) -> Slot? {
    get { slots[period] }
    set {
      slots[period] = newValue
      if newValue == nil {
        periods.removeAll { $0 == period }
      } else if !periods.contains(period) {
        periods.append(period)
        periods.sort()
      }
    }
  }

  /// The snapshot of a period, if it is loaded.
  public func snapshot(_ period: Period) -> Snapshot? { slots[period]?.snapshot }

  /// A period as something to compare with.
  public func neighbour(_ period: Period?) -> Neighbour {
    guard let period, let slot = slots[period] else { return .absent }
    switch slot {
    case .loaded(let snapshot): return .loaded(snapshot)
    case .waiting: return .pending
    case .failed: return .absent
    }
  }

  /// The periods with a file before `period`, which need not have one itself, in order of time.
  public func periods(before period: Period) -> ArraySlice<Period> {
    periods[..<(periods.lastIndex { $0 < period }.map { $0 + 1 } ?? 0)]
  }

  /// The periods with a file after `period`, likewise.
  public func periods(after period: Period) -> ArraySlice<Period> {
    periods[(periods.lastIndex { $0 <= period }.map { $0 + 1 } ?? 0)...]
  }

  /// The latest period with a file before `period`.
  public func last(before period: Period) -> Period? { periods(before: period).last }

  /// The first period with a file after `period`.
  public func first(after period: Period) -> Period? { periods(after: period).first }

  /// How many periods in a row, up to `period` and with it, hold the last `files` periods with a file; 0 where there are
  /// none. At most half a century of weeks is told.
  public func span(upTo period: Period, files: Int) -> Int {
    guard let first = periods.prefix(while: { $0 <= period }).suffix(max(0, files)).first else { return 0 }
    return min(first.distance(to: period) + 1, Timeline.longestSpan)
  }

  private static let longestSpan = 2610

  /// Whether fewer than half of the last `count` periods up to `period` have a file; those before the first do not count.
  public func isSparse(upTo period: Period, count: Int) -> Bool {
    guard let first = periods.first, first <= period else { return false }
    let span = min(count, first.distance(to: period) + 1)
    let files = periods.count { $0 <= period && $0.distance(to: period) < span }
    return files * 2 < span
  }

  /// Whether any period is still to be read.
  public var isLoading: Bool {
    slots.values.contains { if case .waiting = $0 { true } else { false } }
  }
}

/// Another period that a value is compared with.
public enum Neighbour: Sendable {
  case loaded(Snapshot)
  /// It exists, and has not been read yet.
  case pending
  /// There is no such period, or it cannot be read.
  case absent

  /// The observation in it; unknown where it is not loaded.
  public func observation(column: Int, row: Int) -> Observation {
    if case .loaded(let snapshot) = self { snapshot.observation(column: column, row: row) } else { .unknown }
  }

  /// Whether it may still come.
  public var isPending: Bool {
    if case .pending = self { true } else { false }
  }
}
