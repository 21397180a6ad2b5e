import TongbaoCore
import TongbaoDashboard
import TongbaoExchange
import TongbaoStore

/// One period of a dataset, opened for a command that prints.
struct OpenedSnapshot {
  let language: Language
  private(set) var snapshot: Snapshot
  private(set) var dataset: Dataset
  let source: FolderSource
  private let library: Library?
  private let reader: SnapshotReader

  /// Opens what the options name; ends the command with the reasons where that cannot be.
  init(_ options: DataOptions, period: String?, under region: String?) throws {
    let options = try options.filled()
    let library = try Library(told: options.data)
    let source = try library.openAsked(options.dataset, under: region)
    try self.init(source, period: try source.period(asked: period), language: options.language, library: library)
  }

  /// Opens a period of a dataset, the latest without one.
  init(_ source: FolderSource, period: Period?, language: Language, library: Library? = nil) throws {
    let wanted = try period ?? source.period(asked: nil)
    self.language = language
    self.source = source
    self.library = library
    reader = source.reader()
    dataset = source.dataset
    let loaded = source.load(wanted, with: reader)
    guard let snapshot = loaded.snapshot else { throw Problems(loaded.problems) }
    self.snapshot = snapshot
    dataset.timeline[wanted] = .loaded(snapshot)
    read(wanted.previous)
    read(wanted.yearEarlier)
  }

  /// Reads a period that others are compared with; one that is wrong is left out.
  private mutating func read(_ period: Period?) {
    guard let period, source.periods.contains(period) else { return }
    dataset.timeline[period] = source.load(period, with: reader).slot
  }

  /// The same with every earlier period of the dataset: what changes are measured from may lie far back.
  func withPast() -> OpenedSnapshot {
    var opened = self
    for period in source.periods where period < snapshot.period {
      if case .loaded = dataset.timeline[period] { continue }
      opened.read(period)
    }
    return opened
  }

  /// The same period with the segments of the region in `row` as rows.
  func bySegments(of dimension: String, in row: Int) -> OpenedSnapshot? {
    var turned = self
    guard let table = dataset.bySegments(of: dimension, in: row), let part = table.timeline.snapshot(snapshot.period)
    else { return nil }
    turned.dataset = table
    turned.snapshot = part
    return turned
  }

  // MARK: What was asked for

  /// The domain of an id or a name in either language.
  func domain(named name: String) throws -> Domain { try dataset.catalogue.domain(asked: name) }

  /// The order that `--sort` asks for.
  func order(_ text: String?) throws -> SortOrder {
    let parts = text?.split(separator: ",").map(String.init) ?? []
    guard parts.count <= 2 else { throw Misuse.tooManySortColumns }
    return SortOrder(
      try parts.map { part in
        guard let key = SortOrder.Key(part, in: dataset.catalogue), !key.isOfCourse else {
          throw Misuse.noSortColumn(part, example: dataset.catalogue.indicators.first?.id ?? "region")
        }
        return key
      })
  }

  /// The member rows that were asked for, in order.
  func rows(region: String?, filter: String?, order: SortOrder) throws -> [Int] {
    if let region {
      let row = try row(named: region)
      return row == 0 ? [] : [row]
    }
    let query = RegionQuery(filter ?? "")
    let rows = dataset.reportingRows.filter { query.match(dataset.roster[$0]) != nil }
    return order.sorted(rows, snapshot: snapshot, roster: dataset.roster)
  }

  /// Whether the head of the table answers a filter.
  func head(answers filter: String) -> Bool { RegionQuery(filter).match(dataset.roster.head) != nil }

  /// The row that a name means: the best answer, which must be the only one of its kind.
  func row(named name: String) throws -> Int {
    try dataset.roster.row(asked: name) {
      library.flatMap { source.elsewhere(name, regionsFile: $0.regionsFile) }
    }
  }

  /// The dataset's tasks; what is wrong with their file is said on standard error.
  func milestones() -> Milestones {
    let loaded = source.loadMilestones()
    for problem in loaded.problems { Console.complain(problem.line(in: language)) }
    return loaded.milestones ?? Milestones()
  }

  // MARK: What reports have in common

  private var wording: ReportWording { ReportWording(language) }

  /// Dataset, the region whose table it is where that is not the dataset's own, and period.
  var title: String {
    let whose = dataset.isLower ? [dataset.roster.head.label(in: language)] : []
    return ([dataset.catalogue.title[language]] + whose + [wording.title(of: snapshot.period)]).joined(separator: " · ")
  }

  /// What must stand under every table of this period.
  var notes: [String] { snapshot.source.kind == .synthetic ? [wording.synthetic] : [] }

  /// The same for programs.
  var facts: [(key: String, value: Report.Cell.Value)] {
    [
      ("dataset", .text(source.name)), ("period", .text("\(snapshot.period)")),
      ("source", .text(snapshot.source.kind.rawValue)),
    ] + source.whose
  }
}
