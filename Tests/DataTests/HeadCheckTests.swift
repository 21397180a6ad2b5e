import Testing
import TongbaoCore

/// What the heads of shipped tables state, held against what their members imply.
@Suite struct HeadCheckDataTests {
  @Test(arguments: ["home-market-demo", "home-market-published", "dedicated-line-guizhou", "ministry-broadband"])
  func whatIsStatedIsWhatIsImplied(_ name: String) throws {
    let dataset = try LoadedDataset(shipped: name).dataset
    for period in dataset.timeline.periods {
      guard let snapshot = dataset.timeline.snapshot(period) else { continue }
      for column in dataset.catalogue.columns.indices {
        let check = HeadCheck(
          column: column, rows: dataset.reportingRows, snapshot: snapshot, catalogue: dataset.catalogue)
        if case .differs(let stated, let implied) = check {
          Issue.record("\(period) \(dataset.catalogue.name(ofColumn: column)): \(stated), implied \(implied)")
        }
      }
    }
  }
}
