import Foundation
import Testing
import TongbaoCore
import TongbaoStore

@Suite("Shipped datasets can be read in both languages")
struct ShippedWordingTests {
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: Checkout.file("data").path)) ?? [])
    .filter { FileManager.default.fileExists(atPath: Checkout.file("data/\($0)/dataset.json").path) }.sorted()

  private func catalogue(_ name: String) throws -> Catalogue {
    try FolderSource(
      path: Checkout.file("data/\(name)").path, regionsFile: Checkout.file("data/regions.json").path
    ).catalogue
  }

  @Test("every unit has an English that a plain terminal shows", arguments: names)
  func units(_ name: String) throws {
    for indicator in try catalogue(name).indicators {
      let label = indicator.unit.presentation(in: .en).label
      let isPlain = label.utf8.allSatisfy { $0 < 0x80 }
      #expect(isPlain, "\(indicator.id): \(label)")
    }
  }

  @Test("every name, note and definition has its English", arguments: names)
  func english(_ name: String) throws {
    let catalogue = try catalogue(name)
    let named = catalogue.indicators.flatMap { [$0.name, $0.short, $0.definition ?? Wording(zh: "无")] }
    let segments = catalogue.dimensions.flatMap { [$0.name] + $0.segments.map(\.name) }
    let tables = catalogue.domains.flatMap { [$0.name] + $0.groups.map(\.name) }
    for wording in [catalogue.title] + named + segments + tables + catalogue.notes {
      #expect(!wording.zh.isEmpty && !wording.en.isEmpty)
      let isTranslated = wording.en != wording.zh || wording.zh.utf8.allSatisfy { $0 < 0x80 }
      #expect(isTranslated, "\(wording.zh)")
    }
  }

  @Test(
    "a table has no more columns than a manager takes in",
    arguments: ["dedicated-line-guizhou", "service-quality-shanxi"])
  func columns(_ name: String) throws {
    let catalogue = try catalogue(name)
    for domain in catalogue.domains {
      #expect((1...8).contains(catalogue.indicators(inDomain: domain.id).count), "\(domain.id)")
    }
  }
}
