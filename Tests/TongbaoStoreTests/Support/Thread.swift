import Glibc

/// A thread of the system's own.
final class Thread: @unchecked Sendable {
  private var handle = pthread_t()
  private let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) {
    self.body = body
    let raw = Unmanaged.passRetained(self).toOpaque()
    pthread_create(
      &handle, nil,
      { raw in
        guard let raw else { return nil }
        Unmanaged<Thread>.fromOpaque(raw).takeRetainedValue().body()
        return nil
      }, raw)
  }

  func join() { pthread_join(handle, nil) }
}
