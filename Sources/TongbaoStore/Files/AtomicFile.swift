import Glibc
import TongbaoCore

/// Writes files so that a reader sees the old bytes or the new ones, never a half.
public enum AtomicFile {
  /// Replaces what `path` holds by `bytes`, or makes the file.
  ///
  /// The bytes go to a new file beside it, reach the disk, and take its name in one step. A symbolic link stays a link:
  /// the file that it leads to is replaced. The permissions of a replaced file are kept, and its owner where that is
  /// allowed; a new file gets those of the process.
  ///
  /// Waiting for the disk takes longer than all else. With `reachingDisk` false that is left to the system: readers see
  /// the same, but after a loss of power the file may be empty, so that only what can be made again is written so.
  /// - Throws: the problem, at the path; nothing is changed then, and nothing is left beside it.
  public static func write(
    _ bytes: [UInt8], to path: String, reachingDisk waits: Bool = true
  ) throws(Problem) {
    do throws(FileComplaint) {
      let target = try resolve(path)
      let old = try status(of: target)
      _ = try put(bytes, at: target, inPlaceOf: old, waits: waits, onlyIfFree: false)
    } catch {
      throw Problem(error, at: Place(wholeOf: path))
    }
  }

  /// Makes the file of `path`, unless a file is there already: another program that is faster keeps what it wrote.
  /// - Returns: whether it was made.
  /// - Throws: the problem, at the path; nothing is changed then, and nothing is left beside it.
  public static func create(_ bytes: [UInt8], at path: String) throws(Problem) -> Bool {
    do throws(FileComplaint) {
      let target = try resolve(path)
      guard try status(of: target) == nil else { return false }
      return try put(bytes, at: target, inPlaceOf: nil, waits: true, onlyIfFree: true)
    } catch {
      throw Problem(error, at: Place(wholeOf: path))
    }
  }

  /// The path that links lead to; a path that does not exist yet is its own.
  private static func resolve(_ path: String) throws(FileComplaint) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    let code = errno
    var link = stat()
    if lstat(path, &link) == 0 && link.st_mode & S_IFMT == S_IFLNK { throw .brokenLink }
    guard code == ENOENT else { throw refusal(code) }
    return path
  }

  /// What stands at `path`, or nil where nothing does; refuses what is no ordinary file.
  private static func status(of path: String) throws(FileComplaint) -> stat? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    if let kind = FileKind(mode: status.st_mode) { throw .notAFile(kind) }
    return status
  }

  /// Writes the file beside `target` and gives it the name; tells whether it got it.
  private static func put(
    _ bytes: [UInt8], at target: String, inPlaceOf old: stat?, waits: Bool, onlyIfFree: Bool
  ) throws(FileComplaint) -> Bool {
    let (descriptor, beside) = try create(beside: target, mode: old == nil ? 0o666 : 0o600)
    var code = fill(descriptor, bytes)
    if code == 0, let old { code = keepRights(descriptor, old) }
    if code == 0 && waits && fsync(descriptor) != 0 { code = errno }
    if close(descriptor) != 0 && code == 0 { code = errno }
    if code == 0 { code = onlyIfFree ? nameIfFree(beside, target) : rename(beside, target) == 0 ? 0 : errno }
    guard code == 0 else {
      unlink(beside)
      if onlyIfFree && code == EEXIST { return false }
      throw refusal(code)
    }
    if waits { syncFolder(of: target) }
    return true
  }

  /// Gives a file a name that no other has; the error number, or 0.
  private static func nameIfFree(_ beside: String, _ target: String) -> Int32 {
    if link(beside, target) == 0 {
      unlink(beside)
      return 0
    }
    guard [EPERM, ENOTSUP, ENOSYS].contains(errno) else { return errno }
    // A file system without links can only be asked first.
    if access(target, F_OK) == 0 { return EEXIST }
    return rename(beside, target) == 0 ? 0 : errno
  }

  /// Makes a new file in the folder of `target` under a name that nothing has; a planted link is never followed.
  private static func create(beside target: String, mode: mode_t) throws(FileComplaint) -> (Int32, String) {
    for attempt in 0..<100 {
      let beside = "\(folder(of: target))/.\(name(of: target)).\(getpid())-\(attempt).new"
      let descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
      if descriptor >= 0 { return (descriptor, beside) }
      guard errno == EEXIST else { throw refusal(errno) }
    }
    throw refusal(EEXIST)
  }

  /// Writes all bytes; the error number, or 0.
  private static func fill(_ descriptor: Int32, _ bytes: [UInt8]) -> Int32 {
    bytes.withUnsafeBytes { all in
      var rest = all[...]
      while !rest.isEmpty {
        let wrote = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if wrote < 0 && errno != EINTR { return errno }
        rest = rest.dropFirst(max(0, wrote))
      }
      return 0
    }
  }

  /// Gives the new file the rights of the old one; another owner is kept only where the system allows it.
  private static func keepRights(_ descriptor: Int32, _ old: stat) -> Int32 {
    _ = fchown(descriptor, old.st_uid, old.st_gid)
    return fchmod(descriptor, old.st_mode & 0o7777) == 0 ? 0 : errno
  }

  /// Brings the new name to the disk; a file system that cannot is no failure, the bytes are there.
  private static func syncFolder(of target: String) {
    let descriptor = open(folder(of: target), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// The folder part of a path.
  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  private static func name(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path }
    return String(path[path.index(after: slash)...])
  }

  /// What an error number of the system means for the person.
  private static func refusal(_ code: Int32) -> FileComplaint {
    switch code {
    case ENOENT, ENOTDIR: .noFolder
    case EACCES, EPERM: .notPermitted
    case ELOOP: .brokenLink
    default: .unwritable(String(cString: strerror(code)))
    }
  }
}
