import TongbaoCore

/// Turns byte offsets into lines and columns.
///
/// Nothing is counted while a file is read: only a complaint pays for its place. Every so often the count is noted, so
/// that going back costs little too.
struct PlaceFinder {
  /// The file's name in every place.
  let file: String
  private let bytes: PaddedBytes
  private var here = Mark()
  private var marks = [Mark()]

  /// A byte, and where it stands.
  private struct Mark {
    var offset = 0
    var line = 1
    var column = 1
  }
  /// How many bytes lie between two marks that are kept.
  private static let stride = 1 << 16

  /// A finder for the offsets of `bytes`, which must not change meanwhile; `file` is made safe to print.
  init(file: String, bytes: PaddedBytes) {
    self.file = SafeText.escaped(file)
    self.bytes = bytes
  }

  /// The place of the byte at `target`, its column in Unicode scalars, LF, CRLF and CR each ending a line; an offset
  /// beyond the end is the place after the last character.
  mutating func place(at target: Int) -> Place {
    let stop = min(target, bytes.count)
    if stop < here.offset { here = marks[min(marks.count - 1, stop / Self.stride)] }
    while here.offset < stop { step() }
    return Place(file: file, line: here.line, column: here.column)
  }

  /// Moves over one byte; continuation bytes of UTF-8 are no columns of their own.
  private mutating func step() {
    let byte = bytes.start[here.offset]
    let endsLine = byte == 0x0A || (byte == 0x0D && bytes.start[here.offset + 1] != 0x0A)
    here.offset += 1
    if endsLine {
      here.line += 1
      here.column = 1
    } else if byte & 0xC0 != 0x80 {
      here.column += 1
    }
    if here.offset == marks.count * Self.stride { marks.append(here) }
  }
}
