import Synchronization

/// Work that goes on beside the thread that sent it, and what comes of it.
final class Errand<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  private let isDone = Signal()

  /// Begins the work; where there is no thread for it, it is done at once.
  init(_ work: @escaping @Sendable () -> Value) {
    if !startThread({ self.carryOut(work) }) { carryOut(work) }
  }

  private func carryOut(_ work: () -> Value) {
    let result = work()
    value.withLock { $0 = result }
    isDone.post()
  }

  /// Waits for what came of it.
  func result() -> Value {
    while true {
      isDone.wait()
      guard let result = value.withLock({ $0 }) else { continue }
      isDone.post()
      return result
    }
  }
}
