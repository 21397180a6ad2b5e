import Glibc

/// Tells of changes in a folder (inotify), so that a reissued file shows itself.
final class FileWatcher {
  /// Can be read when something has changed; -1 where the system cannot watch.
  let descriptor: Int32
  private var watch: Int32 = -1

  init() { descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC)) }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Watches one folder instead of the one before.
  func watch(_ folder: String) {
    guard descriptor >= 0 else { return }
    if watch >= 0 { inotify_rm_watch(descriptor, watch) }
    let events = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE
    watch = inotify_add_watch(descriptor, folder, UInt32(events))
  }

  /// Forgets what it was told so far.
  func drain() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
