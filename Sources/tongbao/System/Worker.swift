import Glibc
import Synchronization

/// Threads that carry out jobs, the urgent ones first, at a lower priority than the thread that answers keys.
final class Worker: Sendable {
  /// A piece of work.
  typealias Job = @Sendable () -> Void

  private struct Queue {
    var jobs: [(rank: Int, job: Job)] = []
    var isClosed = false
  }

  private let queue = Mutex(Queue())
  private let signal = Signal()

  /// A worker of `threads` threads; they end with the process.
  init(threads: Int) {
    for _ in 0..<max(1, threads) { start() }
  }

  /// Adds a job; lower ranks are done first, equal ones in order.
  func add(rank: Int, _ job: @escaping Job) {
    queue.withLock { queue in
      let place = queue.jobs.firstIndex { $0.rank > rank } ?? queue.jobs.count
      queue.jobs.insert((rank, job), at: place)
    }
    signal.post()
  }

  /// Drops all jobs that have not begun.
  func removeAll() { queue.withLock { $0.jobs = [] } }

  private func start() {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(self)
    let failure = pthread_create(&thread, nil, { pointer in
      let worker = Unmanaged<Worker>.fromOpaque(pointer!).takeRetainedValue()
      // The kernel's niceness is a thread's own: keys are answered before files are read.
      _ = nice(5)
      worker.work()
      return nil
    }, box.toOpaque())
    if failure != 0 { box.release() } else { pthread_detach(thread) }
  }

  private func work() {
    while true {
      signal.wait()
      let job = queue.withLock { $0.jobs.isEmpty ? nil : $0.jobs.removeFirst().job }
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
