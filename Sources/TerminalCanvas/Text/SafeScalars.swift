/// A character that may stand in a cell, and how many cells it takes.
struct MeasuredScalar: Equatable {
  var value: UInt32
  var width: UInt8

  /// What `scalar` becomes in a frame with these glyphs; what is unsafe becomes `?`.
  static func of(_ scalar: UInt32, glyphs: Glyphs) -> MeasuredScalar {
    if scalar >= 0x20 && scalar < 0x7F { return MeasuredScalar(value: scalar, width: 1) }
    // Lines and blocks are what tables and bars are drawn with, cell by cell.
    if glyphs == .narrow && (0x2500...0x259F).contains(scalar) { return MeasuredScalar(value: scalar, width: 1) }
    if isBlank(scalar) { return MeasuredScalar(value: 0x20, width: 1) }
    if UnsafeCharacters.contains(scalar) { return MeasuredScalar(value: 0x3F, width: 1) }
    switch glyphs {
    case .narrow:
      return MeasuredScalar(value: scalar, width: CharacterWidth.of(scalar, ambiguous: 1))
    case .wide:
      if let likeness = Substitution.wide(scalar) { return MeasuredScalar(value: likeness, width: 1) }
      return MeasuredScalar(value: scalar, width: CharacterWidth.of(scalar, ambiguous: 2))
    case .ascii:
      return MeasuredScalar(value: Substitution.ascii(scalar), width: 1)
    }
  }

  /// Whether `scalar` is a tab, a newline or a one-cell blank other than the ordinary one.
  private static func isBlank(_ scalar: UInt32) -> Bool {
    scalar == 0x09 || scalar == 0x0A || scalar == 0xA0 || (0x2000...0x200A).contains(scalar) || scalar == 0x202F
  }
}

/// Walks over UTF-8 and gives what may stand in cells, one cell's character at a time.
///
/// A run of unsafe characters becomes one `?`; a tab or newline a blank; a letter and its accent one character where
/// Unicode has one.
struct SafeScalars: IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let glyphs: Glyphs
  /// Where the next character begins.
  private var index = 0

  /// The bytes must be UTF-8 and outlive this value.
  init(_ bytes: UnsafeBufferPointer<UInt8>, glyphs: Glyphs) {
    self.bytes = bytes
    self.glyphs = glyphs
  }

  mutating func next() -> MeasuredScalar? {
    guard index < bytes.count else { return nil }
    let first = bytes[index]
    if first >= 0x20 && first < 0x7F && (index + 1 == bytes.count || bytes[index + 1] < 0x80) {
      index += 1
      return MeasuredScalar(value: UInt32(first), width: 1)
    }
    var (scalar, after) = decode(at: index)
    if scalar == 0x0D && after < bytes.count && bytes[after] == 0x0A {
      (scalar, after) = (0x0A, after + 1)
    }
    index = after
    if isUnsafe(scalar) {
      skipUnsafe()
      return MeasuredScalar(value: 0x3F, width: 1)
    }
    return .of(joinAccents(to: scalar), glyphs: glyphs)
  }

  /// Whether `scalar` becomes a `?`: a tab and a newline become blanks.
  private func isUnsafe(_ scalar: UInt32) -> Bool {
    scalar != 0x09 && scalar != 0x0A && UnsafeCharacters.contains(scalar)
  }

  /// Passes over the rest of a run of unsafe characters.
  private mutating func skipUnsafe() {
    while index < bytes.count {
      let (scalar, after) = decode(at: index)
      if !isUnsafe(scalar) || (scalar == 0x0D && after < bytes.count && bytes[after] == 0x0A) { return }
      index = after
    }
  }

  /// Takes the accents that follow `letter` as far as they make one character with it.
  private mutating func joinAccents(to letter: UInt32) -> UInt32 {
    var joined = letter
    while index < bytes.count, bytes[index] == 0xCC || bytes[index] == 0xCD || bytes[index] == 0xE3 {
      let (accent, after) = decode(at: index)
      guard Composition.isAccent(accent), let composed = Composition.compose(joined, accent) else { break }
      joined = composed
      index = after
    }
    return joined
  }

  /// The character that begins at `start`, and where the next one begins.
  private func decode(at start: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[start])
    if first < 0x80 { return (first, start + 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | tail(start + 1), start + 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | tail(start + 1) << 6 | tail(start + 2), start + 3) }
    return ((first & 0x07) << 18 | tail(start + 1) << 12 | tail(start + 2) << 6 | tail(start + 3), start + 4)
  }

  /// The six bits of a continuation byte.
  private func tail(_ position: Int) -> UInt32 {
    position < bytes.count ? UInt32(bytes[position] & 0x3F) : 0
  }
}
