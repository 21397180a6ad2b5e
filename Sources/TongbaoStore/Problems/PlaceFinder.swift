import TongbaoCore

/// Turns byte offsets into lines and columns; quickest when asked in ascending order.
///
/// Nothing is counted while a file is read: only a complaint pays for its place.
struct PlaceFinder {
  /// The file's name in every place.
  let file: String
  private let bytes: PaddedBytes
  private var offset = 0
  private var line = 1
  private var column = 1

  /// A finder for the offsets of `bytes`, which must not change meanwhile; `file` is made safe to print.
  init(file: String, bytes: PaddedBytes) {
    self.file = SafeText.escaped(file)
    self.bytes = bytes
  }

  /// The place of the byte at `target`, its column in Unicode scalars, LF, CRLF and CR each ending a line; an offset
  /// beyond the end is the place after the last character.
  mutating func place(at target: Int) -> Place {
    if target < offset { (offset, line, column) = (0, 1, 1) }
    let stop = min(target, bytes.count)
    while offset < stop { step() }
    return Place(file: file, line: line, column: column)
  }

  /// Moves over one byte; continuation bytes of UTF-8 are no columns of their own.
  private mutating func step() {
    let byte = bytes.start[offset]
    let endsLine = byte == 0x0A || (byte == 0x0D && bytes.start[offset + 1] != 0x0A)
    offset += 1
    if endsLine {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }
}
