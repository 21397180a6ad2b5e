import TongbaoCore

/// Reads values that are no plain numbers: approximate ones and bounds.
///
/// The same few bounds stand in most rows of a column, so what a text means is kept until the next column.
final class ObservationReader {
  private let catalogue: Catalogue
  private let conditions: ConditionReader
  private let log: ComplaintLog
  private var known: [String: Observation] = [:]
  private var column = -1

  /// A reader for one file.
  init(catalogue: Catalogue, log: ComplaintLog) {
    self.catalogue = catalogue
    self.log = log
    conditions = ConditionReader(indicators: Set(catalogue.indicators.map(\.id)), log: log)
  }

  /// What a text means in a column, or nil after a complaint at `offset`.
  func observation(_ text: String, at offset: Int, column: Int) -> Observation? {
    if column != self.column {
      self.column = column
      known.removeAll(keepingCapacity: true)
    }
    if let observation = known[text] { return observation }
    let indicator = catalogue.indicators[catalogue.columns[column].indicator]
    guard let observation = read(text, at: offset, indicator) else { return nil }
    if known.count < 1_000 { known[text] = observation }
    return observation
  }

  /// A condition of a printed list, in which ranks and quartiles may stand.
  func criterion(_ node: JSONNode, column: Int) -> Condition? {
    let indicator = catalogue.indicators[catalogue.columns[column].indicator]
    return conditions.condition(node, of: indicator.id, hasPace: indicator.pace != nil)
  }

  /// What a text means that was not met before.
  private func read(_ text: String, at offset: Int, _ indicator: Indicator) -> Observation? {
    let start = text.utf8.first { $0 != 0x20 && $0 != 0x09 }
    if start == UInt8(ascii: "~") { return approximate(text, at: offset, indicator) }
    let hasPace = indicator.pace != nil
    guard let condition = conditions.condition(text, at: offset, of: indicator.id, hasPace: hasPace) else { return nil }
    if !condition.canBound {
      log.add(SnapshotComplaint.rankAsValue(SafeText.excerpt(text)), at: offset)
    } else if condition.indicators.contains(indicator.id) && catalogue.columns[column].segment == nil {
      log.add(SnapshotComplaint.selfReference(SafeText.excerpt(text)), at: offset)
    } else if let range = indicator.range, !condition.canMeet(range) {
      let shown = (SafeText.excerpt(text), Self.text(of: range))
      log.add(SnapshotComplaint.boundOutsideRange(shown.0, range: shown.1, indicator: indicator.id), at: offset)
    } else {
      return .bound(condition)
    }
    return nil
  }

  /// An approximate value: `~` and a number.
  private func approximate(_ text: String, at offset: Int, _ indicator: Indicator) -> Observation? {
    let digits = text.drop { $0 == " " || $0 == "\t" }.dropFirst().drop { $0 == " " || $0 == "\t" }
    guard let number = Self.number(String(digits)) else {
      log.add(SnapshotComplaint.badApproximation(SafeText.excerpt(text)), at: offset)
      return nil
    }
    if let range = indicator.range, !range.contains(number) {
      log.add(Self.outsideRange(SafeText.excerpt(text), indicator), at: offset)
      return nil
    }
    return .approximate(number)
  }

  /// The number of a text that is a JSON number and nothing else.
  private static func number(_ text: String) -> Double? {
    let bytes = PaddedBytes(text)
    var cursor = JSONCursor(bytes, rules: .dataset)
    return withExtendedLifetime(bytes) {
      guard let number = try? cursor.number() else { return nil }
      cursor.skipBlanks()
      return cursor.at == cursor.end ? number : nil
    }
  }

  /// The complaint about a number outside the range of its indicator.
  static func outsideRange(_ number: String, _ indicator: Indicator) -> SnapshotComplaint {
    .outsideRange(number, range: indicator.range.map(text) ?? "", indicator: indicator.id)
  }

  /// A range as an interval; an end that is missing is an infinity.
  static func text(of range: ClosedRange<Double>) -> String {
    let least = range.lowerBound.isFinite ? JSONNumbers.text(range.lowerBound) : "-∞"
    let greatest = range.upperBound.isFinite ? JSONNumbers.text(range.upperBound) : "∞"
    return "[\(least), \(greatest)]"
  }
}
