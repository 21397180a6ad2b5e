import TongbaoCore
import TongbaoStore

@testable import TongbaoExchange

/// The demo's dataset, as its files have it.
enum TestCatalogue {
  static let folder = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/data"

  static let source: FolderSource = {
    guard
      let source = try? FolderSource(
        path: folder + "/home-market-demo", regionsFile: folder + "/regions.json")
    else { fatalError("data/home-market-demo cannot be opened") }
    return source
  }()

  static let dataset = source.dataset

  static func column(_ id: String) -> Int { dataset.catalogue.column(named: id) ?? -1 }
}
