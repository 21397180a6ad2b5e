import TongbaoCore

/// How the lines of alerts are grouped.
///
/// A further way is a case with its word, its heading and its order in `AlertLines`.
public enum AlertGrouping: String, Sendable, Hashable, CaseIterable {
  case severity, region, domain, owner

  /// The next of the circle; by owners only where anybody has taken something on.
  func next(hasOwners: Bool) -> AlertGrouping {
    switch self {
    case .severity: .region
    case .region: .domain
    case .domain: hasOwners ? .owner : .severity
    case .owner: .severity
    }
  }
}

/// How alerts are looked at: it outlives their screen.
public struct AlertView: Sendable, Hashable {
  public var grouping = AlertGrouping.severity
  public var filter = ""
}

/// The screen of alerts: where its cursor stands, and what lies below it.
public struct AlertsState: Sendable, Hashable {
  /// What the cursor stands on: a value of a table with these rows.
  public struct Place: Sendable, Hashable {
    var rows: Rows
    var column: Int
    var row: Int
  }

  /// What was on the screen when it was opened.
  struct Below: Sendable, Hashable {
    var domain: Int
    var rows: Rows
    var face: Face
    var region: RegionState?
    var board: BoardState?
    var isOverview: Bool
    var returnsToOverview: Bool
  }

  public var place: Place?
  /// The position of the cursor among the alerts, for where its alert is gone.
  var position = 0
  public var firstLine = 0
  /// Whether the person has gone to the table of an alert; back returns.
  var isAway = false
  var below: Below
}
