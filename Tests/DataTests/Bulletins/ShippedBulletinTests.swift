import Testing
import TongbaoBulletin
import TongbaoCore

@Suite("A bulletin is written of every period that ships, in both languages")
struct ShippedBulletinTests {
  @Test("nothing is left unfilled, and every sentence ends", arguments: ShippedWordingTests.names)
  func sentences(_ name: String) throws {
    let loaded = try LoadedDataset(shipped: name)
    let milestones = try loaded.milestones()
    for snapshot in loaded.dataset.timeline.periods.compactMap({ loaded.dataset.timeline.snapshot($0) }) {
      let material = BulletinMaterial(loaded.dataset, snapshot, milestones: milestones)
      for language in Language.allCases {
        let bulletin = Bulletin(material, language: language)
        #expect(!bulletin.parts.isEmpty)
        for place in bulletin.places {
          let text = bulletin[place].text
          let isWhole = text.last.map { ".。:：!！?？".contains($0) } ?? false
          #expect(isWhole, "\(snapshot.period): \(text)")
          let faults = ["{", "}", "  ", "，，", "；；", "为为", "。。", "，。", ",,", ", .", "..", "; ;", "NaN"]
          #expect(!faults.contains(where: text.contains), "\(snapshot.period): \(text)")
        }
      }
    }
  }

  @Test(
    "a value that a report prints is told of its head, or the domain's table does not have it",
    arguments: ShippedWordingTests.names)
  func heads(_ name: String) throws {
    let loaded = try LoadedDataset(shipped: name)
    for snapshot in loaded.dataset.timeline.periods.compactMap({ loaded.dataset.timeline.snapshot($0) }) {
      let bulletin = Bulletin(BulletinMaterial(loaded.dataset, snapshot), language: .zh)
      let told = Set(bulletin.places.flatMap { bulletin[$0].evidence.filter { $0.row == 0 }.map(\.column) })
      for column in loaded.dataset.catalogue.columns.indices {
        let isHidden = loaded.dataset.indicator(ofColumn: column).bulletin?.isTold == false
        let isKnown = snapshot.observation(column: column, row: 0) != .unknown
        #expect(told.contains(column) || !isKnown || isHidden, "\(loaded.dataset.catalogue.name(ofColumn: column))")
      }
    }
  }
}
