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
    let isStarted = startThread { [self] in
      // The kernel's niceness is a thread's own: keys are answered before files are read.
      _ = nice(15)
      work()
    }
    if !isStarted { queue.withLock { $0.threads -= 1 } }
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
