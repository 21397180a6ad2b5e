import Synchronization
import TongbaoStore

/// Readers that are not in use: each has a buffer as large as a file, and one thread at a time.
final class ReaderPool: Sendable {
  /// A reader on its way between threads; only the borrower touches it.
  struct Loan: @unchecked Sendable {
    let value: SnapshotReader
    let generation: Int
  }

  private let idle = Mutex<[Loan]>([])

  /// A reader for a dataset; those that another dataset has left are let go.
  func borrow(_ source: FolderSource, _ generation: Int) -> Loan {
    let found = idle.withLock { idle -> Loan? in
      idle.removeAll { $0.generation != generation }
      return idle.popLast()
    }
    return found ?? Loan(value: source.reader(), generation: generation)
  }

  /// Takes a reader back.
  func giveBack(_ loan: Loan) { idle.withLock { $0.append(loan) } }
}
