import Glibc
import TongbaoCore

/// Reads whole files into a buffer that can be used again.
///
/// Files are read, not mapped: a mapping stays resident while it is parsed, and a file that shrinks under it crashes.
public enum FileBytes {
  /// The largest file that is read, in bytes: 1 GiB, ten times a year's counties.
  public static let sizeLimit = 1 << 30

  /// Fills `bytes` with the ordinary file at `path`; refuses folders, devices, pipes and what exceeds `limit` bytes.
  /// - Throws: the problem, at `place` where given, or at the path.
  public static func read(
    _ path: String, into bytes: PaddedBytes, limit: Int = sizeLimit, named name: String? = nil
  ) throws(Problem) {
    do throws(FileComplaint) {
      try fill(bytes, path, limit)
    } catch {
      throw Problem(error, at: Place(wholeOf: name ?? path))
    }
  }

  /// Fills `bytes` with all of standard input, or any other open descriptor, of whatever kind it is.
  /// - Throws: the problem, at `name`.
  public static func read(
    descriptor: Int32, into bytes: PaddedBytes, limit: Int = sizeLimit, named name: String
  ) throws(Problem) {
    bytes.clear()
    do throws(FileComplaint) {
      try drain(descriptor, into: bytes, limit: limit)
    } catch {
      throw Problem(error, at: Place(wholeOf: name))
    }
  }

  /// Opens without waiting for the other end of a pipe, looks at what was opened, and reads it.
  private static func fill(_ bytes: PaddedBytes, _ path: String, _ limit: Int) throws(FileComplaint) {
    bytes.clear()
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw refusal(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw refusal(errno) }
    if let kind = FileKind(mode: status.st_mode) { throw .notAFile(kind) }
    let size = Int(status.st_size)
    guard size <= limit else { throw .tooLarge(size: size, limit: limit) }
    bytes.reserve(size + 1)
    try drain(descriptor, into: bytes, limit: limit)
  }

  /// Reads to the end, whatever size the system had promised.
  private static func drain(_ descriptor: Int32, into bytes: PaddedBytes, limit: Int) throws(FileComplaint) {
    while true {
      if bytes.room == 0 { bytes.reserve(max(1 << 16, bytes.count * 2)) }
      let got = bytes.append { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if got == 0 { return }
      if got < 0 && errno != EINTR { throw refusal(errno) }
      guard bytes.count <= limit else { throw .tooLarge(size: nil, limit: limit) }
    }
  }

  /// What an error number of the system means for the person.
  private static func refusal(_ code: Int32) -> FileComplaint {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .notPermitted
    case ELOOP: .brokenLink
    case EISDIR: .notAFile(.folder)
    case ENXIO, ENODEV: .notAFile(.device)
    default: .unreadable(String(cString: strerror(code)))
    }
  }
}

extension FileKind {
  /// The kind that a mode of stat(2) tells, or nil for an ordinary file.
  init?(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: return nil
    case S_IFDIR: self = .folder
    case S_IFCHR, S_IFBLK: self = .device
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    default: self = .other
    }
  }
}
