import CBench

/// What a program wrote, and when.
struct Recording {
  /// Bytes that arrived together.
  struct Chunk {
    /// When the last of them had arrived, in nanoseconds.
    var time: Int64
    /// How many bytes had been written by then.
    var end: Int
  }

  /// When the program was started, in nanoseconds.
  let start: Int64
  private(set) var bytes: [UInt8] = []
  private(set) var chunks: [Chunk] = []

  /// A recording of nothing yet.
  init(start: Int64) { self.start = start }

  /// Notes bytes that have just arrived.
  mutating func add(_ new: UnsafeRawBufferPointer) {
    let time = bench_now()
    bytes.append(contentsOf: new)
    chunks.append(Chunk(time: time, end: bytes.count))
  }

  /// The first chunk after which a screen is as `condition` wants it, with that screen.
  func firstChunk(rows: Int, columns: Int, where condition: (Screen) -> Bool) -> (chunk: Chunk, screen: Screen)? {
    let screen = Screen(rows: rows, columns: columns)
    var shown = 0
    for chunk in chunks {
      _ = screen.show(bytes[shown..<chunk.end])
      shown = chunk.end
      if condition(screen) { return (chunk, screen) }
    }
    return nil
  }
}
