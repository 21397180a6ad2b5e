/// What is asked of a dataset again and again.
extension Dataset {
  /// The member rows of regions that reports give figures for.
  public var reportingRows: [Int] { roster.memberRows.filter { roster[$0].reports } }

  /// The indicator of a column.
  public func indicator(ofColumn column: Int) -> Indicator { catalogue.indicators[catalogue.columns[column].indicator] }

  /// The name of a column: the indicator's, with its segment.
  public func name(ofColumn column: Int) -> Wording {
    let key = catalogue.columns[column]
    let indicator = catalogue.indicators[key.indicator]
    guard let segment = key.segment, let dimension = catalogue.dimension(of: indicator) else { return indicator.name }
    let name = dimension.segments[segment].name
    return Wording(zh: "\(indicator.name.zh)（\(name.zh)）", en: "\(indicator.name.en) (\(name.en))")
  }

  /// The judge of a column in a snapshot, with its neighbours in time and all reporting regions as peers.
  public func judge(_ column: Int, in snapshot: Snapshot) -> Judge {
    Judge(
      column: column, snapshot: snapshot, catalogue: catalogue, previous: timeline.neighbour(snapshot.period.previous),
      yearEarlier: timeline.neighbour(snapshot.period.yearEarlier), peers: reportingRows)
  }
}
