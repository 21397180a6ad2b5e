/// What a judge makes of every row of a column, a byte for each: thousands of exact numbers against limits that all rows share cost a
/// comparison or two, and only the rest is left to the judge.
final class StatusScan: Sendable {
  private let codes: [UInt8]
  private let severities: [Threshold.Severity]

  private static let normal: UInt8 = 250
  private static let undetermined: UInt8 = 251
  private static let pending: UInt8 = 252
  private static let missing: UInt8 = 253
  private static let unknown: UInt8 = 254
  private static let unjudged: UInt8 = 255

  /// The statuses of `rows`; of the others nothing is told.
  init(_ judge: Judge, _ values: Column?, rows: [Int], count: Int) {
    let tiers = judge.threshold?.tiers ?? []
    severities = tiers.map(\.severity)
    var codes = [UInt8](repeating: Self.unknown, count: count)
    let limits = tiers.isEmpty ? nil : judge.attentionIntervals
    values?.values.withUnsafeBufferPointer { numbers in
      for row in rows where row < numbers.count {
        let value = numbers[row]
        if value.isNaN {
          if value.bitPattern == Column.unknownMark.bitPattern { continue }
          codes[row] = Self.code(judge.status(row: row))
        } else {
          if let limits {
            codes[row] = Self.code(value, limits)
          } else {
            codes[row] = Self.code(judge.status(row: row))
          }
        }
      }
    }
    self.codes = codes
  }

  /// The first tier that a number falls in.
  private static func code(_ value: Double, _ limits: [Interval]) -> UInt8 {
    for index in limits.indices where limits[index].contains(value) { return UInt8(truncatingIfNeeded: index * 2) }
    return normal
  }

  private static func code(_ status: Status) -> UInt8 {
    switch status {
    case .tier(let index, _, let orWorse): UInt8(truncatingIfNeeded: index * 2 + (orWorse ? 1 : 0))
    case .commended, .normal: normal
    case .undetermined: undetermined
    case .pending: pending
    case .missing: missing
    case .unknown: unknown
    case .unjudged: unjudged
    }
  }

  /// Whether a row needs attention.
  func needsAttention(_ row: Int) -> Bool { codes[row] < Self.normal }

  /// Whether anything is known of a row's value.
  func isTold(_ row: Int) -> Bool { codes[row] != Self.unknown && codes[row] != Self.missing }

  /// The status of a row; what is commended is told as normal.
  func status(_ row: Int) -> Status {
    switch codes[row] {
    case Self.normal: .normal
    case Self.undetermined: .undetermined
    case Self.pending: .pending
    case Self.missing: .missing
    case Self.unknown: .unknown
    case Self.unjudged: .unjudged
    case let code: .tier(Int(code / 2), severities[Int(code / 2)], orWorse: code % 2 == 1)
    }
  }
}
