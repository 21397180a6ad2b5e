import Glibc
import TongbaoCore

/// What a file was when it was looked at; another stamp means another content.
public struct FileStamp: Sendable, Hashable {
  /// Its number in the file system: a file that took the place of another has its own.
  var inode: UInt64
  /// Its size in bytes.
  var size: Int64
  /// When it was last changed, in seconds and nanoseconds.
  var seconds: Int64
  var nanoseconds: Int64
  /// Whether it is a pipe, whose content comes when another program writes it.
  public let isPipe: Bool

  /// The stamp of a file that stat(2) described; of a pipe only its number counts, for its time changes as it is read.
  init(_ status: stat) {
    isPipe = status.st_mode & S_IFMT == S_IFIFO
    inode = UInt64(status.st_ino)
    size = isPipe ? 0 : Int64(status.st_size)
    seconds = isPipe ? 0 : Int64(status.st_mtim.tv_sec)
    nanoseconds = isPipe ? 0 : Int64(status.st_mtim.tv_nsec)
  }
}

/// The JSON files of a dataset's folder with their stamps; nothing is read for it.
public struct FolderListing: Sendable, Hashable {
  /// The stamps by file name.
  public let files: [String: FileStamp]

  /// Lists the folder at `path`: files that end in `.json` and are not hidden.
  /// - Throws: the problem, at the path.
  public static func read(_ path: String) throws(Problem) -> FolderListing {
    guard let handle = opendir(path) else {
      throw Problem(refusal(errno), at: Place(wholeOf: path))
    }
    defer { closedir(handle) }
    var files: [String: FileStamp] = [:]
    while let entry = readdir(handle) {
      let name = name(of: entry)
      guard name.hasSuffix(".json"), !name.hasPrefix("."), let stamp = stamp(of: name, in: handle) else { continue }
      files[name] = stamp
    }
    return FolderListing(files: files)
  }

  /// The periods that have a file, by the names of files.
  public var periods: [Period: String] {
    var periods: [Period: String] = [:]
    for name in files.keys {
      if let period = Self.period(of: name) { periods[period] = name }
    }
    return periods
  }

  /// The files that are neither the catalogue nor the tasks nor the mapping of workbooks nor named after a period, in order.
  var strangers: [String] {
    let known = [FolderSource.catalogueName, FolderSource.milestonesName, FolderSource.mappingName]
    return files.keys.filter { !known.contains($0) && Self.period(of: $0) == nil }.sorted()
  }

  /// The period that a file is named after.
  static func period(of name: String) -> Period? {
    name.hasSuffix(".json") ? Period(String(name.dropLast(5))) : nil
  }

  /// What an error number of the system means for the person.
  private static func refusal(_ code: Int32) -> FolderComplaint {
    switch code {
    case ENOENT: .missing
    case ENOTDIR: .notAFolder
    case EACCES, EPERM: .notPermitted
    default: .unreadable(String(cString: strerror(code)))
    }
  }

  /// The name of a folder's entry.
  static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
    }
  }

  /// The stamp of a file of a folder; nil for folders and what vanished meanwhile.
  private static func stamp(of name: String, in handle: OpaquePointer) -> FileStamp? {
    var status = stat()
    guard fstatat(dirfd(handle), name, &status, 0) == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFDIR ? nil : FileStamp(status)
  }
}

/// What became of a dataset's files between two looks at its folder.
public struct FolderChanges: Sendable, Hashable {
  /// Whether the catalogue is another, so that everything must be read again.
  public var catalogue: Bool
  /// Whether the file of tasks is another, came or went.
  public var milestones: Bool
  /// Periods whose file is new or another.
  public var changed: [Period]
  /// Periods whose file is gone.
  public var removed: [Period]

  /// What changed from one listing to the other, periods in order of time.
  public init(from old: FolderListing, to new: FolderListing) {
    let name = FolderSource.catalogueName
    catalogue = old.files[name] != new.files[name]
    milestones = old.files[FolderSource.milestonesName] != new.files[FolderSource.milestonesName]
    let (before, after) = (old.periods, new.periods)
    changed = after.filter { old.files[$1] != new.files[$1] }.keys.sorted()
    removed = before.keys.filter { after[$0] == nil }.sorted()
  }

  /// Whether nothing changed.
  public var isEmpty: Bool { !catalogue && !milestones && changed.isEmpty && removed.isEmpty }
}
