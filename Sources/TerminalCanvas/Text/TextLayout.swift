/// Measures and cuts text in cells, after everything unsafe in it has been made visible.
public enum TextLayout {
  /// How many cells `text` takes in a frame with these glyphs.
  public static func width(_ text: some StringProtocol, glyphs: Glyphs = .narrow) -> Int {
    withUTF8(text) { bytes in
      if isPlain(bytes) { return bytes.count }
      var scalars = SafeScalars(bytes, glyphs: glyphs)
      var width = 0
      while let scalar = scalars.next() { width += Int(scalar.width) }
      return width
    }
  }

  /// `text` made safe: what a frame with these glyphs would show of it, one character a cell.
  public static func safe(_ text: some StringProtocol, glyphs: Glyphs = .narrow) -> String {
    prefix(text, columns: .max, glyphs: glyphs)
  }

  /// `text` made safe and cut to at most `columns` cells, with `…` at its end where something was cut.
  public static func truncate(_ text: some StringProtocol, to columns: Int, glyphs: Glyphs = .narrow) -> String {
    let fit = withUTF8(text) { Fit(of: $0, in: columns, glyphs: glyphs) }
    let head = prefix(text, columns: fit.headColumns, glyphs: glyphs)
    return fit.isCut ? head + ellipsis(glyphs) : head
  }

  /// The beginning of a longer text, made safe, in at most `columns` cells with `…` at its end.
  public static func cut(_ beginning: some StringProtocol, to columns: Int, glyphs: Glyphs = .narrow) -> String {
    columns > 0 ? prefix(beginning, columns: columns - 1, glyphs: glyphs) + ellipsis(glyphs) : ""
  }

  /// `text` broken into lines of at most `columns` cells: at blanks, between wide characters, and anywhere in a word
  /// that fills a line by itself. A newline ends a line. At least one cell is taken as the width, two for a wide
  /// character.
  ///
  /// Marks that close stay with what is before them and marks that open with what follows, unless lines are to be as `full`
  /// as can be, since there is no room for all of them.
  public static func wrap(
    _ text: some StringProtocol, to columns: Int, full: Bool = false, glyphs: Glyphs = .narrow
  ) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      var wrapper = LineWrapper(columns: max(1, columns), isFull: full)
      withUTF8(line) { bytes in
        var scalars = SafeScalars(bytes, glyphs: glyphs)
        while let scalar = scalars.next() { wrapper.append(scalar) }
      }
      return wrapper.finish()
    }
  }

  /// The beginning of `text`, made safe, in at most `columns` cells.
  private static func prefix(_ text: some StringProtocol, columns: Int, glyphs: Glyphs) -> String {
    withUTF8(text) { bytes in
      var scalars = SafeScalars(bytes, glyphs: glyphs)
      var result = String.UnicodeScalarView()
      var left = columns
      while let next = scalars.next(), Int(next.width) <= left {
        left -= Int(next.width)
        if let scalar = Unicode.Scalar(next.value) { result.append(scalar) }
      }
      return String(result)
    }
  }

  /// The mark of cut text, one cell wide.
  static func ellipsis(_ glyphs: Glyphs) -> String { glyphs == .narrow ? "…" : "~" }

  /// Whether the bytes are printable ASCII throughout.
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in bytes where byte < 0x20 || byte > 0x7E { return false }
    return true
  }

  /// Calls `body` with the UTF-8 of `text`, without a copy where it is stored so.
  static func withUTF8<Result>(
    _ text: some StringProtocol, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = String(text)
    return copy.withUTF8(body)
  }
}

/// How a text fits into a number of cells.
struct Fit: Equatable {
  /// The cells that its beginning takes: all of it, or what leaves room for the mark of cut text.
  var headColumns = 0
  /// Whether some of it is cut.
  var isCut = false

  /// The cells that are taken, the mark of cut text included.
  var columns: Int { headColumns + (isCut ? 1 : 0) }

  /// Measures no more of the text than is needed.
  init(of bytes: UnsafeBufferPointer<UInt8>, in columns: Int, glyphs: Glyphs) {
    guard columns > 0 else { return }
    if TextLayout.isPlain(bytes) {
      isCut = bytes.count > columns
      headColumns = isCut ? columns - 1 : bytes.count
      return
    }
    var scalars = SafeScalars(bytes, glyphs: glyphs)
    var total = 0
    while let scalar = scalars.next() {
      total += Int(scalar.width)
      if total < columns { headColumns = total }
      if total > columns {
        isCut = true
        return
      }
    }
    headColumns = total
  }
}
