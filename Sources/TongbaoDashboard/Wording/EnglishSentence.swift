import TongbaoCore

/// The sentence under the table, in English.
extension EnglishPhrases {
  func sentenceStart(region: String, indicator: String, value: String) -> String { "\(region): \(indicator) \(value)" }
  var valueMissing: String { "missing" }
  func sentenceWithoutData(region: String, indicator: String) -> String { "\(region): no data for \(indicator)" }
  func boundOnly(_ condition: String) -> String { condition + " (only the range is known)" }

  func name(of line: Line, at limit: String) -> String {
    switch line {
    case .attention: "the attention line of " + limit
    case .critical: "the critical line of " + limit
    case .national: head.map { "\($0)'s " + limit } ?? "the national " + limit
    }
  }

  func beyond(_ line: String, isBelow: Bool, isInclusive: Bool, gap: String?) -> String {
    let side = isBelow ? "below " : "above "
    if let gap { return gap + " " + side + line }
    return isInclusive ? "on " + line : "just " + side + line
  }

  func fallen(by percent: String, line: String) -> String { "down \(percent)%, past the attention line of \(line)%" }

  func shareTooSmall(_ percent: String, of whole: String, line: String) -> String {
    "only \(percent)% of \(whole), below the attention line of \(line)%"
  }

  func meets(_ condition: String, _ severity: Threshold.Severity) -> String {
    condition + ": " + needsAttention(severity, orWorse: false)
  }

  func needsAttention(_ severity: Threshold.Severity, orWorse: Bool) -> String {
    severity == .critical ? "critical" : orWorse ? "needs attention, or worse" : "needs attention"
  }

  var isCommended: String { "commended" }
  func reaches(_ limit: String, orEqual: Bool) -> String {
    (orEqual ? "reaches" : "beats") + " the commendation line of " + limit
  }
  func clear(of line: String, isBelow: Bool, isInclusive: Bool) -> String {
    (isBelow ? (isInclusive ? "above " : "not below ") : isInclusive ? "below " : "not above ") + line
  }
  var needsNoAttention: String { "needs no attention" }
  func undetermined(_ condition: String) -> String { "whether it is \(condition) is not known" }
  func incomparable(_ condition: String) -> String {
    "what it is compared with is not known, so neither is whether it is \(condition)"
  }
  var pending: String { "…" }

  func change(_ text: String, from base: ChangeBase.Origin, kind: Period.Kind) -> String {
    "\(text) on \(words(base, kind))"
  }
  func noChange(from base: ChangeBase.Origin, kind: Period.Kind) -> String { "unchanged on \(words(base, kind))" }

  func leadChange(_ text: String, from base: ChangeBase.Origin, kind: Period.Kind) -> String {
    "lead over the pace \(text) on \(words(base, kind))"
  }

  func lead(_ text: String, ahead: Bool) -> String { "\(text) \(ahead ? "ahead of" : "behind") the pace" }

  func rank(_ rank: ClosedRange<Int>, of count: Int, level: Level) -> String {
    rank.count == 1 ? "rank \(rank.lowerBound) of \(count)" : "rank \(rank.lowerBound)–\(rank.upperBound) of \(count)"
  }

  func streak(_ count: Int, kind: Period.Kind, behindPace: Bool) -> String {
    (behindPace ? "behind the pace " : "needing attention ") + "\(count) \(unit(kind)) running"
  }

  func otherSource(_ other: OtherSource) -> String {
    let said = other.value.map { $0 + (other.difference.map { " (\($0))" } ?? "") } ?? "a figure that was not printed"
    return "\(other.name) has \(said)" + (other.inForce.map { "; in force: \($0)" } ?? ", not in force")
  }
  var otherSourcesTitle: String { "Other sources" }
  func origin(_ origin: CellOrigin) -> String {
    "from \(origin.file)" + (origin.sheet.map { ", sheet \($0)" } ?? "") + ", cell \(origin.cell)"
  }
  func sourceNames(_ name: String, inForce: String?) -> String {
    name + (inForce.map { "; in force: \($0)" } ?? ", not in force")
  }
  var notPrinted: String { "not printed" }
  func redefined(from period: String, _ note: String) -> String {
    "redefined from \(period), not comparable with what was before (\(note))"
  }
  var redefinedShort: String { "redef." }
  func national(_ value: String) -> String { (head ?? "national") + " " + value }

  func target(_ condition: String, by period: Period?) -> String {
    "target: \(condition)" + (period.map { " by the end of \(title(of: $0))" } ?? "")
  }

  private func words(_ base: ChangeBase.Origin, _ kind: Period.Kind) -> String {
    switch base {
    case .lastYear: "last year"
    case .earlier(let period): title(of: period)
    case .last:
      switch kind {
      case .year: "last year"
      case .halfYear: "the previous half-year"
      case .quarter: "last quarter"
      case .month: "last month"
      case .tenDays: "the previous ten days"
      case .week: "last week"
      }
    }
  }
}
