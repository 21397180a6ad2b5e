import Glibc

/// What the files of a ledger were when they were looked at; another stamp means that something was written.
public struct LedgerStamp: Sendable, Hashable {
  private let files: [[Int]]

  /// The stamp of the ledger at `path`. A log beside it in which nothing stands does not count: reading makes one.
  public init(_ path: String) {
    files = [path, path + "-wal"].map { name in
      var status = stat()
      guard stat(name, &status) == 0, status.st_size > 0 else { return [] }
      return [Int(status.st_ino), Int(status.st_size), Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec)]
    }
  }
}
