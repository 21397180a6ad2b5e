import Glibc
import TongbaoStore

/// Tells of changes in a folder (inotify), so that a reissued file shows itself.
///
/// The folder above is watched too, for the folder may be taken away, or another put into its place.
final class FileWatcher {
  /// Can be read when something has changed; -1 where the system cannot watch.
  let descriptor: Int32
  private var folder: String?
  private var inside: Int32 = -1
  private var above: Int32 = -1

  private static let changes =
    IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_DELETE_SELF
    | IN_MOVE_SELF
  private static let comings = IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE

  init() { descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC)) }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Watches one folder instead of the one before, or the same one again where it may be another by now.
  func watch(_ folder: String) {
    guard descriptor >= 0 else { return }
    let path = self.folder == folder ? folder : Files.absolute(folder)
    let parent = Files.parent(path)
    let old = [inside, above]
    inside = inotify_add_watch(descriptor, path, UInt32(FileWatcher.changes))
    above = inotify_add_watch(descriptor, parent, UInt32(FileWatcher.comings))
    for watch in old where watch >= 0 && watch != inside && watch != above { inotify_rm_watch(descriptor, watch) }
    self.folder = path
  }

  /// Takes what it was told so far; whether that bears on the folder. A folder that came or went is watched anew.
  func takeChanges() -> Bool {
    guard let folder else { return false }
    let name = Files.name(folder)
    var isChanged = false
    var hasComeOrGone = false
    forEachEvent { watch, mask, entry in
      if watch == inside { isChanged = true }
      if watch == above, entry == name || mask & UInt32(IN_IGNORED) != 0 { hasComeOrGone = true }
      if watch == inside, mask & UInt32(IN_IGNORED | IN_MOVE_SELF | IN_DELETE_SELF) != 0 { hasComeOrGone = true }
    }
    if hasComeOrGone { self.watch(folder) }
    return isChanged || hasComeOrGone
  }

  /// Reads all events: the watch, what happened, and the name of the entry of the folder.
  private func forEachEvent(_ body: (Int32, UInt32, String) -> Void) {
    let capacity = 16_384
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 8)
    defer { buffer.deallocate() }
    let head = MemoryLayout<inotify_event>.size
    while case let count = read(descriptor, buffer.baseAddress, capacity), count > 0 {
      var offset = 0
      while offset + head <= count {
        let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
        let name = buffer[(offset + head)..<(offset + head + Int(event.len))].prefix { $0 != 0 }
        body(event.wd, event.mask, String(decoding: name, as: UTF8.self))
        offset += head + Int(event.len)
      }
    }
  }
}
