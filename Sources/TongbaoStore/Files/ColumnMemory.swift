import Glibc

/// Makes memory ready for columns before they are filled.
///
/// Loading 3,000 counties for three years touches 50 MB for the first time; in small pages the kernel was measured to
/// take as long for that as the parsing takes. Where it does not give large pages, nothing is lost.
struct ColumnMemory {
  /// Below this many bytes small pages are as good.
  private static let least = 1 << 19
  /// How much is asked for at once. The allocator writes behind every block that it cuts, which breaks the large page
  /// there, so that blocks must be many pages long; beyond 32 MB it would not cut them from its own heap.
  private static let chunk = 28 << 20
  /// How much of the last chunk is still to be filled.
  private var rest = 0

  /// Asks for large pages where the next `bytes` will be allocated on this thread.
  mutating func prepare(_ bytes: Int) {
    guard bytes >= Self.least else { return }
    if rest < bytes {
      Self.prepareChunk()
      rest = Self.chunk
    }
    rest -= bytes
  }

  /// Marks a block and frees it untouched, so that what is allocated next is cut from it.
  ///
  /// The first block of a process only teaches the allocator to take such sizes from its heap, hence the second.
  private static func prepareChunk() {
    for _ in 0..<2 {
      guard let block = malloc(chunk) else { return }
      let page = UInt(getpagesize())
      let first = (UInt(bitPattern: block) + page - 1) / page * page
      let last = (UInt(bitPattern: block) + UInt(chunk)) / page * page
      if let start = UnsafeMutableRawPointer(bitPattern: first) {
        madvise(start, Int(last - first), MADV_HUGEPAGE)
      }
      free(block)
    }
  }
}
