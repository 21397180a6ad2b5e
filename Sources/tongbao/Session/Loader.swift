import Glibc
import Synchronization
import TongbaoCore
import TongbaoDashboard
import TongbaoStore

/// Reads datasets in the background and posts what it read as actions.
final class Loader: Sendable {
  let mailbox = Mailbox<Action>()
  private let library: Library
  private let worker: Worker
  private let current = Mutex<FolderSource?>(nil)

  init(library: Library) {
    self.library = library
    worker = Worker(threads: max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
  }

  /// The folder of the dataset that is open.
  var folder: String? { current.withLock { $0?.path } }

  /// Reads all periods of a dataset that was opened, the one on the screen first, then those that it is compared with.
  func readAll(_ source: FolderSource, from period: Period?) {
    worker.removeAll()
    current.withLock { $0 = source }
    read(source, source.periods, around: period)
  }

  /// Reads a period before all others.
  func hurry(_ period: Period) {
    guard let source = current.withLock({ $0 }) else { return }
    enqueue(source, period, rank: 0)
  }

  /// Opens another dataset.
  func open(_ name: String, _ preferences: Preferences) {
    worker.add(rank: 0) { [self] in
      do throws(Problems) {
        let source = try library.open(name)
        mailbox.post(.opened(source.dataset, preferences))
        readAll(source, from: source.periods.last)
      } catch {
        mailbox.post(.openFailed(id: name, error.list))
      }
    }
  }

  /// Looks at the folder again and reads what has changed; a new catalogue is read with everything.
  func reload(around period: Period?) {
    worker.add(rank: 0) { [self] in
      guard let source = current.withLock({ $0 }) else { return }
      do throws(Problem) {
        let (now, changes) = try source.refreshed()
        if changes.catalogue { return reopen(source, around: period) }
        current.withLock { $0 = now }
        if changes.isEmpty { return }
        mailbox.post(.listed(dataset: now.id, now.periods, now.problems))
        read(now, changes.changed, around: period)
      } catch {
        mailbox.post(.openFailed(id: source.id, [error]))
      }
    }
  }

  /// Tells the picker what datasets there are.
  func takeStock() {
    worker.add(rank: 1000) { [self] in
      mailbox.post(.shelved(library.shelf(opened: nil)))
    }
  }

  private func reopen(_ source: FolderSource, around period: Period?) {
    do throws(Problems) {
      let now = try FolderSource(path: source.path, regionsFile: library.regionsFile)
      mailbox.post(.opened(now.dataset, Preferences()))
      readAll(now, from: period)
    } catch {
      mailbox.post(.openFailed(id: source.id, error.list))
    }
  }

  private func read(_ source: FolderSource, _ periods: [Period], around period: Period?) {
    for wanted in periods { enqueue(source, wanted, rank: Loader.rank(of: wanted, around: period)) }
  }

  private func enqueue(_ source: FolderSource, _ period: Period, rank: Int) {
    let readers = Loader.readers
    worker.add(rank: rank) { [mailbox] in
      let reader = readers.borrow(source)
      let loaded = source.load(period, with: reader.value)
      readers.giveBack(reader)
      switch loaded.snapshot {
      case let snapshot?: mailbox.post(.loaded(dataset: source.id, snapshot))
      case nil: mailbox.post(.failed(dataset: source.id, period, loaded.problems))
      }
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

  private static let readers = ReaderPool()
}

/// Readers that are not in use: each has a buffer as large as a file, and one thread at a time.
private final class ReaderPool: Sendable {
  /// A reader on its way between threads; only the borrower touches it.
  struct Loan: @unchecked Sendable {
    let value: SnapshotReader
    let folder: String
    let columns: Int
  }

  private let idle = Mutex<[Loan]>([])

  func borrow(_ source: FolderSource) -> Loan {
    let found = idle.withLock { idle -> Loan? in
      idle.removeAll { $0.folder != source.path }
      return idle.popLast()
    }
    return found ?? Loan(value: source.reader(), folder: source.path, columns: source.catalogue.columns.count)
  }

  func giveBack(_ loan: Loan) { idle.withLock { $0.append(loan) } }
}
