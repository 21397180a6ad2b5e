import Synchronization
import TongbaoCore
import TongbaoStore

/// What has been read of the dataset that is open, and what is being read: no file is read twice for nothing, and what
/// is out of date when it comes is dropped.
final class LoadingProgress: Sendable {
  private struct State {
    var source: FolderSource?
    /// Grows with every dataset that is opened.
    var generation = 0
    /// The reading that was begun last for each period.
    var tickets: [Period: Int] = [:]
    var nextTicket = 0
    var failed: Set<Period> = []
    var hasTrouble = false
  }

  private let state = Mutex(State())

  /// The dataset that is open, with its files as they were when they were last looked at.
  var source: FolderSource? { state.withLock { $0.source } }

  /// The number of the dataset that is open.
  var generation: Int { state.withLock { $0.generation } }

  /// Begins with another dataset; what is still being read of the one before counts no more.
  func begin(_ source: FolderSource) {
    state.withLock { $0 = State(source: source, generation: $0.generation + 1, nextTicket: $0.nextTicket) }
  }

  /// Begins to read a period; nil where that is done, under way or no longer wanted.
  func start(_ period: Period, _ generation: Int) -> Int? {
    state.withLock { state in
      guard state.generation == generation, state.tickets[period] == nil else { return nil }
      state.nextTicket += 1
      state.tickets[period] = state.nextTicket
      return state.nextTicket
    }
  }

  /// Notes that a period has been read; whether that is still wanted.
  func finish(_ period: Period, _ ticket: Int, isGood: Bool) -> Bool {
    state.withLock { state in
      guard state.tickets[period] == ticket else { return false }
      if isGood { state.failed.remove(period) } else { state.failed.insert(period) }
      return true
    }
  }

  /// Notes that opening or looking at a folder failed.
  func noteTrouble() { state.withLock { $0.hasTrouble = true } }

  /// Takes the folder as it is now: which periods are to be read (again), and whether there was trouble before.
  func refresh(_ source: FolderSource, _ changes: FolderChanges) -> (periods: [Period], hadTrouble: Bool) {
    state.withLock { state in
      state.source = source
      for period in changes.changed + changes.removed { state.tickets[period] = nil }
      state.failed.subtract(changes.removed)
      let again = state.failed.subtracting(changes.changed).filter { !source.isPipe($0) }
      for period in again { state.tickets[period] = nil }
      let hadTrouble = state.hasTrouble || !state.failed.isEmpty
      state.hasTrouble = false
      return (changes.changed + again.sorted(), hadTrouble)
    }
  }
}
