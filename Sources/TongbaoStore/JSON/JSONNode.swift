import TongbaoCore

/// One value or key of a tree, with its place.
public struct JSONNode {
  /// The tree that it is of; it keeps the bytes.
  let tree: JSONTree
  /// Which of its nodes.
  let index: Int

  private var node: JSONTreeNode { tree.nodes[index] }

  /// What it is.
  public var kind: JSONKind { node.kind }

  /// How many bytes of the file stand before it: before the quote of a string, the digit or sign of a number, the
  /// bracket of a container.
  public var offset: Int { Int(node.offset) - (kind == .string ? 1 : 0) }

  /// How many elements or members it holds; 0 for other values.
  public var count: Int { kind == .array || kind == .object ? Int(node.count) : 0 }

  /// Where it stands; found by counting lines from the start of the file.
  public var place: Place {
    var finder = PlaceFinder(file: tree.file, bytes: tree.bytes)
    return finder.place(at: offset)
  }

  /// The text between the quotes, escapes decoded, or the digits of a number; empty for a container.
  public var text: String {
    kind == .array || kind == .object ? "" : tree.reader.text(slice)
  }

  /// What stands in the file, for complaints: quotes around a string, the brackets of a container without its content.
  var written: String {
    switch kind {
    case .string: "\"\(text)\""
    case .array: "[…]"
    case .object: "{…}"
    default: text
    }
  }

  /// The text of a string, or nil where it is none.
  public var string: String? { kind == .string ? text : nil }

  /// The Double nearest to a number, or nil where it is no number or beyond them all.
  public var number: Double? { kind == .number ? tree.reader.value(ofNumber: slice) : nil }

  /// True or false, or nil where it is neither.
  public var bool: Bool? {
    switch kind {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// The values of an array, in order; empty for other values.
  public var elements: [JSONNode] {
    guard kind == .array else { return [] }
    var elements: [JSONNode] = []
    elements.reserveCapacity(count)
    var child = index + 1
    while child < Int(node.next) {
      elements.append(JSONNode(tree: tree, index: child))
      child = Int(tree.nodes[child].next)
    }
    return elements
  }

  /// The keys and values of an object, in order; empty for other values.
  public var members: [(key: JSONNode, value: JSONNode)] {
    guard kind == .object else { return [] }
    var members: [(key: JSONNode, value: JSONNode)] = []
    members.reserveCapacity(count)
    tree.forEachMember(of: index) { key, value in
      members.append((JSONNode(tree: tree, index: key), JSONNode(tree: tree, index: value)))
    }
    return members
  }

  /// The value that stands first under `key`, or nil.
  public subscript(key: String) -> JSONNode? {
    kind == .object ? tree.value(of: index, under: key).map { JSONNode(tree: tree, index: $0) } : nil
  }

  private var slice: JSONSlice {
    JSONSlice(offset: Int(node.offset), count: Int(node.count), isEscaped: node.isEscaped)
  }
}
