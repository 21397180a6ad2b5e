import Glibc
import TongbaoCore

/// Reads whole files into a buffer that can be used again.
///
/// Files are read, not mapped: a mapping stays resident while it is parsed, and a file that shrinks under it crashes.
public enum FileBytes {
  /// The largest file that is read, in bytes: 1 GiB, ten times a year's counties.
  public static let sizeLimit = 1 << 30

  /// What may stand at a path that is read.
  public enum Acceptance: Sendable {
    /// Ordinary files only: reading never waits for another program.
    case ordinaryFiles
    /// Pipes too, which are read once they are written to; the caller has to be ready to wait.
    case pipesToo
    /// Pipes, and devices such as a terminal.
    case streams
  }

  /// Fills `bytes` with the file at `path`; refuses folders, other kinds than `acceptance` allows, and what exceeds
  /// `limit` bytes.
  /// - Throws: the problem, at `name` where given, or at the path.
  public static func read(
    _ path: String, into bytes: PaddedBytes, limit: Int = sizeLimit, named name: String? = nil,
    accepting acceptance: Acceptance = .ordinaryFiles
  ) throws(Problem) {
    do throws(FileComplaint) {
      try fill(bytes, path, limit, acceptance)
    } catch {
      throw Problem(error, at: Place(wholeOf: name ?? path))
    }
  }

  /// Fills `bytes` with what the ordinary file at `path` begins with, `count` bytes at most; tells whether it could.
  static func readHead(_ path: String, into bytes: PaddedBytes, count: Int) -> Bool {
    bytes.clear()
    guard let descriptor = try? open(path, .ordinaryFiles) else { return false }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, FileKind(mode: status.st_mode) == nil else { return false }
    bytes.reserve(count)
    return bytes.append { Glibc.read(descriptor, $0.baseAddress, count) } > 0
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

  /// Whether anything stands at a path, be it a link that leads nowhere.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Opens what may be read, looks at what was opened, and reads it.
  private static func fill(
    _ bytes: PaddedBytes, _ path: String, _ limit: Int, _ acceptance: Acceptance
  ) throws(FileComplaint) {
    bytes.clear()
    let descriptor = try open(path, acceptance)
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw refusal(errno) }
    if let kind = FileKind(mode: status.st_mode), !acceptance.allows(kind) { throw .notAFile(kind) }
    let size = Int(status.st_size)
    guard size <= limit else { throw .tooLarge(size: size, limit: limit) }
    bytes.reserve(size + 1)
    try drain(descriptor, into: bytes, limit: limit)
  }

  /// Opens a file without waiting, unless it is a stream that is worth waiting for or another program holds a lease on it.
  ///
  /// A pipe is looked at before it is opened: opening and closing it again would cost its writer what it has to say.
  private static func open(_ path: String, _ acceptance: Acceptance) throws(FileComplaint) -> Int32 {
    let flags = O_RDONLY | O_CLOEXEC | O_NOCTTY
    var status = stat()
    if stat(path, &status) == 0, let kind = FileKind(mode: status.st_mode), acceptance.allows(kind) {
      return try openWaiting(path, flags)
    }
    let descriptor = Glibc.open(path, flags | O_NONBLOCK)
    if descriptor >= 0 { return descriptor }
    guard errno == EWOULDBLOCK else { throw refusal(errno) }
    return try openWaiting(path, flags)
  }

  /// Opens a file however long that takes.
  private static func openWaiting(_ path: String, _ flags: Int32) throws(FileComplaint) -> Int32 {
    while true {
      let descriptor = Glibc.open(path, flags)
      if descriptor >= 0 { return descriptor }
      guard errno == EINTR else { throw refusal(errno) }
    }
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

extension FileBytes.Acceptance {
  /// Whether what is no ordinary file may be read.
  func allows(_ kind: FileKind) -> Bool {
    switch self {
    case .ordinaryFiles: false
    case .pipesToo: kind == .pipe
    case .streams: kind == .pipe || kind == .device
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
