import TongbaoCore

extension FolderSource {
  /// What an analyst would ask about the periods that could be read, each at the place of its value.
  func findings(in loaded: [(period: Period, slot: Timeline.Slot)]) -> [Problem] {
    var dataset = dataset
    for (period, slot) in loaded { dataset.timeline[period] = slot }
    let findings = DataChecks.findings(in: loaded.map(\.period), of: dataset)
    let regions = RegionResolver(roster: roster, level: catalogue.level, regionsFile: regionsFile)
    return Dictionary(grouping: findings, by: \.period).sorted { $0.key < $1.key }.flatMap { period, findings in
      problems(of: findings, in: period, dataset, regions)
    }
  }

  /// The findings of one period's file; they have no place where the file cannot be read a second time, such as a pipe.
  private func problems(
    of findings: [DataFinding], in period: Period, _ dataset: Dataset, _ regions: RegionResolver
  ) -> [Problem] {
    let name = files[period] ?? "\(period).json"
    let shown = shownPrefix + name
    guard !isPipe(period),
      let places = try? ValuePlaces(path + "/" + name, named: shown, catalogue: catalogue, regions: regions)
    else { return findings.map { Problem($0, in: dataset, at: Place(wholeOf: shown)) } }
    for finding in findings {
      places.log.add(
        FindingComplaint(finding, in: dataset), at: places.offset(column: finding.column, rows: finding.rows),
        severity: finding.severity)
    }
    return places.log.problems
  }
}
