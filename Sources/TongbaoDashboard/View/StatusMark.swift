import TerminalCanvas
import TongbaoCore

/// How a status looks: a mark that says nothing of direction, and an ink.
extension Status {
  /// The mark that stands beside a value.
  var mark: String {
    switch self {
    case .tier(_, .critical, _): "!!"
    case .tier(_, .attention, _): "!"
    case .commended: "✓"
    case .undetermined: "?"
    case .pending: "…"
    case .normal, .missing, .unknown, .unjudged: ""
    }
  }

  /// A value's text with the mark before it.
  func marked(_ text: String) -> String { mark.isEmpty ? text : mark + " " + text }

  /// The ink of mark and value.
  var ink: Ink {
    switch self {
    case .tier(_, .critical, _): .critical
    case .tier(_, .attention, _): .attention
    case .commended: .commended
    case .undetermined: .caution
    case .missing: .dim
    case .pending, .normal, .unknown, .unjudged: .text
    }
  }
}

extension State {
  /// What is to be said of a period instead of its values; nil where they are there.
  func notice(for period: Period) -> String? {
    switch dataset?.timeline[period] {
    case .loaded: nil
    case .waiting: phrases.reading(period)
    case .failed(let problems): phrases.failed(period, problem: problems.first?.line(in: shownLanguage) ?? "")
    case nil: phrases.noData(for: period)
    }
  }

  /// Whether the period on the screen is still being read.
  var isWaiting: Bool {
    guard let period, case .waiting = dataset?.timeline[period] else { return false }
    return true
  }
}
