import TongbaoCore

/// One thing that somebody wrote about, and what became of it.
struct FollowedAlert {
  let subject: AlertSubject
  /// All that was written about it and stands, up to the period that it is told as of.
  let entries: [FollowUpEntry]
  /// Nil where the dataset does not have the region any more.
  var region: Region?
  /// Nil where the dataset does not have the indicator any more.
  var indicator: Indicator?
  /// What the indicator is called, with its segment.
  var name: Wording?
  /// What became of it; nil where there is nothing to follow up.
  var followUp: FollowUp?
  /// The value and its status in the period that it is told as of.
  var value: Observation = .unknown
  var status: Status = .unknown
  /// The roster of the table that it stands in, and the catalogue that judges it.
  var roster: Roster?
  var catalogue: Catalogue?

  /// Where it stands in the order of what is most urgent.
  var urgency: Int {
    switch followUp?.state {
    case .overdue: 0
    case .reopened: 1
    case .open: 2
    case .acknowledged: 3
    case .done: 4
    case .closed: 5
    case nil: 6
    }
  }
}
