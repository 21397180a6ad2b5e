import TongbaoCore
import TongbaoGenerator
import TongbaoStore

/// What the home market is made from, as it lies in the repository, and markets made from it.
struct HomeMarketSet: Sendable {
  let catalogue: Catalogue
  let roster: Roster
  /// The published month.
  let calibration: Snapshot

  /// The folder of the repository.
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
  static let regionsFile = root + "/data/regions.json"
  /// The seed of the committed snapshots.
  static let committedSeed: UInt64 = 2020
  static let months = month(2019, 1)...month(2020, 12)
  static let august = month(2020, 8)

  /// The set, read once.
  static let shared = Result { try HomeMarketSet() }
  /// The market of the committed seed, made once.
  static let committed = Result { try shared.get().market(seed: committedSeed) }

  init() throws {
    let demo = try FolderSource(path: Self.root + "/data/home-market-demo", regionsFile: Self.regionsFile)
    let published = try FolderSource(path: Self.root + "/data/home-market-published", regionsFile: Self.regionsFile)
    catalogue = demo.catalogue
    roster = demo.roster
    guard let snapshot = published.load(Self.august, with: published.reader()).snapshot else { throw Missing() }
    calibration = snapshot
  }

  /// The published month could not be read.
  struct Missing: Error {}

  func market(seed: UInt64) throws -> Market {
    Market(
      home: self,
      snapshots: try HomeMarketModel.generate(
        catalogue: catalogue, roster: roster, calibration: calibration, months: Self.months, seed: seed))
  }

  /// A month of a year that has it.
  static func month(_ year: Int, _ number: Int) -> Period {
    guard let period = Period(.month, year, number) else { preconditionFailure("no such month") }
    return period
  }
}
