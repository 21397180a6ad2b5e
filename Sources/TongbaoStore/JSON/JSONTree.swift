import Glibc
import TongbaoCore

/// A small JSON text as a flat row of nodes, for catalogues: every key and value keeps its place.
///
/// Strings and numbers stay slices of the bytes until they are asked for. Snapshots do not come this way: they go
/// straight into columns.
public final class JSONTree {
  /// The bytes that the slices are of.
  let bytes: PaddedBytes
  /// The file's name in places.
  let file: String
  /// All nodes, each container before what it holds, each key before its value.
  fileprivate(set) var nodes: [JSONTreeNode] = []
  /// The doubled keys as indices: nodes would keep the tree that keeps them.
  private var duplicateIndices: [(later: Int, first: Int)] = []

  /// The tree of a whole text; numbers keep their text, so one beyond Double is no fault before it is asked for.
  /// - Throws: the first fault of syntax, as a problem with its place.
  public convenience init(_ bytes: PaddedBytes, file: String) throws(Problem) {
    do throws(JSONFault) {
      var cursor = JSONCursor(bytes, rules: .dataset)
      cursor.skipBlanks()
      try self.init(bytes, file: file, cursor: &cursor)
      try cursor.finish()
    } catch {
      throw JSONSyntax.problem(error, in: bytes, file: file)
    }
  }

  /// The tree of the one value under `cursor`, which moves behind it.
  init(_ bytes: PaddedBytes, file: String, cursor: inout JSONCursor) throws(JSONFault) {
    self.bytes = bytes
    self.file = file
    var builder = JSONTreeBuilder()
    try cursor.walkValue(&builder)
    nodes = builder.nodes
    findDuplicates()
  }

  /// Keys that stand twice in an object: the later one, and the first of its name.
  public var duplicates: [(later: JSONNode, first: JSONNode)] {
    duplicateIndices.map { (JSONNode(tree: self, index: $0.later), JSONNode(tree: self, index: $0.first)) }
  }

  /// The value that the text is.
  public var root: JSONNode { JSONNode(tree: self, index: 0) }

  /// A cursor that can read slices.
  var reader: JSONCursor { JSONCursor(bytes, rules: .dataset) }

  /// Looks at every object once: small ones key by key, larger ones in the order of their keys, which keeps a hostile
  /// one from costing more than a little above its size.
  private func findDuplicates() {
    var keys: [Int] = []
    for index in nodes.indices where nodes[index].kind == .object && nodes[index].count > 1 {
      keys.removeAll(keepingCapacity: true)
      forEachMember(of: index) { key, _ in keys.append(key) }
      if keys.count <= 16 { findDuplicates(inFew: keys) } else { findDuplicates(inMany: keys) }
    }
  }

  /// Compares every key with those before it.
  private func findDuplicates(inFew keys: [Int]) {
    for later in keys.indices.dropFirst() {
      guard let first = keys[..<later].first(where: { isSameText($0, keys[later]) }) else { continue }
      duplicateIndices.append((keys[later], first))
    }
  }

  /// Orders the keys by their text, so that those of one name come one after the other, the first of the file first.
  private func findDuplicates(inMany keys: [Int]) {
    let ordered = keys.map { (Spelling(JSONNode(tree: self, index: $0).text), $0) }.sorted { $0 < $1 }
    var first = ordered[0]
    var found: [(later: Int, first: Int)] = []
    for next in ordered.dropFirst() {
      if next.0 == first.0 { found.append((next.1, first.1)) } else { first = next }
    }
    duplicateIndices += found.sorted { $0.later < $1.later }
  }

  /// Whether two strings have the same text; without escapes their bytes tell.
  private func isSameText(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (nodes[left], nodes[right])
    if one.isEscaped || other.isEscaped {
      return JSONNode(tree: self, index: left).text == JSONNode(tree: self, index: right).text
    }
    return one.count == other.count
      && memcmp(bytes.start + Int(one.offset), bytes.start + Int(other.offset), Int(one.count)) == 0
  }

  /// The node of the value that stands first under `key` in an object.
  func value(of object: Int, under key: String) -> Int? {
    var candidate = object + 1
    while candidate < Int(nodes[object].next) {
      if isText(candidate, key) { return candidate + 1 }
      candidate = Int(nodes[candidate + 1].next)
    }
    return nil
  }

  /// Whether the text of a string's node is `text`, byte by byte; only one with escapes is decoded for it.
  func isText(_ index: Int, _ text: String) -> Bool {
    let node = nodes[index]
    if node.isEscaped { return JSONNode(tree: self, index: index).text.utf8.elementsEqual(text.utf8) }
    guard text.utf8.count == Int(node.count) else { return false }
    let slice = UnsafeBufferPointer(start: bytes.start + Int(node.offset), count: Int(node.count))
    return text.utf8.withContiguousStorageIfAvailable { known in
      guard let start = slice.baseAddress, let known = known.baseAddress else { return slice.isEmpty }
      return memcmp(start, known, slice.count) == 0
    } ?? slice.elementsEqual(text.utf8)
  }

  /// Calls `body` with the node of each key of an object, and with that of its value.
  func forEachMember(of object: Int, _ body: (_ key: Int, _ value: Int) -> Void) {
    var key = object + 1
    while key < Int(nodes[object].next) {
      body(key, key + 1)
      key = Int(nodes[key + 1].next)
    }
  }
}

/// One node of a tree, sixteen bytes.
struct JSONTreeNode {
  /// Where its text begins: at the bracket, at the first byte within the quotes, at the first digit.
  var offset: UInt32
  /// The bytes of a string or number; how many elements or members a container has.
  var count: UInt32
  /// The index of the node after it and all that it holds.
  var next: UInt32
  /// What it is.
  var kind: JSONKind
  /// Whether a backslash stands in its text.
  var isEscaped: Bool
}

/// What a value is.
public enum JSONKind: UInt8, Sendable, Hashable, CaseIterable {
  case null, `false`, `true`, number, string, array, object
}

/// Makes the row of nodes while the text is walked through.
private struct JSONTreeBuilder: JSONConsumer {
  var nodes: [JSONTreeNode] = []
  private var open: [Int] = []
  var isFull: Bool { nodes.count > JSONRules.nodeLimit }

  mutating func open(_ container: JSONContainer, at offset: Int) {
    add(container == .object ? .object : .array, offset, 0)
    open.append(nodes.count - 1)
  }

  mutating func close(at offset: Int) {
    guard let index = open.popLast() else { return }
    nodes[index].next = UInt32(nodes.count)
  }

  mutating func key(_ slice: JSONSlice) {
    nodes.append(JSONTreeNode(slice, .string, next: nodes.count + 1))
  }

  mutating func string(_ slice: JSONSlice) {
    count()
    nodes.append(JSONTreeNode(slice, .string, next: nodes.count + 1))
  }

  mutating func number(_ slice: JSONSlice) {
    count()
    nodes.append(JSONTreeNode(slice, .number, next: nodes.count + 1))
  }

  mutating func word(_ word: JSONWord, at offset: Int) {
    switch word {
    case .null: add(.null, offset, 4)
    case .false: add(.false, offset, 5)
    case .true: add(.true, offset, 4)
    }
  }

  /// Adds a value that holds nothing yet.
  private mutating func add(_ kind: JSONKind, _ offset: Int, _ length: Int) {
    count()
    let count = kind == .array || kind == .object ? 0 : length
    let slice = JSONSlice(offset: offset, count: count, isEscaped: false)
    nodes.append(JSONTreeNode(slice, kind, next: nodes.count + 1))
  }

  /// Counts one more value in the innermost container.
  private mutating func count() {
    if let index = open.last { nodes[index].count += 1 }
  }
}

extension JSONTreeNode {
  /// A node for a slice; files are smaller than 4 GB.
  fileprivate init(_ slice: JSONSlice, _ kind: JSONKind, next: Int) {
    self.init(
      offset: UInt32(truncatingIfNeeded: slice.offset), count: UInt32(truncatingIfNeeded: slice.count),
      next: UInt32(truncatingIfNeeded: next), kind: kind, isEscaped: slice.isEscaped)
  }
}
