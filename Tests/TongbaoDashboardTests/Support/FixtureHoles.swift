import TongbaoCore

@testable import TongbaoDashboard

/// The fixture as a series with holes: four months of three years, none with all indicators.
extension Fixture {
  static func sparseMonths() -> [Period] {
    [(2018, 2), (2019, 3), (2019, 8), (2020, 8)].compactMap { Period(.month, $0, $1) }
  }

  /// The floor is known in all months; churn until August 2019, broadband until March 2019; the set-top boxes in the second.
  static func sparseDataset() throws -> Dataset {
    let catalogue = try catalogue()
    let months = sparseMonths()
    var dataset = Dataset(id: "fixture", catalogue: catalogue, roster: roster, timeline: Timeline(periods: months))
    for (index, month) in months.enumerated() {
      var snapshot = try snapshot(month, shift: Double(3 - index) * 10, catalogue: catalogue)
      if index > 1 { snapshot.columns[0] = nil }
      if index > 2 { snapshot.columns[2] = nil }
      if index != 1 { snapshot.columns[3] = nil }
      dataset.timeline[month] = .loaded(snapshot)
    }
    return dataset
  }

  static func sparse(_ state: State) throws -> State { opened(try sparseDataset(), like: state) }
}
