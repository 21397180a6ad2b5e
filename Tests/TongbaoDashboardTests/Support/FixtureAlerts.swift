import TongbaoCore

@testable import TongbaoDashboard

extension Fixture {
  /// The small dataset with a July after which alerts are new, recovered and not known any more.
  static func movingDataset() throws -> Dataset {
    var dataset = try dataset()
    dataset.timeline[try month(7)] = .loaded(try movedJuly(dataset.catalogue))
    return dataset
  }

  /// July: Beijing's floor and Shaanxi's need attention, Shanxi's churn does not, nothing is known of Xinjiang's floor.
  static func movedJuly(_ catalogue: Catalogue) throws -> Snapshot {
    var july = try snapshot(month(7), shift: 0.1, catalogue: catalogue)
    july.columns[1]?[1] = .number(60)
    july.columns[1]?[4] = .number(61)
    july.columns[1]?[5] = .unknown
    july.columns[2]?[2] = .number(1.2)
    return july
  }

  /// A state that shows it.
  static func moving(_ state: State) throws -> State { opened(try movingDataset(), like: state) }
}
