import Sheets
import TongbaoCore
import TongbaoExchange
import TongbaoStore

/// Starts a dataset from a file: a catalogue of its headers, its first period, and the mapping of both.
struct NewDataset {
  let file: TableFile
  let library: Library
  let asked: Period?
  let includesHidden: Bool

  /// What was made.
  struct Made {
    var proposal: DatasetProposal
    var outcome: ImportOutcome
  }

  /// Makes it in a folder that is not there, or empty: the whole dataset, or nothing.
  func make(in folder: String, language: Language) throws -> Made {
    let wasThere = Files.exists(folder)
    if wasThere, Files.names(in: folder).map({ !$0.isEmpty }) ?? true { throw Misuse.folderNotEmpty(folder) }
    let (roster, found) = try tables()
    let period = try period(of: found)
    let told = Set(found.flatMap(\.tables).compactMap { $0.caption.texts.first.map { PeriodWords($0).rest } })
    let title = told.count == 1 ? told.first.flatMap { $0.isEmpty ? nil : $0 } : nil
    let proposal = DatasetProposal(
      found, in: file.sheets, roster: roster, period: period, title: title ?? Files.name(folder))
    // It grows in a folder that no program takes for a dataset, and becomes one when its catalogue moves out, the last.
    let draft = folder + "/.new"
    let pause = Interruption.Pause()
    defer { pause.end() }
    guard Files.makeFolder(draft) else { throw Misuse.cannotMakeFolder(folder) }
    do {
      let outcome = try fill(draft, proposal, roster, period)
      let names = (Files.names(in: draft) ?? []).filter { $0 != FolderSource.catalogueName }
      for name in names + [FolderSource.catalogueName] where !Files.move(draft + "/" + name, to: folder + "/" + name) {
        throw Misuse.cannotMakeFolder(folder)
      }
      Files.remove(draft)
      return Made(proposal: proposal, outcome: outcome)
    } catch {
      Files.remove(draft)
      if !wasThere { Files.remove(folder) }
      throw error
    }
  }

  /// Writes the files of the dataset.
  private func fill(
    _ folder: String, _ proposal: DatasetProposal, _ roster: Roster, _ period: Period
  ) throws -> ImportOutcome {
    let catalogue = CatalogueWriter.bytes(of: proposal.catalogue, head: roster.head)
    try AtomicFile.write(catalogue, to: folder + "/" + FolderSource.catalogueName)
    let source = try FolderSource(path: folder, regionsFile: library.regionsFile)
    try source.write(proposal.mapping, to: source.mappingPath)
    let options = ImportReader.Options(period: period, includesHidden: includesHidden)
    let reader = ImportReader(source.dataset, mapping: try source.mapping(), options: options)
    let filing = ImportFiling(
      file: file, reading: try file.reading(reader), source: source, isDryRun: false, isPartial: true)
    return try filing.carryOut()
  }

  /// The tables: of provinces, or else of the branches of the province that has most of their names.
  private func tables() throws -> (Roster, [FoundSheet]) {
    let book = try RegionBook.read(library.regionsFile, depth: .branch)
    let heads = [book.nation] + book.provinces
    var best: (count: Int, roster: Roster, found: [FoundSheet])?
    for head in heads {
      guard let level = head.level.below, let roster = book.roster(head: head.code, level: level),
        !roster.memberRows.isEmpty
      else { continue }
      let finder = TableFinder(roster, includingHidden: includesHidden)
      let found = file.sheets.map(finder.find)
      let count = found.flatMap(\.tables).reduce(0) { $0 + $1.rows.count { $0.region != 0 } }
      if count > (best?.count ?? 0) { best = (count, roster, found) }
      if head == book.nation, count > 1 { break }
    }
    guard let best else { throw Problem(ImportRefusal.noTable, at: Place(wholeOf: file.path)) }
    return (best.roster, best.found)
  }

  private func period(of found: [FoundSheet]) throws -> Period {
    if let asked { return asked }
    guard let period = ImportReader.period(of: found, file: file.name) else {
      throw Problem(ImportRefusal.unclearPeriod([]), at: Place(wholeOf: file.path))
    }
    return period
  }
}
