import TongbaoCore

/// The periods that a trend goes over, one after the other, each as far as it has been read.
struct TrendWindow: Sendable {
  /// In order of time; its axis is true to time, so that periods without a file are among them.
  private(set) var periods: [Period]
  private(set) var slots: [Neighbour]
  /// Whether more of them have no file than have one; so many files, and not so many periods, were then asked for.
  let isSparse: Bool

  /// The periods up to `last`: so many, or so many with a file; all for nil. None lies before the first file.
  init(_ count: Int?, upTo last: Period, timeline: Timeline) {
    let count = max(1, count ?? .max)
    self.init(count, upTo: last, isSparse: TrendWindow.isSparse(count, last, timeline), timeline: timeline)
  }

  /// The latest periods; where `period` lies before them, those that begin with it.
  init(_ count: Int?, showing period: Period, timeline: Timeline) {
    let count = max(1, count ?? .max)
    let last = max(timeline.periods.last ?? period, period)
    let isSparse = TrendWindow.isSparse(count, last, timeline)
    self.init(count, upTo: last, isSparse: isSparse, timeline: timeline)
    guard let first = periods.first, first > period else { return }
    let end = TrendWindow.last(of: count, from: period, isSparse: isSparse, timeline)
    self.init(count, upTo: end, isSparse: isSparse, timeline: timeline)
  }

  private init(_ count: Int, upTo last: Period, isSparse: Bool, timeline: Timeline) {
    let all = timeline.span(upTo: last, files: .max)
    let length = isSparse ? timeline.span(upTo: last, files: count) : min(count, all)
    let periods = Array(sequence(first: last, next: \.previous).prefix(max(1, length)).reversed())
    self.periods = periods
    self.isSparse = isSparse
    slots = periods.map { timeline.neighbour($0) }
  }

  /// At most half a century of weeks is shown.
  private static let longest = 2610

  private static func isSparse(_ count: Int, _ last: Period, _ timeline: Timeline) -> Bool {
    timeline.isSparse(upTo: last, count: count)
  }

  private static func last(of count: Int, from period: Period, isSparse: Bool, _ timeline: Timeline) -> Period {
    if isSparse { return timeline.periods.filter { $0 >= period }.prefix(count).last ?? period }
    return Array(sequence(first: period, next: \.next).prefix(min(count, longest))).last ?? period
  }

  /// Whether some of them are still to be read.
  var isPending: Bool { slots.contains { $0.isPending } }

  /// The window without what lies outside `range`.
  func narrowed(to range: ClosedRange<Int>) -> TrendWindow {
    var window = self
    window.periods = Array(periods[range])
    window.slots = Array(slots[range])
    return window
  }
}
