import Synchronization
import TongbaoCore
import TongbaoDashboard
import TongbaoLedger
import TongbaoStore

/// Reads and writes the ledgers of datasets for the screen, and answers with what came of it.
final class LedgerDesk: Sendable {
  /// The file that was told to be the ledger.
  private let told: String?
  /// The dataset whose ledger was read last, and what that was.
  private let last = Mutex<(root: String, stamp: LedgerStamp)?>(nil)

  init(told: String?) { self.told = told }

  /// What the ledger of a dataset holds; nil where it is what was read last, and nobody asked.
  func news(of source: FolderSource, isAsked: Bool) -> Action? {
    let place = LedgerPlace(told: told, root: source.root)
    // Taken before reading, so that what is written meanwhile is read again.
    let stamp = LedgerStamp(place.path)
    let isKnown = last.withLock { last in
      defer { last = (source.root, stamp) }
      return last?.root == source.root && last?.stamp == stamp
    }
    guard isAsked || !isKnown else { return nil }
    do throws(Problem) {
      let history = try place.read()
      return .ledger(dataset: source.rootID, history.entries, history.problems)
    } catch {
      // What is wrong may be over without the file's having changed: a folder that went away comes back.
      last.withLock { $0 = nil }
      return .ledger(dataset: source.rootID, nil, [error])
    }
  }

  /// Writes an entry by whoever is at the computer, and tells what came of it.
  func write(_ entry: FollowUpEntry, in source: FolderSource) -> Action {
    do throws(Problem) {
      if let written = try written(entry, in: source) { return .followed(dataset: source.rootID, written) }
      let misuse = Misuse.nothingToTakeBack(by: Person.name)
      return .followRefused(Wording(zh: misuse.sentence(in: .zh), en: misuse.sentence(in: .en)))
    } catch {
      return .followRefused(Wording(zh: error.line(in: .zh), en: error.line(in: .en)))
    }
  }

  /// The entry as it was written; nil where there was nothing to take back.
  private func written(_ entry: FollowUpEntry, in source: FolderSource) throws(Problem) -> FollowUpEntry? {
    var entry = entry
    (entry.by, entry.at) = (Person.name, Clock.now)
    if case .acknowledge(var promise) = entry.deed, promise.owner.isEmpty {
      promise.owner = entry.by
      entry.deed = .acknowledge(promise)
    }
    entry = try Ledger.checked(entry)
    let ledger = try LedgerPlace(told: told, root: source.root).open()
    guard case .undo = entry.deed else { return try ledger.append(entry) }
    return try ledger.takeBackLast(of: entry.by, about: entry.subject, at: entry.at)?.by
  }
}
