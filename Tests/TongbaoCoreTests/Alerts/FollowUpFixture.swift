@testable import TongbaoCore

/// Made-up lives of alerts for tests.
enum Life {
  static let subject = AlertSubject(column: "x", region: .nation)

  /// A rate that is critical below 50 and needs attention below 70; a worse step opens it again where one is given.
  static func rate(step: Threshold.Step? = nil, better: Indicator.Better = .higher) -> Indicator {
    var limits = threshold(better == .lower ? [">50", ">30"] : ["<50", "<70"], critical: 1)
    limits.reopening = step
    return indicator(better: better, thresholds: [limits])
  }

  /// The course of values such as `2020-08 60;2020-09 <70`, with periods in between that have no file.
  static func course(_ text: String, of indicator: Indicator = rate()) -> [Series.Point] {
    let cells = text.split(separator: ";").map { $0.split(separator: " ").map(String.init) }
    let periods = cells.map { period($0[0]) }
    var timeline = Timeline(periods: periods)
    for (period, cell) in zip(periods, cells) {
      timeline[period] = .loaded(snapshot("\(period)", [cell.count > 1 ? cell[1] : ""]))
    }
    guard let first = periods.first, let last = periods.last else { return [] }
    return Series(
      column: 0, row: 0, upTo: last, count: first.distance(to: last) + 1, timeline: timeline,
      catalogue: catalogue([indicator])
    ).points
  }

  /// Entries such as `2020-08 60 ack 2020-10;2020-09 72 done`: the period, the value that was seen, the deed, and the due
  /// period or the number that is taken back; `@name` at the end says who.
  static func entries(_ text: String) -> [FollowUpEntry] {
    text.split(separator: ";").enumerated().map { index, line in
      var words = line.split(separator: " ").map(String.init)
      var person = "li"
      if let last = words.last, last.hasPrefix("@") {
        person = String(last.dropFirst())
        words.removeLast()
      }
      let rest = words.count > 3 ? words[3] : nil
      let deed: FollowUpEntry.Deed =
        switch words[2] {
        case "ack": .acknowledge(.init(owner: person, due: rest.map(period)))
        case "done": .done(remark: nil)
        case "undo": .undo(Int(rest ?? "") ?? 0)
        default: .note(words[2])
        }
      return FollowUpEntry(
        number: index + 1, at: "2020-10-01T08:00:00Z", by: person, subject: subject, period: period(words[0]),
        value: observation(words[1]), deed: deed)
    }
  }

  /// What becomes of it, in a word or two: the state, the period since which it is so, why it is open again, and whether it
  /// is late.
  static func told(_ course: String, _ entries: String, of indicator: Indicator = rate()) -> String {
    guard let followUp = FollowUp(self.entries(entries), course: self.course(course, of: indicator), of: indicator)
    else { return "nothing" }
    let reason = followUp.reopening.map { " \($0.rawValue)" } ?? ""
    let isLate = followUp.isOverdue && followUp.state != .overdue
    return "\(followUp.state.rawValue) \(followUp.since)\(reason)\(isLate ? " late" : "")"
  }
}
