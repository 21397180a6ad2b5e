import Glibc

/// Bytes followed by zeros, so that a scan may look past the end without asking whether it is there.
///
/// A zero byte stands in no JSON text, hence every scanning loop stops at the padding by itself. The buffer is kept
/// when it is filled again. It is not safe to share between threads: each has its own.
public final class PaddedBytes {
  /// How many zeros follow the bytes.
  static let padding = 64

  /// The first byte; valid until the buffer is filled again or released.
  private(set) var start: UnsafeMutablePointer<UInt8>
  /// How many bytes there are, padding not counted.
  public private(set) var count: Int
  private var capacity: Int

  /// An empty buffer with room for `capacity` bytes.
  public init(capacity: Int = 0) {
    self.capacity = max(0, capacity)
    start = .allocate(capacity: self.capacity + Self.padding)
    start.initialize(repeating: 0, count: self.capacity + Self.padding)
    count = 0
  }

  /// A copy of `bytes`.
  public convenience init(_ bytes: [UInt8]) {
    self.init(capacity: bytes.count)
    _ = bytes.withUnsafeBytes { copy in
      append {
        $0.copyMemory(from: copy)
        return copy.count
      }
    }
  }

  /// The UTF-8 bytes of `text`.
  public convenience init(_ text: String) {
    self.init(Array(text.utf8))
  }

  deinit { start.deallocate() }

  /// The bytes as an array.
  public var array: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

  /// Makes room for at least `wanted` bytes and keeps the first `count`.
  func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let (larger, size) = Self.allocate(wanted + Self.padding)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
    capacity = size - Self.padding
    close(count)
  }

  /// At least `size` bytes, and how many there are; a large buffer lies in large pages where the system gives them.
  private static func allocate(_ size: Int) -> (UnsafeMutablePointer<UInt8>, Int) {
    guard size >= 1 << 20 else { return (.allocate(capacity: size), size) }
    let page = 1 << 21
    let whole = (size + page - 1) / page * page
    let start = UnsafeMutableRawPointer.allocate(byteCount: whole, alignment: page)
    madvise(start, whole, MADV_HUGEPAGE)
    return (start.bindMemory(to: UInt8.self, capacity: whole), whole)
  }

  /// Lets `fill` write behind the bytes that are kept and say how many it wrote; negative means none.
  func append(_ fill: (UnsafeMutableRawBufferPointer) -> Int) -> Int {
    let room = UnsafeMutableRawBufferPointer(start: start + count, count: capacity - count)
    let written = fill(room)
    if written > 0 { close(count + written) }
    return written
  }

  /// Forgets all bytes and keeps the room.
  func clear() { close(0) }

  /// How many bytes can be appended without making room.
  var room: Int { capacity - count }

  /// Sets the count and writes the zeros behind it.
  private func close(_ newCount: Int) {
    count = newCount
    (start + count).update(repeating: 0, count: Self.padding)
  }
}
