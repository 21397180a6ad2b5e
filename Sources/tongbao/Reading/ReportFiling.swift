import TongbaoBulletin
import TongbaoCore
import TongbaoStore

/// Files what was read in a dataset: shows what would change, then writes the period's file.
struct ReportFiling {
  let readings: [NamedReading]
  let source: FolderSource
  let period: Period
  let language: Language

  /// Where the figures come from: the reports' titles and files.
  private var origin: Snapshot.Source {
    Snapshot.Source(
      kind: .published, title: readings.map(\.title).filter { !$0.isEmpty }.joined(separator: "；"),
      document: readings.map { Files.name($0.file) }.joined(separator: "；"))
  }

  /// The snapshot that the period would have, without what is filed already.
  func snapshotText() throws -> String {
    let merge = SnapshotMerge(draft, over: nil, source: origin)
    let bytes = SnapshotWriter(catalogue: source.catalogue, roster: source.roster).bytes(of: merge.snapshot)
    return String(decoding: bytes, as: UTF8.self)
  }

  private var draft: SnapshotDraft {
    SnapshotDraft(readings.map(\.reading), period: period, dataset: source.dataset)
  }

  /// Tells what would change, and writes it unless that is only to be shown or something contradicts; tells whether nothing
  /// contradicts.
  func file(isDryRun: Bool) throws -> Bool {
    let draft = draft
    var isClean = true
    do throws(Problem) {
      try source.revise(period) { filed in
        let merge = SnapshotMerge(draft, over: filed, source: origin)
        isClean = merge.conflicts.isEmpty
        let hasNews = !merge.added.isEmpty || !merge.changed.isEmpty || merge.newLists > 0
        let writes = !isDryRun && isClean && hasNews
        let words = FilingWording(language: language, dataset: source.dataset)
        Console.print(
          words.text(
            of: merge, leftOut: draft.leftOut, path: source.path(of: period),
            outcome: writes ? .written : .shown(isDryRun: isDryRun)))
        return writes ? merge.snapshot : nil
      }
    } catch {
      throw Problems([error])
    }
    return isClean
  }
}

extension ReportReading {
  /// The periods of its facts, each once, in order of time.
  var periods: [Period] { Set(facts.compactMap(\.period)).sorted() }
}
