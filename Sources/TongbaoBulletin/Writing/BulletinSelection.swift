import TongbaoCore

/// What a bulletin is to tell of.
public struct BulletinSelection: Sendable, Hashable {
  /// The ids of the domains; nil for all.
  public var domains: [String]?
  /// The row of the one region that it is about; nil for the whole table.
  public var row: Int?

  public init(domains: [String]? = nil, row: Int? = nil) {
    self.domains = domains
    self.row = row
  }

  /// Whether a domain is told; what belongs to none is told where nothing was selected.
  func has(_ domain: String?) -> Bool { domains.map { domain.map($0.contains) ?? false } ?? true }
}

/// What a bulletin is written from.
public struct BulletinMaterial: Sendable {
  public var dataset: Dataset
  public var snapshot: Snapshot
  public var milestones: Milestones

  public init(_ dataset: Dataset, _ snapshot: Snapshot, milestones: Milestones = Milestones()) {
    self.dataset = dataset
    self.snapshot = snapshot
    self.milestones = milestones
  }

  var catalogue: Catalogue { dataset.catalogue }
  var roster: Roster { dataset.roster }

  /// An observation as something that a clause rests on.
  func evidence(_ column: Int, _ row: Int, _ measure: Bulletin.Evidence.Measure = .value) -> Bulletin.Evidence {
    Bulletin.Evidence(
      table: roster.head.code, column: column, row: row, period: snapshot.period, measure: measure)
  }

  func evidence(_ column: Int, rows: [Int], _ measure: Bulletin.Evidence.Measure) -> [Bulletin.Evidence] {
    rows.map { evidence(column, $0, measure) }
  }
}
