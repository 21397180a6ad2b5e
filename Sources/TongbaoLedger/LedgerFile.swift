import CSQLite
import Glibc
import TongbaoCore

/// The file of a ledger before SQLite sees it: where links lead, what stands there, and what rights a new one has.
struct LedgerFile {
  /// The path without links.
  let path: String
  /// Whether the file is there.
  let exists: Bool

  /// Looks at what stands at `path`.
  /// - Throws: what keeps it from being a ledger.
  init(_ path: String) throws(LedgerComplaint) {
    let (real, isThere) = try Self.resolve(path)
    self.path = real
    var status = stat()
    exists = isThere && lstat(real, &status) == 0
    guard exists else { return }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .folder
    default: throw .notAFile
    }
  }

  /// The path that links lead to, and whether anything is there.
  private static func resolve(_ path: String) throws(LedgerComplaint) -> (String, Bool) {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return (String(cString: real), true)
    }
    let code = errno
    var link = stat()
    if lstat(path, &link) == 0, link.st_mode & S_IFMT == S_IFLNK { throw .brokenLink }
    switch code {
    case ENOENT: return (try absolute(path), false)
    case ENOTDIR: throw .noFolder
    case EACCES, EPERM: throw .notPermitted
    default: throw .system(String(cString: strerror(code)))
    }
  }

  /// The path of a file that is not there yet, in its folder without links.
  private static func absolute(_ path: String) throws(LedgerComplaint) -> String {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    guard let real = realpath(folder, nil) else { throw .noFolder }
    defer { free(real) }
    let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
    return String(cString: real) + "/" + name
  }

  private var folder: String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  /// Makes an empty file whose group and rights are the folder's, so that whoever shares the folder shares the ledger.
  func create() throws(LedgerComplaint) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      // Somebody else was faster.
      if errno == EEXIST { return }
      throw Self.refusal(errno)
    }
    defer { close(descriptor) }
    var status = stat()
    guard stat(folder, &status) == 0 else { return }
    if status.st_mode & 0o020 != 0 { _ = fchown(descriptor, uid_t.max, status.st_gid) }
    _ = fchmod(descriptor, status.st_mode & 0o666)
    syncFolder()
  }

  /// Brings the new name to the disk.
  private func syncFolder() {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Whether the file can be written by this person.
  var isWritable: Bool { access(path, W_OK) == 0 }

  /// Whether entries may stand in the log beside it that are not in the file itself yet.
  var hasLog: Bool {
    var status = stat()
    return stat(path + "-wal", &status) == 0 && status.st_size > 0
  }

  /// Whether other computers may have the file open, too: SQLite's log of what was written (WAL) needs memory that all
  /// who write share.
  var isOnNetwork: Bool { Self.networks.contains(csq_file_system(folder)) }

  /// NFS, SMB and CIFS, 9P, AFS, Coda, Ceph, FUSE, GFS2, Lustre, OCFS2.
  private static let networks: Set<UInt32> = [
    0x6969, 0x517B, 0xFE53_4D42, 0xFF53_4D42, 0x0102_1997, 0x5346_414F, 0x7375_7245, 0x00C3_6400, 0x6573_5546,
    0x0116_1970, 0x0BD0_0BD0, 0x7461_636F,
  ]

  /// What an error number of the system means for the person.
  static func refusal(_ code: Int32) -> LedgerComplaint {
    switch code {
    case EACCES, EPERM: .notPermitted
    case EROFS: .readOnly
    case ENOENT, ENOTDIR: .noFolder
    case ENOSPC, EDQUOT: .full
    default: .system(String(cString: strerror(code)))
    }
  }
}
