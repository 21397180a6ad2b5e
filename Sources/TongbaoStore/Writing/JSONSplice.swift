import TongbaoCore

/// Changes one member of a JSON text and leaves every other byte as it was: order, blanks and line ends included.
public struct JSONSplice {
  /// A step on the way to a value.
  public enum Step: Sendable, Hashable {
    case key(String)
    case element(Int)
  }

  private let bytes: PaddedBytes

  /// A splice of a text that was checked before; what stands in it already decides how new members are set out.
  public init(_ bytes: PaddedBytes) { self.bytes = bytes }

  /// The text with `value`, which is JSON, at the end of `path`.
  ///
  /// A member that is there has its value replaced. One that is not becomes the last of its object, set out as the one
  /// before it; objects that are missing on the way are made.
  /// - Returns: nil where the path leads through what is no object or array, or to an element that is not there.
  public func setting(_ value: [UInt8], at path: [Step]) -> [UInt8]? {
    guard let end = walk(path) else { return nil }
    switch end {
    case .value(let old, _): return spliced(old, value)
    case .missing(let object, let rest): return inserting(value, rest, into: object)
    }
  }

  /// The text without the member at the end of `path`; the same text where there is none.
  /// - Returns: nil where the path ends at an element, which is not removed.
  public func removing(at path: [Step]) -> [UInt8]? {
    guard case .key? = path.last, let end = walk(path) else { return nil }
    switch end {
    case .missing: return bytes.array
    case .value(_, let member?): return spliced(member, [])
    case .value(_, nil): return nil
    }
  }

  // MARK: The way

  /// Where a path ends.
  private enum End {
    /// At a value, and what would go with it if its member was removed.
    case value(Range<Int>, member: Range<Int>?)
    /// Within an object that lacks the first of the keys that are left.
    case missing(in: ObjectShape, rest: ArraySlice<Step>)
  }

  /// How an object is set out.
  private struct ObjectShape {
    /// Behind its opening bracket.
    var start: Int
    /// Behind its last value; `start` where it is empty.
    var lastEnd: Int
    /// What stands before its last key, behind a comma or the bracket.
    var gap: Range<Int>
    /// What stands between its last key and value.
    var colon: Range<Int>?
    /// At its closing bracket.
    var close: Int
    /// Whether it has one member.
    var isSingle = false
  }

  private func walk(_ path: [Step]) -> End? {
    var cursor = JSONCursor(bytes, rules: .dataset)
    cursor.skipBlanks()
    do throws(JSONFault) {
      return try walk(path[...], &cursor, member: nil)
    } catch {
      return nil
    }
  }

  private func walk(
    _ path: ArraySlice<Step>, _ cursor: inout JSONCursor, member: Range<Int>?
  ) throws(JSONFault) -> End? {
    guard let step = path.first else {
      let start = cursor.offset
      try cursor.skipValue()
      return .value(start..<cursor.offset, member: member)
    }
    switch step {
    case .key(let key) where cursor.byte == UInt8(ascii: "{"):
      return try walk(key, path.dropFirst(), &cursor)
    case .element(let index) where cursor.byte == UInt8(ascii: "[") && index >= 0:
      var isFirst = true
      for _ in 0..<index {
        guard try cursor.nextElement(&isFirst) else { return nil }
        try cursor.skipValue()
      }
      guard try cursor.nextElement(&isFirst) else { return nil }
      return try walk(path.dropFirst(), &cursor, member: nil)
    default: return nil
    }
  }

  /// Looks for a key in the object under the cursor.
  private func walk(
    _ wanted: String, _ rest: ArraySlice<Step>, _ cursor: inout JSONCursor
  ) throws(JSONFault) -> End? {
    let start = cursor.offset + 1
    var shape = ObjectShape(start: start, lastEnd: start, gap: start..<start, colon: nil, close: start)
    var isFirst = true
    var found: (value: Int, keyStart: Int, before: Int, isFirst: Bool)?
    while try cursor.nextMember(&isFirst) {
      let keyStart = cursor.offset
      // Behind the comma before this key, or the bracket.
      let gapStart = shape.colon == nil ? start : comma(before: keyStart) + 1
      let slice = try cursor.string()
      let keyEnd = cursor.offset
      try cursor.colon()
      if let found { return try end(found, next: keyStart, rest) }
      if cursor.text(slice) == wanted { found = (cursor.offset, keyStart, shape.lastEnd, shape.colon == nil) }
      shape.isSingle = shape.colon == nil
      shape.gap = gapStart..<keyStart
      shape.colon = keyEnd..<cursor.offset
      try cursor.skipValue()
      shape.lastEnd = cursor.offset
    }
    shape.close = cursor.offset - 1
    if let found { return try end(found, next: nil, rest, shape) }
    return .missing(in: shape, rest: [.key(wanted)] + rest)
  }

  /// Goes on from a member that was found; with it would go what stands up to the next one, or from the one before.
  private func end(
    _ found: (value: Int, keyStart: Int, before: Int, isFirst: Bool), next: Int?, _ rest: ArraySlice<Step>,
    _ shape: ObjectShape? = nil
  ) throws(JSONFault) -> End? {
    var cursor = JSONCursor(bytes, rules: .dataset)
    cursor.at += found.value
    let member: Range<Int>
    if let next {
      member = found.keyStart..<next
    } else if found.isFirst {
      member = (shape?.start ?? found.keyStart)..<(shape?.close ?? found.keyStart)
    } else {
      member = found.before..<(shape?.lastEnd ?? found.before)
    }
    return try walk(rest, &cursor, member: member)
  }

  /// Where the comma stands before a key; only blanks lie between.
  private func comma(before offset: Int) -> Int {
    var index = offset - 1
    while index > 0, bytes.start[index] != UInt8(ascii: ",") { index -= 1 }
    return index
  }

  // MARK: The change

  private func spliced(_ range: Range<Int>, _ new: [UInt8]) -> [UInt8] {
    var all = bytes.array
    all.replaceSubrange(range, with: new)
    return all
  }

  /// The text with a member more in an object, and the objects that the rest of the path asks for in it.
  private func inserting(_ value: [UInt8], _ path: ArraySlice<Step>, into object: ObjectShape) -> [UInt8]? {
    guard case .key(let key)? = path.first else { return nil }
    var inner = value
    for step in path.dropFirst().reversed() {
      guard case .key(let name) = step else { return nil }
      inner = [UInt8(ascii: "{")] + Self.member(name, colon: Self.plainColon, inner) + [UInt8(ascii: "}")]
    }
    let all = bytes.array
    guard let colon = object.colon else {
      return spliced(object.start..<object.close, Self.member(key, colon: Self.plainColon, inner))
    }
    // The first of several on a line has no blank before it that could be repeated.
    let isTight = object.isSingle && object.gap.isEmpty && all[colon] != Self.tightColon
    let gap = isTight ? [0x20] : Array(all[object.gap])
    let text = [UInt8(ascii: ",")] + gap + Self.member(key, colon: Array(all[colon]), inner)
    return spliced(object.lastEnd..<object.lastEnd, text)
  }

  private static let tightColon: ArraySlice<UInt8> = [UInt8(ascii: ":")]
  private static let plainColon: [UInt8] = Array(": ".utf8)

  private static func member(_ key: String, colon: [UInt8], _ value: [UInt8]) -> [UInt8] {
    var member: [UInt8] = []
    JSONEscapes.append(key, to: &member)
    return member + colon + value
  }
}
