import Glibc
import Synchronization
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
  /// What the person wants written must not wait for what is read.
  private let writing = Worker(threads: 1)
  private let pendingWrites = Mutex(0)
  /// Where people's follow-ups are read and written.
  private let ledger: LedgerDesk
  private let progress = LoadingProgress()
  /// The sources of the tables above the one that is open, the outermost first.
  private let above = Mutex<[FolderSource]>([])
  private let readers = ReaderPool()

  init(library: Library, ledger: String? = nil) {
    self.library = library
    self.ledger = LedgerDesk(told: ledger)
  }

  /// The folder of the dataset that is open.
  var folder: String? { progress.source?.path }

  /// The folder of the whole dataset, whichever of its tables is open.
  var root: String? { progress.source?.root }

  /// How a command names the dataset that is open: as the library does, else by its folder.
  var datasetName: String? { library.name(ofFolder: root) ?? root }

  /// Writes text into a new file, and tells where it is or why it could not be written.
  func save(_ text: String, as name: String) {
    writing.add(rank: 0) { [self] in
      let told = SavedText.write(text, as: name)
      mailbox.post(.told(told))
    }
  }

  /// Writes what a state shows to a file, and tells what has become of it.
  func export(_ order: ExportOrder, of state: State) {
    pendingWrites.withLock { $0 += 1 }
    writing.add(rank: 0) { [self] in
      mailbox.post(ExportDesk.write(order, of: state))
      pendingWrites.withLock { $0 -= 1 }
    }
  }

  /// Reads all periods of a dataset that was opened, the one on the screen first, then those that it is compared with.
  func readAll(_ source: FolderSource, from period: Period?) {
    files.removeAll()
    pipes.removeAll()
    progress.begin(source)
    read(source, source.periods, around: period)
  }

  /// Reads one period of a dataset that was opened and nothing else yet, so that the first frame has the processors. A
  /// short file is read at once, which takes less time than starting another thread: the dataset has it then.
  func readFirst(_ source: FolderSource, _ period: Period?) -> Dataset {
    progress.begin(source)
    var dataset = source.dataset
    guard let period else { return dataset }
    if let size = source.size(of: period), size < 1 << 18 {
      read(period, of: source, into: &dataset)
    } else {
      enqueue(source, period, rank: 0)
    }
    return dataset
  }

  /// Reads a period into a dataset that nobody has seen yet; what is wrong with its file is told by mail.
  private func read(_ period: Period, of source: FolderSource, into dataset: inout Dataset) {
    guard let loaded = load(source, period, progress.generation) else { return }
    dataset.timeline[period] = loaded.slot
    if loaded.snapshot == nil { mailbox.post(.failed(dataset: source.id, period, loaded.problems)) }
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
        above.withLock { $0 = [] }
        mailbox.post(.opened(source.dataset, preferences))
        readAll(source, from: source.periods.last)
        readMilestones(of: source)
      } catch {
        progress.noteTrouble()
        mailbox.post(.openFailed(id: name, error.list))
      }
    }
  }

  /// Opens the table of a region, one level down, with the period that is on the screen; the others are read after it.
  func descend(from id: String, to region: RegionCode, _ period: Period?) {
    chores.add(rank: 0) { [self] in
      guard let source = progress.source, source.id == id else { return }
      do throws(Problems) {
        let lower = try source.table(of: region)
        above.withLock { $0.append(source) }
        files.removeAll()
        pipes.removeAll()
        progress.begin(lower)
        var dataset = lower.dataset
        if let period, lower.periods.contains(period), !lower.isPipe(period) {
          dataset.timeline[period] = load(lower, period, progress.generation)?.slot
        }
        mailbox.post(.descended(dataset))
        read(lower, lower.periods, around: period)
      } catch {
        mailbox.post(.openFailed(id: id, error.list))
      }
    }
  }

  /// Reads one period of the table of a region, one level down, which the bulletin of the region tells of.
  func readBelow(_ id: String, _ region: RegionCode, _ period: Period) {
    chores.add(rank: 1) { [self] in
      guard let source = progress.source, source.id == id else { return }
      mailbox.post(.readBelow(dataset: id, region, period, source.below(region, period)))
    }
  }

  /// Goes back to the table so many levels up, and reads what was not read of it, or has changed since.
  func ascend(levels: Int, waiting: [Period], around period: Period?) {
    let upper = above.withLock { above -> FolderSource? in
      guard levels > 0, levels <= above.count else { return nil }
      let upper = above[above.count - levels]
      above.removeLast(levels)
      return upper
    }
    guard let upper else { return }
    files.removeAll()
    pipes.removeAll()
    progress.begin(upper)
    read(upper, waiting, around: period)
    reload(around: period)
  }

  /// Looks at the folder again and reads what has changed, and what could not be read; a new catalogue is read with
  /// everything. A person who asked for it is answered.
  func reload(around period: Period?, isAsked: Bool = false) {
    chores.add(rank: 0) { [self] in
      guard let source = progress.source else { return }
      do throws(Problem) {
        let (now, changes) = try source.refreshed()
        if isAsked { mailbox.post(.reread(changes.fileCount)) }
        if changes.catalogue { return reopen(source, around: period) }
        if changes.milestones || isAsked { readMilestones(of: now) }
        readLedger(of: now, isAsked: isAsked)
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
      mailbox.post(.shelved(library.shelf(opened: root)))
    }
  }

  /// Reads the tasks of the dataset that is open and its ledger, when nothing more urgent is left to do.
  func readMilestones() {
    chores.add(rank: 10) { [self] in
      if let source = progress.source { readMilestones(of: source) }
    }
  }

  private func readMilestones(of source: FolderSource) {
    let loaded = source.loadMilestones()
    mailbox.post(.milestones(dataset: source.rootID, loaded.milestones, loaded.problems))
    readLedger(of: source)
  }

  /// Reads the ledger of a dataset where there is anything new in it.
  private func readLedger(of source: FolderSource, isAsked: Bool = false) {
    if let news = ledger.news(of: source, isAsked: isAsked) { mailbox.post(news) }
  }

  /// Writes an entry into the ledger of the dataset that is open, and tells what came of it.
  func write(_ entry: FollowUpEntry) {
    guard let source = progress.source else { return }
    pendingWrites.withLock { $0 += 1 }
    writing.add(rank: 0) { [self] in
      mailbox.post(ledger.write(entry, in: source))
      pendingWrites.withLock { $0 -= 1 }
    }
  }

  /// Writes a tick into the file of the dataset that is open, and tells what came of it; where it was refused, the file is
  /// read again, for somebody else has most likely written it.
  func write(_ tick: Tick) {
    guard let source = progress.source else { return }
    pendingWrites.withLock { $0 += 1 }
    writing.add(rank: 0) { [self] in
      do throws(Problem) {
        let milestones = try source.apply(tick)
        // A tick that is shown can be taken back.
        mailbox.post(
          .milestones(dataset: source.rootID, milestones, []), .ticked(dataset: source.rootID, tick))
      } catch {
        readMilestones(of: source)
        mailbox.post(.told(Message(Wording(zh: error.line(in: .zh), en: error.line(in: .en)), kind: .warning)))
      }
      pendingWrites.withLock { $0 -= 1 }
    }
  }

  /// Writes a threshold down, tells where, and reads the catalogue again where it has changed.
  func write(_ change: ThresholdChange, around period: Period?) {
    guard let source = progress.source else { return }
    pendingWrites.withLock { $0 += 1 }
    writing.add(rank: 0) { [self] in
      do throws(Problem) {
        let home = try OwnThresholdsFile.write(change, to: source)
        mailbox.post(.thresholdWritten(change, home))
        if home == .dataset { reload(around: period) }
      } catch {
        mailbox.post(.told(Message(Wording(zh: error.line(in: .zh), en: error.line(in: .en)), kind: .warning)))
      }
      pendingWrites.withLock { $0 -= 1 }
    }
  }

  /// Waits until what the person wanted written is written, for a few seconds at most.
  func finishWriting() {
    for _ in 0..<1_200 where pendingWrites.withLock({ $0 > 0 }) { usleep(5_000) }
  }

  private func reopen(_ source: FolderSource, around period: Period?) {
    do throws(Problems) {
      let now = try FolderSource(path: source.root, regionsFile: library.regionsFile)
      above.withLock { $0 = [] }
      mailbox.post(.opened(now.dataset, Preferences()))
      readAll(now, from: period)
      readMilestones(of: now)
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

  /// Reads a period; nil where that is done, under way or no longer wanted.
  private func load(_ source: FolderSource, _ period: Period, _ generation: Int) -> LoadedPeriod? {
    guard let ticket = progress.start(period, generation) else { return nil }
    let reader = readers.borrow(source, generation)
    let loaded = source.load(period, with: reader.value)
    readers.giveBack(reader)
    return progress.finish(period, ticket, isGood: loaded.snapshot != nil) ? loaded : nil
  }

  private func carryOut(_ source: FolderSource, _ period: Period, _ generation: Int) {
    guard let loaded = load(source, period, generation) else { return }
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

extension FolderChanges {
  /// How many files are new, others or gone.
  fileprivate var fileCount: Int { (catalogue ? 1 : 0) + (milestones ? 1 : 0) + changed.count + removed.count }
}
