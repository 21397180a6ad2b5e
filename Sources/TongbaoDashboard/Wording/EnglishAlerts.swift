import TongbaoCore

/// Alerts in English.
extension EnglishPhrases {
  var alertsTitle: String { "Alerts" }

  func alertChange(_ change: AlertChange) -> String {
    switch change {
    case .new: "new"
    case .worse: "worse"
    case .continuing: "same"
    case .better: "better"
    case .recovered: "cleared"
    case .untold: "unknown"
    case .redefined: "redefined"
    case .first: "no past"
    case .pending: isPlain ? "..." : "…"
    }
  }

  var alertColumns: AlertColumns {
    AlertColumns(
      region: rows ?? "Region", indicator: "Indicator", domain: "Domain", value: "Value", limit: "Limit", gap: "Gap",
      change: "Change", movement: "vs last", run: "Run", since: "Since")
  }

  func alertCounts(_ counts: AlertCounts, isPending: Bool) -> [String] {
    let tiers = [("critical", counts.critical), ("attention", counts.attention)].filter { $0.1 > 0 }
    let standing = tiers.isEmpty ? "0 alerts" : tiers.map { "\($0.1) \($0.0)" }.joined(separator: "  ")
    guard !isPending else { return [standing + "  changes " + alertChange(.pending), standing] }
    let kinds: [AlertChange] = [.new, .worse, .better, .recovered, .untold]
    let changes = kinds.filter { counts[$0] > 0 }.map { "\(counts[$0]) \(alertChange($0))" }
    let few = kinds.prefix(1).filter { counts[$0] > 0 }.map { "\(counts[$0]) \(alertChange($0))" }
    return [changes, few, []].map { ([standing] + $0).joined(separator: "  ") }
  }

  func alertRegions(_ regions: String, values: Int) -> String { "\(regions), \(alertCount(values))" }

  func alertHeading(_ change: AlertChange) -> String {
    change == .recovered ? "Cleared since" : "Not known whether cleared"
  }

  func alertCount(_ count: Int) -> String { count == 1 ? "1 value" : "\(count) values" }

  var noOwner: String { "Nobody yet" }

  func alertGrouping(_ grouping: AlertGrouping) -> String {
    switch grouping {
    case .severity: "by severity"
    case .region: rows.map { "by " + $0.lowercased() } ?? "by region"
    case .domain: "by domain"
    case .owner: "by owner"
    }
  }

  func alertRun(_ count: Int, hasHoles: Bool) -> String { hasHoles ? "\(count)*" : "\(count)" }
  var noAlertOfDomain: String { "No alert in this table" }
  var noAlerts: String { "No alert in this period, and none that has just cleared" }
  var noAlertFound: String { "No alert matches; Esc clears the filter" }
  var alertFilterPrompt: String { "Filter by region or indicator: " }

  func alertClause(_ change: AlertChange) -> String? {
    switch change {
    case .new: "a new alert: it was in order before"
    case .worse: "worse than before"
    case .continuing: nil
    case .better: "still an alert, though better than before"
    case .recovered: "needed attention before, and no longer does"
    case .untold: "needed attention before; nothing tells whether it still does"
    case .redefined: "the first alert under a new definition"
    case .first: "nothing is known of it before"
    case .pending: "the period before is being read"
    }
  }

  func alertList(_ change: AlertChange, _ list: String) -> String {
    switch change {
    case .new: "New: \(list)."
    case .worse: "Worse: \(list)."
    case .recovered: "Cleared: \(list)."
    case .untold: "Needed attention before, not known now: \(list)."
    case .continuing, .better, .redefined, .first, .pending: "\(alertChange(change)): \(list)."
    }
  }

  func alertTally(_ period: String, _ counts: String) -> String { "\(period), alerts: \(counts)." }
}
