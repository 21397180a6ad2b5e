import Glibc
import TongbaoCore
import TongbaoDashboard
import TongbaoStore

/// Reads datasets in the background and posts what it read as actions.
final class Loader: Sendable {
  let mailbox = Mailbox<Action>()
  private let library: Library
  /// Files are read on as many threads as there are processors.
  private let files = Worker(threads: max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
  /// Pipes hold their threads until somebody writes, so that each has its own.
  private let pipes = Worker(threads: 64)
  /// What must come one after the other, and behind no file: opening, looking again, taking stock.
  private let chores = Worker(threads: 1)
  private let progress = LoadingProgress()
  private let readers = ReaderPool()

  init(library: Library) { self.library = library }

  /// The folder of the dataset that is open.
  var folder: String? { progress.source?.path }

  /// Reads all periods of a dataset that was opened, the one on the screen first, then those that it is compared with.
  func readAll(_ source: FolderSource, from period: Period?) {
    files.removeAll()
    pipes.removeAll()
    progress.begin(source)
    read(source, source.periods, around: period)
  }

  /// Reads one period of a dataset that was opened and nothing else yet, so that the first frame has the processors. A
  /// short file is read at once: that takes less time than starting another thread.
  func readFirst(_ source: FolderSource, _ period: Period?) {
    progress.begin(source)
    guard let period else { return }
    if let size = source.size(of: period), size < 1 << 18 {
      carryOut(source, period, progress.generation)
    } else {
      enqueue(source, period, rank: 0)
    }
  }

  /// Reads what has not been read of the dataset that is open.
  func readRest(around period: Period?) {
    guard let source = progress.source else { return }
    read(source, source.periods, around: period)
  }

  /// Reads a period before all others, unless it is being read, on a thread more where all wait for slow files.
  func hurry(_ period: Period) {
    guard let source = progress.source, !source.isPipe(period) else { return }
    enqueue(source, period, rank: 0, extra: 8)
  }

  /// Opens another dataset.
  func open(_ name: String, _ preferences: Preferences) {
    chores.add(rank: 0) { [self] in
      do throws(Problems) {
        let source = try library.open(name)
        mailbox.post(.opened(source.dataset, preferences))
        readAll(source, from: source.periods.last)
      } catch {
        progress.noteTrouble()
        mailbox.post(.openFailed(id: name, error.list))
      }
    }
  }

  /// Looks at the folder again and reads what has changed, and what could not be read; a new catalogue is read with
  /// everything.
  func reload(around period: Period?) {
    chores.add(rank: 0) { [self] in
      guard let source = progress.source else { return }
      do throws(Problem) {
        let (now, changes) = try source.refreshed()
        if changes.catalogue { return reopen(source, around: period) }
        let refresh = progress.refresh(now, changes)
        if !changes.isEmpty || refresh.hadTrouble { mailbox.post(.listed(dataset: now.id, now.periods, now.problems)) }
        read(now, refresh.periods, around: period)
      } catch {
        progress.noteTrouble()
        mailbox.post(.openFailed(id: source.id, [error]))
      }
    }
  }

  /// Tells the picker what datasets there are.
  func takeStock() {
    chores.add(rank: 1000) { [self] in
      mailbox.post(.shelved(library.shelf(opened: folder)))
    }
  }

  private func reopen(_ source: FolderSource, around period: Period?) {
    do throws(Problems) {
      let now = try FolderSource(path: source.path, regionsFile: library.regionsFile)
      mailbox.post(.opened(now.dataset, Preferences()))
      readAll(now, from: period)
    } catch {
      progress.noteTrouble()
      mailbox.post(.openFailed(id: source.id, error.list))
    }
  }

  private func read(_ source: FolderSource, _ periods: [Period], around period: Period?) {
    for wanted in periods { enqueue(source, wanted, rank: Loader.rank(of: wanted, around: period)) }
  }

  private func enqueue(_ source: FolderSource, _ period: Period, rank: Int, extra: Int = 0) {
    let worker = source.isPipe(period) ? pipes : files
    let generation = progress.generation
    worker.add(rank: rank, extra: extra) { [self] in carryOut(source, period, generation) }
  }

  private func carryOut(_ source: FolderSource, _ period: Period, _ generation: Int) {
    guard let ticket = progress.start(period, generation) else { return }
    let reader = readers.borrow(source, generation)
    let loaded = source.load(period, with: reader.value)
    readers.giveBack(reader)
    guard progress.finish(period, ticket, isGood: loaded.snapshot != nil) else { return }
    switch loaded.snapshot {
    case let snapshot?: mailbox.post(.loaded(dataset: source.id, snapshot))
    case nil: mailbox.post(.failed(dataset: source.id, period, loaded.problems))
    }
  }

  /// The period on the screen, the one before it, the year earlier, then backwards from it, then later ones.
  private static func rank(of period: Period, around centre: Period?) -> Int {
    guard let centre else { return 100 - period.number }
    if period == centre { return 1 }
    if period == centre.previous { return 2 }
    if period == centre.yearEarlier { return 3 }
    let distance = (centre.year - period.year) * 60 + centre.number - period.number
    return 10 + (distance >= 0 ? distance : 400 - distance)
  }
}
