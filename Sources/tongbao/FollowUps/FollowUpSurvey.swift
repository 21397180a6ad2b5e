import TongbaoCore
import TongbaoStore

/// What became of everything that somebody wrote about, as of a period, in whichever table of the dataset it stands.
struct FollowUpSurvey {
  let source: FolderSource
  let entries: [FollowUpEntry]
  let period: Period
  let regionsFile: String

  /// The most urgent first; those alike in the order of the tables.
  var alerts: [FollowedAlert] {
    let end = period.lastDay
    let bySubject = Dictionary(grouping: entries, by: \.subject)
      .compactMapValues { entries -> [FollowUpEntry]? in
        let standing = entries.standing.filter { $0.period.lastDay <= end }
        return standing.isEmpty ? nil : standing
      }
    var rest = Set(bySubject.keys)
    var found: [FollowedAlert] = []
    for table in tables(of: rest) {
      let (dataset, subjects) = (dataset(table), rest.filter { table.roster.row(of: $0.region) != nil })
      found += subjects.map { followed($0, bySubject[$0] ?? [], in: dataset) }.sorted {
        self.order($0, $1, in: dataset)
      }
      rest.subtract(subjects)
    }
    found += rest.map { FollowedAlert(subject: $0, entries: bySubject[$0] ?? []) }
      .sorted { ($0.subject.region, $0.subject.column) < ($1.subject.region, $1.subject.column) }
    return found.enumerated().sorted { ($0.element.urgency, $0.offset) < ($1.element.urgency, $1.offset) }.map(
      \.element)
  }

  /// The tables in which the regions stand: the dataset's own, then those below it that are needed.
  private func tables(of subjects: Set<AlertSubject>) -> [FolderSource] {
    let below = subjects.map(\.region).filter { source.roster.row(of: $0) == nil }
    let upper = source.lowerTables.sorted().filter { head in
      below.contains { $0.lies(in: head) || head.level == .group }
    }
    return [source] + upper.compactMap { try? source.table(of: $0) }
  }

  /// A table with all its periods up to the one that is asked about.
  private func dataset(_ table: FolderSource) -> Dataset {
    var dataset = table.dataset
    let reader = table.reader()
    for wanted in table.periods where wanted <= period {
      dataset.timeline[wanted] = table.load(wanted, with: reader).slot
    }
    return dataset
  }

  private func followed(_ subject: AlertSubject, _ entries: [FollowUpEntry], in dataset: Dataset) -> FollowedAlert {
    var alert = FollowedAlert(subject: subject, entries: entries, roster: dataset.roster, catalogue: dataset.catalogue)
    guard let row = dataset.roster.row(of: subject.region) else { return alert }
    alert.region = dataset.roster[row]
    guard let column = dataset.catalogue.column(named: subject.column) else { return alert }
    let indicator = dataset.indicator(ofColumn: column)
    alert.indicator = indicator
    alert.name = dataset.name(ofColumn: column)
    let course = dataset.course(column: column, row: row, upTo: period, since: entries)
    alert.followUp = FollowUp(entries, course: course, of: indicator)
    alert.value = course.last?.observation ?? .unknown
    alert.status = course.last?.status ?? .unknown
    return alert
  }

  private func order(_ left: FollowedAlert, _ right: FollowedAlert, in dataset: Dataset) -> Bool {
    func key(_ alert: FollowedAlert) -> (Int, Int, String) {
      let column = dataset.catalogue.column(named: alert.subject.column) ?? .max
      return (dataset.roster.row(of: alert.subject.region) ?? 0, column, alert.subject.column)
    }
    return key(left) < key(right)
  }
}
