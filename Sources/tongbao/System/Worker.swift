import Glibc
import Synchronization

/// Threads that carry out jobs, the urgent ones first, at a lower priority than the thread that answers keys.
///
/// Threads are started when there is work for them, and end with the process.
final class Worker: Sendable {
  /// A piece of work.
  typealias Job = @Sendable () -> Void

  private struct Queue {
    var jobs: [(rank: Int, job: Job)] = []
    var threads = 0
    var idle = 0
  }

  private let queue = Mutex(Queue())
  private let signal = Signal()
  private let limit: Int

  /// A worker of at most `threads` threads.
  init(threads: Int) { limit = max(1, threads) }

  /// Adds a job; lower ranks are done first, equal ones in order. With `extra` threads more than usual where all are
  /// busy, so that one job that waits for a slow disk does not hold up what is urgent.
  func add(rank: Int, extra: Int = 0, _ job: @escaping Job) {
    let needsThread = queue.withLock { queue in
      let place = queue.jobs.firstIndex { $0.rank > rank } ?? queue.jobs.count
      queue.jobs.insert((rank, job), at: place)
      guard queue.jobs.count > queue.idle, queue.threads < limit + extra else { return false }
      queue.threads += 1
      return true
    }
    signal.post()
    if needsThread { start() }
  }

  /// Drops all jobs that have not begun.
  func removeAll() { queue.withLock { $0.jobs = [] } }

  private func start() {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(self)
    let failure = pthread_create(
      &thread, nil,
      { pointer in
        guard let pointer else { return nil }
        let worker = Unmanaged<Worker>.fromOpaque(pointer).takeRetainedValue()
        // The kernel's niceness is a thread's own: keys are answered before files are read.
        _ = nice(5)
        worker.work()
        return nil
      }, box.toOpaque())
    guard failure != 0 else {
      pthread_detach(thread)
      return
    }
    box.release()
    queue.withLock { $0.threads -= 1 }
  }

  private func work() {
    while true {
      queue.withLock { $0.idle += 1 }
      signal.wait()
      let job = queue.withLock { queue in
        queue.idle -= 1
        return queue.jobs.isEmpty ? nil : queue.jobs.removeFirst().job
      }
      job?()
    }
  }
}

/// A counting semaphore.
private final class Signal: @unchecked Sendable {
  // The kernel's object is reached by its address only, which stays; that makes it safe to share.
  private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  init() { sem_init(semaphore, 0, 0) }
  func post() { sem_post(semaphore) }
  func wait() { while sem_wait(semaphore) != 0 {} }
}
