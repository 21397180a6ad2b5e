import TongbaoCore
import TongbaoGenerator
import TongbaoStore

/// The periods of the dataset's own table.
extension GenerateCommand {
  /// Months of the home market that agree with a published one.
  func generateMonths(_ library: Library) throws {
    guard let first = Period("2019-01"), let last = Period("2020-12") else { return }
    let span = try span(within: first...last)
    let published = try library.open(calibration)
    guard let period = published.periods.last,
      let snapshot = published.load(period, with: published.reader()).snapshot
    else { throw Misuse.cannotCalibrate(calibration) }
    let source = try catalogueSource(library)
    let months = try HomeMarketModel.generate(
      catalogue: source.catalogue, roster: source.roster, calibration: snapshot, months: span, seed: seed)
    try write(months, catalogue: source.catalogue, roster: source.roster)
    try writeTasks(of: published, from: period, span: span, roster: source.roster)
  }

  /// The calibrating bulletin's tasks, with made-up days on which regions got them done; none where the months end before
  /// it. Tasks that fall to regions of another table would mean nothing in this one.
  private func writeTasks(
    of published: FolderSource, from period: Period, span: ClosedRange<Period>, roster: Roster
  ) throws {
    let loaded = published.loadMilestones()
    guard let told = loaded.milestones else { throw Problems(loaded.problems) }
    guard !told.tasks.isEmpty, period <= span.upperBound else { return }
    let made = TaskCourse.generate(told, until: span.upperBound, seed: seed)
    try AtomicFile.write(
      MilestonesWriter(roster: roster).bytes(of: made), to: "\(folder)/\(FolderSource.milestonesName)")
  }

  /// Weeks or ten days of gigabit broadband, with a catalogue of their own.
  func generateShortPeriods(_ library: Library) throws {
    guard let kind = period?.kind, let year = ShortPeriodModel.wholeYear(kind) else { return }
    if Files.exists(ownCatalogue), try library.open(folderPath).catalogue.every != kind {
      throw Misuse.otherKindOfPeriod(folder)
    }
    let book = try RegionBook.read(library.regionsFile, depth: .province)
    guard let roster = book.roster(head: .nation, level: .province) else { return }
    let model = try ShortPeriodModel(roster: roster, span: span(within: year), seed: seed)
    try AtomicFile.write(CatalogueWriter.bytes(of: model.catalogue, head: roster.head), to: ownCatalogue)
    try write(model, catalogue: model.catalogue, roster: roster)
  }

  /// Counties by the thousand, to measure speed with.
  func generateLargeSet(_ library: Library) throws {
    let begin = from ?? "2019-01"
    guard let first = Period(begin) else { throw Misuse.badMonth(begin) }
    let book = try RegionBook.read(library.regionsFile, depth: .county)
    guard let roster = book.roster(head: .nation, level: .county) else {
      throw Misuse.noCounties(path: library.regionsFile)
    }
    let model = try LargeSetModel(
      roster: roster, regions: regions, indicators: indicators, periods: periods, from: first, seed: seed)
    try AtomicFile.write(CatalogueWriter.bytes(of: model.catalogue, head: roster.head), to: ownCatalogue)
    try write(model, catalogue: model.catalogue, roster: model.roster)
  }

  /// Writes one file for each period, each before the next is made.
  private func write(_ snapshots: some Sequence<Snapshot>, catalogue: Catalogue, roster: Roster) throws {
    let writer = SnapshotWriter(catalogue: catalogue, roster: roster)
    for snapshot in snapshots {
      try AtomicFile.write(writer.bytes(of: snapshot), to: "\(folder)/\(snapshot.period).json")
    }
  }

  /// The dataset whose catalogue is used; a new folder gets a copy of it.
  private func catalogueSource(_ library: Library) throws -> FolderSource {
    if catalogue == nil, Files.exists(ownCatalogue) { return try library.open(folderPath) }
    let source = try library.open(catalogue ?? "home-market-demo")
    try AtomicFile.write(CatalogueWriter.bytes(of: source.catalogue, head: source.roster.head), to: ownCatalogue)
    return source
  }
}
