import TongbaoCore

/// Reads thresholds, in catalogues and in files of a person's own.
extension ComplaintLog {
  private static let thresholdKeys = ObjectKeys(
    required: [], optional: ThresholdLimit.Kind.allCases.map(\.rawValue) + ["from", "source", "reopen_by"])

  /// One threshold: its conditions, of which `condition` reads each, and what goes with them.
  func threshold(_ node: JSONNode, hasPace: Bool, condition: (JSONNode) -> Condition?) -> Threshold? {
    guard let object = ObjectReader(node, keys: Self.thresholdKeys, log: self) else { return nil }
    var threshold = Threshold(from: object.period("from"), source: object.text("source"))
    threshold.reopening = object["reopen_by"].flatMap { step($0, hasPace: hasPace) }
    for kind in ThresholdLimit.Kind.allCases {
      threshold[kind] = object.elements(kind.rawValue).compactMap(condition)
    }
    return threshold
  }
}
