/// Writes JSON as a person would: one thing a line, short things on one line, long ones wrapped.
///
/// What is written depends on nothing but the calls: the same calls give the same bytes.
public struct JSONWriter {
  /// How the members of a container are set out.
  public enum Layout: Sendable, Hashable {
    /// Each on a line of its own.
    case lines
    /// All on the line where the container begins.
    case line
    /// On that line, and where it would grow longer than the width, on further lines.
    case wrapped
  }

  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  /// How wide wrapped lines may grow, in cells of a terminal.
  private let width: Int
  private var levels: [Level] = []
  private var lineStart = 0
  private var itemStart = 0
  private var followsKey = false

  /// One container that is open.
  private struct Level {
    var closer: UInt8
    var layout: Layout
    var outerItemStart: Int
    var count = 0
  }

  /// A writer whose wrapped lines stay within `width` cells where their items allow it.
  public init(width: Int = 120) { self.width = width }

  /// Writes an object whose members `body` writes.
  public mutating func object<Failure: Error>(
    _ layout: Layout = .lines, _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    begin("{", closer: "}", layout)
    try body(&self)
    end()
  }

  /// Writes an array whose elements `body` writes.
  public mutating func array<Failure: Error>(
    _ layout: Layout = .line, _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    begin("[", closer: "]", layout)
    try body(&self)
    end()
  }

  /// Writes the key of the value that comes next.
  public mutating func key(_ name: String) {
    startItem()
    JSONEscapes.append(name, to: &bytes)
    bytes += [UInt8(ascii: ":"), UInt8(ascii: " ")]
    followsKey = true
  }

  /// Writes a string.
  public mutating func string(_ text: String) {
    startItem()
    JSONEscapes.append(text, to: &bytes)
    endItem()
  }

  /// Writes a number with as few digits as tell it from every other Double.
  ///
  /// Where `decimals` are given and rounding to them changes only what arithmetic left behind (less than 10^-12 of the
  /// value), the rounded number is written: 0.1 + 0.2 with one decimal is 0.3. Other digits are never dropped. A number
  /// that is not finite is written as null, since JSON has none.
  public mutating func number(_ value: Double, decimals: Int? = nil) {
    startItem()
    bytes += Array(JSONNumbers.text(value, decimals: decimals).utf8)
    endItem()
  }

  /// Writes a whole number.
  public mutating func number(_ value: Int) {
    startItem()
    bytes += Array(String(value).utf8)
    endItem()
  }

  /// Writes true or false.
  public mutating func bool(_ value: Bool) { word(value ? "true" : "false") }

  /// Writes null.
  public mutating func null() { word("null") }

  /// The text as the value of a member of another.
  package var value: [UInt8] { bytes }

  /// The text, closed by a line break.
  public var finished: [UInt8] { bytes + [0x0A] }

  private mutating func word(_ word: StaticString) {
    startItem()
    bytes.append(contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    endItem()
  }

  private mutating func begin(_ opener: Unicode.Scalar, closer: Unicode.Scalar, _ layout: Layout) {
    startItem()
    bytes.append(UInt8(ascii: opener))
    levels.append(Level(closer: UInt8(ascii: closer), layout: layout, outerItemStart: itemStart))
    itemStart = bytes.count
  }

  private mutating func end() {
    guard let level = levels.popLast() else { return }
    if level.layout == .lines && level.count > 0 { breakLine() }
    bytes.append(level.closer)
    itemStart = level.outerItemStart
    endItem()
  }

  /// Puts a comma and what separates items before one of them; the value after a key is part of its item.
  private mutating func startItem() {
    if followsKey {
      followsKey = false
      return
    }
    guard let level = levels.last else { return }
    levels[levels.count - 1].count += 1
    if level.count > 0 { bytes.append(UInt8(ascii: ",")) }
    if level.layout == .lines { return breakLine() }
    if level.count > 0 { bytes.append(0x20) }
    itemStart = bytes.count
  }

  /// Moves the item just written to a line of its own where the line grew too long.
  private mutating func endItem() {
    guard let level = levels.last, level.layout == .wrapped, level.count > 1, cells(from: lineStart) > width,
      itemStart > lineStart
    else { return }
    let indent = [0x0A] + Array(repeating: UInt8(0x20), count: 2 * levels.count)
    bytes.replaceSubrange(itemStart - 1..<itemStart, with: indent)
    lineStart = itemStart
  }

  private mutating func breakLine() {
    bytes.append(0x0A)
    lineStart = bytes.count
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * levels.count))
    itemStart = bytes.count
  }

  /// How many cells the bytes from `start` on take: two for what three and four bytes spell, which is nearly all CJK.
  private func cells(from start: Int) -> Int {
    bytes[start...].reduce(into: 0) { $0 += $1 & 0xC0 == 0x80 ? 0 : ($1 >= 0xE0 ? 2 : 1) }
  }
}
