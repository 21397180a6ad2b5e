import Glibc

/// Starts a thread that does `work` and ends; false where the system has none to give.
func startThread(_ work: @escaping @Sendable () -> Void) -> Bool {
  var thread = pthread_t()
  let box = Unmanaged.passRetained(ThreadWork(work))
  let failure = pthread_create(
    &thread, nil,
    { pointer in
      guard let pointer else { return nil }
      Unmanaged<ThreadWork>.fromOpaque(pointer).takeRetainedValue().work()
      return nil
    }, box.toOpaque())
  if failure != 0 { box.release() } else { pthread_detach(thread) }
  return failure == 0
}

/// What a thread is to do, in a form that its start can carry.
private final class ThreadWork: Sendable {
  let work: @Sendable () -> Void
  init(_ work: @escaping @Sendable () -> Void) { self.work = work }
}

/// A counting semaphore.
final class Signal: @unchecked Sendable {
  // The kernel's object is reached by its address only, which stays; that makes it safe to share.
  private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  init() { sem_init(semaphore, 0, 0) }

  deinit {
    sem_destroy(semaphore)
    semaphore.deallocate()
  }

  /// Lets one who waits go on.
  func post() { sem_post(semaphore) }

  /// Waits for a post.
  func wait() { while sem_wait(semaphore) != 0 {} }
}
