import Foundation
import Testing
import TongbaoBulletin
import TongbaoCore
import TongbaoStore

/// The bulletin of August 2020, filed under the catalogue of the dataset that was made of it by hand.
@Suite("Filing the bulletin")
struct ReportFilingTests {
  @Test(
    "nothing contradicts what was filed by hand, and most of it is found",
    .enabled(if: SharedFolder.has("sources"), "../shared/sources is not there"))
  func filing() throws {
    let shipped = try LoadedDataset(shipped: "home-market-published")
    let snapshot = try shipped.snapshot("2020-08")
    let bytes = try Data(contentsOf: SharedFolder.file("sources/home-market-bulletin-2020-08.txt"))
    let book = try RegionBook.read(Checkout.file("data/regions.json").path, depth: .county)
    let reader = ReportReader(
      regions: [book.nation] + book.groups.regions + book.provinces, catalogue: shipped.dataset.catalogue)
    let reading = reader.read(ReportText(name: "bulletin", bytes: [UInt8](bytes)))
    let draft = SnapshotDraft([reading], period: snapshot.period, dataset: shipped.dataset)
    let alone = SnapshotMerge(draft, over: nil, source: snapshot.source)
    let merge = SnapshotMerge(draft, over: snapshot, source: snapshot.source)
    #expect(merge.conflicts.isEmpty && merge.added.isEmpty && merge.changed.isEmpty)
    #expect(alone.added.count > 450)
    print("filed \(alone.added.count) values, \(draft.leftOut.count) figures and lists left out")
  }
}
