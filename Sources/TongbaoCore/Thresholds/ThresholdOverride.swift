/// A threshold that a person has put in the place of the catalogue's.
public struct ThresholdOverride: Sendable, Hashable {
  /// Where it comes from.
  public enum Origin: Sendable, Hashable {
    /// Moved on the screen, and forgotten with the run.
    case run
    /// Written down as the person's own.
    case own
  }

  /// What judges now; empty where nothing is to be judged.
  public var threshold: Threshold
  public var origin: Origin

  public init(_ threshold: Threshold, _ origin: Origin) {
    self.threshold = threshold
    self.origin = origin
  }
}

extension Array<Threshold> {
  /// The thresholds with one that takes the place of that which begins when it does; one that begins at no other's
  /// time joins them in the order of time.
  public func replacing(with new: Threshold) -> [Threshold] {
    var thresholds = self
    if let index = thresholds.firstIndex(where: { $0.from == new.from }) {
      thresholds[index] = new
    } else {
      let place = thresholds.firstIndex { $0.begins(after: new) } ?? thresholds.count
      thresholds.insert(new, at: place)
    }
    return thresholds
  }
}

extension Threshold {
  /// Whether it begins later than another; one without a beginning holds from the start.
  public func begins(after other: Threshold) -> Bool {
    guard let from else { return false }
    guard let earlier = other.from else { return true }
    return from.kind == earlier.kind ? from > earlier : from.year >= earlier.year
  }
}

extension Catalogue {
  /// The same catalogue with some indicators, named by their ids, judged otherwise. Where the table is one of a lower
  /// level, or its rows are segments, limits that are amounts are left out, as those of the catalogue are.
  public func judging(_ overrides: [String: ThresholdOverride], isLower: Bool = false) -> Catalogue {
    var catalogue = self
    for (id, override) in overrides {
      guard let index = index(of: id) else { continue }
      let isAmount = isLower && indicators[index].addsUp == .sum
      let threshold = isAmount ? override.threshold.withoutAmounts : override.threshold
      catalogue.setThresholds(indicators[index].thresholds.replacing(with: threshold), ofIndicator: index)
    }
    return catalogue
  }
}
