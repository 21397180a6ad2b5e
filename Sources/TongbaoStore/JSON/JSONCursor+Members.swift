/// Steps through containers for readers that know what they look for.
extension JSONCursor {
  /// Moves into an object, or on to its next key; false behind its end. `isFirst` is true before the opening bracket.
  @inline(__always) mutating func nextMember(_ isFirst: inout Bool) throws(JSONFault) -> Bool {
    if isFirst {
      isFirst = false
      at += 1
      skipBlanks()
      if take(UInt8(ascii: "}")) { return false }
      guard byte == UInt8(ascii: "\"") else { throw fault(.firstKey) }
      return true
    }
    skipBlanks()
    if take(UInt8(ascii: "}")) { return false }
    guard take(UInt8(ascii: ",")) else { throw fault(.afterMember) }
    skipBlanks()
    guard byte == UInt8(ascii: "\"") else { throw fault(.key) }
    return true
  }

  /// Moves over the key under the cursor, its colon and the blanks before its value.
  @inline(__always) mutating func memberKey() throws(JSONFault) -> JSONSlice {
    let slice = try string()
    try colon()
    return slice
  }

  /// Moves over a colon and the blanks around it.
  @inline(__always) mutating func colon() throws(JSONFault) {
    if at.pointee != UInt8(ascii: ":") {
      skipBlanks()
      guard at.pointee == UInt8(ascii: ":") else { throw fault(.colon) }
    }
    at += 1
    skipBlanks()
  }

  /// Moves into an array, or on to its next element; false behind its end. `isFirst` is true before the opening
  /// bracket.
  mutating func nextElement(_ isFirst: inout Bool) throws(JSONFault) -> Bool {
    if isFirst {
      isFirst = false
      at += 1
      skipBlanks()
      if take(UInt8(ascii: "]")) { return false }
      if byte == UInt8(ascii: ",") { throw fault(.firstElement) }
      return true
    }
    skipBlanks()
    if take(UInt8(ascii: "]")) { return false }
    guard take(UInt8(ascii: ",")) else { throw fault(.afterElement) }
    skipBlanks()
    if byte == UInt8(ascii: "]") { throw fault(.element) }
    return true
  }

  /// Moves over the value under the cursor, checking its syntax.
  mutating func skipValue() throws(JSONFault) {
    var nothing = NoConsumer()
    try walkValue(&nothing)
  }
}

/// A consumer that only lets the walk happen.
struct NoConsumer: JSONConsumer {
  var isFull: Bool { false }
  mutating func open(_ container: JSONContainer, at offset: Int) {}
  mutating func close(at offset: Int) {}
  mutating func key(_ slice: JSONSlice) {}
  mutating func string(_ slice: JSONSlice) {}
  mutating func number(_ slice: JSONSlice) {}
  mutating func word(_ word: JSONWord, at offset: Int) {}
}
