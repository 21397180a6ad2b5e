import TongbaoCore

/// The months that are modelled: the year of the calibration and the year before it, whole.
struct MonthAxis {
  let periods: [Period]
  /// The place of the calibrating month.
  let anchor: Int

  /// The axis around `calibration`; nil unless that is a month with a year before it.
  init?(around calibration: Period) {
    guard calibration.kind == .month, calibration.year > 1 else { return nil }
    periods = [calibration.year - 1, calibration.year].flatMap { year in
      (1...12).compactMap { Period(.month, year, $0) }
    }
    anchor = 11 + calibration.number
  }

  var count: Int { periods.count }
  /// The year before the calibration's.
  var earlierYear: Range<Int> { 0..<12 }
  /// January to the calibrating month, and what is left of that year.
  var untilAnchor: Range<Int> { 12..<anchor + 1 }
  var afterAnchor: Range<Int> { anchor + 1..<24 }
  /// How many months of the year the calibration has seen.
  var elapsed: Double { Double(anchor - 11) }

  /// The month of the year, from 0.
  func month(_ index: Int) -> Int { index % 12 }

  /// The first month of the year that `index` lies in.
  func yearStart(_ index: Int) -> Int { index - index % 12 }

  /// The days of a month.
  func days(_ index: Int) -> Int { periods[index].dayCount }
}
