import TongbaoCore

/// What is said of holes in a series, in English.
extension EnglishPhrases {
  func nothingToCompare(in period: Period) -> String { "no data for \(title(of: period)) to compare with" }
  func noSuchWeek(_ number: Int, in year: Int) -> String { "\(year) had no week \(number) to compare with" }

  func streak(_ count: Int, since first: Period, behindPace: Bool) -> String {
    (behindPace ? "behind the pace" : "needing attention") + " in all \(count) known periods since \(title(of: first))"
  }
  func lastKnown(_ value: String, in period: Period) -> String { "last known: \(value), \(title(of: period))" }

  func passedOver(_ first: Period, _ last: Period) -> String {
    "Passed over \(title(of: first))" + (first == last ? "" : " to \(title(of: last))") + ": no data"
  }
  func passedYears(_ first: Int, _ last: Int) -> String {
    "Passed over the same period of \(first)" + (first == last ? "" : " to \(last)") + ": no data"
  }
  func noSamePeriod(_ period: Period, isEarlier: Bool) -> String {
    "No data for \(title(of: period)), nor for that period of any \(isEarlier ? "earlier" : "later") year; "
      + otherKeys(isEarlier)
  }
  func noSameWeek(_ number: Int, in year: Int, isEarlier: Bool) -> String {
    "\(year) has no week \(number), and no \(isEarlier ? "earlier" : "later") year has data for one; "
      + otherKeys(isEarlier)
  }
  private func otherKeys(_ isEarlier: Bool) -> String {
    isEarlier ? "[ goes to the period before" : "] goes to the next period"
  }

  func emptyTable(_ name: String, in period: Period) -> String { "\(name): no data for \(title(of: period))" }
  func nearestData(_ period: Period, key: String, times: Int) -> String {
    "Nearest data: \(title(of: period)), press \(key)" + (times > 1 ? " \(times) times" : "")
  }

  func sparkHeader(reports: Int) -> String { "\(reports) with data" }
  func trendTitle(_ name: String, unit: String, from first: Period, to last: Period) -> String {
    "\(name)\(unit.isEmpty ? "" : " " + unit), \(axisTitle(of: first)) to \(axisTitle(of: last))"
  }
  func axisTitle(of period: Period) -> String {
    switch period.kind {
    case .year, .month: period.description
    case .halfYear, .quarter, .tenDays, .week: shortTitle(of: period) + " \(period.year)"
    }
  }

  func comparing(with base: Period?) -> String {
    base.map { "Compared with \(title(of: $0))" } ?? "Compared with the last known (* older than the previous period)"
  }
  func comparingShort(with base: Period?) -> String { base.map { "vs \($0)" } ?? "vs last known*" }
  func changeHeader(with base: Period?) -> String { base.map { "vs \($0)" } ?? "vs last*" }
}
