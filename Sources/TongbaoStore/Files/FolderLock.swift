import Glibc
import TongbaoCore

/// Lets one program at a time change the files of a folder (flock), so that nobody writes over what another has just
/// written. The folder itself is locked: no file is left behind, and readers are never held up.
enum FolderLock {
  /// How long to wait for another program, in milliseconds.
  static let patience = 5_000

  /// Carries out `body` while nobody else holds the lock of the folder that the file at `path` really lies in.
  /// - Throws: the problem, at the path, where the lock cannot be had; what `body` throws.
  static func hold<Result>(
    forFileAt path: String, patience: Int = patience, _ body: () throws(Problem) -> Result
  ) throws(Problem) -> Result {
    let folder = folder(ofFileAt: path)
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw refusal(errno, path) }
    defer { close(descriptor) }
    var waited = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw refusal(errno, path) }
      guard waited < patience else { throw Problem(FileComplaint.locked, at: Place(wholeOf: path)) }
      usleep(10_000)
      waited += 10
    }
    defer { flock(descriptor, LOCK_UN) }
    return try body()
  }

  /// The folder of a file, or of the file that a link leads to.
  private static func folder(ofFileAt path: String) -> String {
    var real = path
    if let resolved = realpath(path, nil) {
      real = String(cString: resolved)
      free(resolved)
    }
    guard let slash = real.lastIndex(of: "/") else { return "." }
    return slash == real.startIndex ? "/" : String(real[..<slash])
  }

  private static func refusal(_ code: Int32, _ path: String) -> Problem {
    let complaint: FileComplaint =
      switch code {
      case EACCES, EPERM: .notPermitted
      case ENOENT, ENOTDIR: .missing
      default: .unwritable(String(cString: strerror(code)))
      }
    return Problem(complaint, at: Place(wholeOf: path))
  }
}
