/// The alerts of a period: every value that needs attention, and every one that did when it was last known.
///
/// A value is held against the last that is known before it, over holes and within one definition, as streaks are. A value that is gone
/// is told only where the file just before had it. Columns are looked at one after the other, each judged once for a period.
public struct AlertList: Sendable {
  public let period: Period
  /// By columns in the order of the catalogue, then by rows.
  public let alerts: [Alert]
  /// Whether the file before is still to be read, so that no change is known yet.
  public let isPending: Bool

  /// The alerts of `columns` among `rows` in `snapshot`.
  /// - Parameters:
  ///   - judges: By column, of this period; they are made where they are not given.
  ///   - peers: The rows that ranks and quartiles are taken over; all reporting ones where nothing is said.
  public init(
    columns: [Int], rows: [Int], in snapshot: Snapshot, of dataset: Dataset, judges: [Judge]? = nil,
    peers: [Int]? = nil
  ) {
    let past = AlertPast(before: snapshot.period, in: dataset.timeline)
    let peers = peers ?? dataset.reportingRows
    var alerts: [Alert] = []
    for column in columns {
      let judge = judges?[column] ?? past.judge(column, snapshot, dataset.catalogue, peers)
      let walk = AlertColumn(
        column: column, rows: rows, judge: judge, snapshot: snapshot, past: past, dataset: dataset, peers: peers)
      walk?.collect(into: &alerts)
    }
    period = snapshot.period
    self.alerts = alerts
    isPending = past.isPending
  }
}

extension Dataset {
  /// The columns of a domain's table whose alerts are told; those of all domains without one.
  public func alertColumns(ofDomain domain: String? = nil) -> [Int] {
    catalogue.indicators.indices.filter { index in
      let indicator = catalogue.indicators[index]
      return !indicator.isContext && (domain == nil || indicator.domain == domain)
    }
  }

  /// The rows whose alerts are told: all members, and the head of a table of which alone the snapshot tells.
  public func alertRows(in snapshot: Snapshot) -> [Int] {
    (snapshot.isOfHeadAlone ? [0] : []) + Array(roster.memberRows)
  }

  /// The alerts of a period of the table; nil where it has not been read.
  public func alerts(in period: Period) -> AlertList? {
    timeline.snapshot(period).map {
      AlertList(columns: alertColumns(), rows: alertRows(in: $0), in: $0, of: self)
    }
  }

  /// What an alert is about.
  public func subject(of alert: Alert) -> AlertSubject {
    AlertSubject(column: alert.column, region: roster[alert.row].code, in: catalogue)
  }
}
