import Glibc
import TongbaoCore
import TongbaoLedger

/// Where the ledger of a dataset lies.
struct LedgerPlace {
  /// Its name beside the dataset, so that a department shares it.
  private static let name = "ledger.sqlite"

  let path: String
  /// The dataset that the file has to be about: asked where somebody named it by hand, and may have named the wrong one.
  private let dataset: String?

  /// The ledger of the dataset in the folder `root`: as told, else the one that there is, beside the dataset or the person's
  /// own, else where one can be made.
  init(told: String?, root: String) {
    path = told ?? Self.path(of: root)
    dataset = told == nil ? nil : Files.name(Files.resolved(root) ?? root)
  }

  /// Everything that it holds.
  func read() throws(Problem) -> Ledger.History { try Ledger.read(path, of: dataset) }

  /// The ledger to write into; the folder of one that is the person's own is made.
  func open() throws(Problem) -> Ledger {
    if let folder = Places.ledgerFolder, path.hasPrefix(folder + "/") { _ = Files.makeFolder(folder) }
    return try Ledger(path, of: dataset)
  }

  private static func path(of root: String) -> String {
    let beside = root + "/" + name
    if Files.exists(beside) || isLink(beside) { return beside }
    guard let own = own(root) else { return beside }
    if Files.exists(own) { return own }
    return access(root, W_OK) == 0 ? beside : own
  }

  /// The person's own ledger of a dataset; its name tells datasets of one name in several folders apart.
  private static func own(_ root: String) -> String? {
    let path = Files.resolved(root) ?? root
    let hash = path.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return Places.ledgerFolder.map { "\($0)/\(Files.name(path))-\(String(hash, radix: 16)).sqlite" }
  }

  /// Whether a link has this name, wherever it leads: the ledger then says what is wrong with it.
  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }
}
