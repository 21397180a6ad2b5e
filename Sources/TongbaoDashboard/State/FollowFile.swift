import TongbaoCore

/// What the dataset's ledger holds, as far as it has been read.
public struct FollowFile: Sendable {
  /// All that people wrote, by what it is about.
  public internal(set) var entries: [AlertSubject: [FollowUpEntry]] = [:] {
    didSet { owners = entries.compactMapValues { $0.standing.last { $0.commitment != nil }?.commitment?.owner } }
  }
  /// Who sees to what.
  private(set) var owners: [AlertSubject: String] = [:]
  /// What keeps the ledger from being read, or rows that mean nothing.
  public internal(set) var problems: [Problem] = []

  public init() {}
}
