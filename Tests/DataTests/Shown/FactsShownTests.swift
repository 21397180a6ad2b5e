import Testing
import TongbaoCore
import TongbaoStore

@Suite("Every fact of a dataset's table of facts is found on a screen and in what is printed")
struct FactsShownTests {
  /// A shipped dataset and its table of facts, whichever form that has.
  enum Subject: String, CaseIterable {
    case homeMarket = "home-market-published"
    case dedicatedLines = "dedicated-line-guizhou"
    case serviceQuality = "service-quality-shanxi"
    case groupCustomers = "group-customers-2009"
    case ministry = "ministry-broadband"

    /// How many cells and lists the table speaks of, so that no fact is passed over.
    var counts: (cells: Int, lists: Int) {
      switch self {
      case .homeMarket: (301, 55)
      case .dedicatedLines: (90, 15)
      case .serviceQuality: (48, 0)
      case .groupCustomers: (37, 13)
      case .ministry: (130, 0)
      }
    }

    func told(_ loaded: LoadedDataset) throws -> ToldFacts {
      switch self {
      case .homeMarket: try ToldFacts(FactsProof("home-market-2020-08", dataset: rawValue))
      case .dedicatedLines: try ToldFacts(FactsProof("dedicated-line-guizhou-2017-04", dataset: rawValue))
      case .serviceQuality: try ToldFacts(FactsProof("service-quality-shanxi-2020H2", dataset: rawValue))
      case .groupCustomers: try ToldFacts(try GroupCustomerFacts.load(), loaded)
      case .ministry: try ToldFacts(try MinistryFacts.load(), loaded)
      }
    }
  }

  @Test("every value and list stands on a screen", arguments: Subject.allCases)
  func screens(_ subject: Subject) throws {
    let loaded = try LoadedDataset(shipped: subject.rawValue)
    let told = try subject.told(loaded)
    #expect([told.cells.count, told.lists.count] == [subject.counts.cells, subject.counts.lists])
    var screens = Screens(loaded)
    for cell in told.cells { try screens.expect(cell) }
    for list in told.lists { try screens.expect(list) }
  }

  @Test("every value and list is printed", arguments: Subject.allCases)
  func printed(_ subject: Subject) throws {
    let loaded = try LoadedDataset(shipped: subject.rawValue)
    let told = try subject.told(loaded)
    let printed = Printed(subject.rawValue)
    for cell in told.cells { try printed.expect(cell, loaded) }
    for list in told.lists { try printed.expect(list, loaded) }
  }

  @Test("the provinces that the ministry's releases name stand in the tables of their regions, shown and printed")
  func provinces() throws {
    let name = Subject.ministry.rawValue
    let source = try FolderSource(
      path: Checkout.file("data/\(name)").path, regionsFile: Checkout.file("data/regions.json").path)
    var count = 0
    for region in source.lowerTables.sorted() {
      let lower = LoadedDataset(try source.table(of: region))
      let told = try ToldFacts(provincesOf: try MinistryFacts.load(), lower)
      var screens = Screens(lower)
      let printed = Printed(name, under: region)
      for cell in told.cells {
        try screens.expect(cell)
        try printed.expect(cell, lower)
      }
      count += told.cells.count
    }
    #expect(count == 11 + 6)
  }
}
