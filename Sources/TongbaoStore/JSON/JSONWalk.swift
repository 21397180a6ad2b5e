/// What is told of a text while it is walked through.
protocol JSONConsumer {
  /// Whether it can take no more.
  var isFull: Bool { get }
  /// An object or array begins at `offset`.
  mutating func open(_ container: JSONContainer, at offset: Int)
  /// The innermost object or array ends with the bracket at `offset`.
  mutating func close(at offset: Int)
  /// A key, before its value.
  mutating func key(_ slice: JSONSlice)
  /// A string.
  mutating func string(_ slice: JSONSlice)
  /// A number, of which only the grammar was checked.
  mutating func number(_ slice: JSONSlice)
  /// A word at `offset`.
  mutating func word(_ word: JSONWord, at offset: Int)
}

/// What holds values.
enum JSONContainer: UInt8 {
  case array, object
}

extension JSONCursor {
  /// Walks through a whole text: one value and blanks around it.
  mutating func walkDocument<Consumer: JSONConsumer>(_ consumer: inout Consumer) throws(JSONFault) {
    skipBlanks()
    try walkValue(&consumer)
    try finish()
  }

  /// Moves over blanks to the end, where nothing else may stand.
  mutating func finish() throws(JSONFault) {
    skipBlanks()
    if at != end { throw fault(.afterDocument) }
  }

  /// Walks through the value under the cursor; memory, not the stack, bounds how deep it may be.
  mutating func walkValue<Consumer: JSONConsumer>(_ consumer: inout Consumer) throws(JSONFault) {
    var nesting = Nesting()
    var step = try walkStart(.value, &nesting, &consumer)
    while true {
      if consumer.isFull { throw fault(.count) }
      switch step {
      case .member: step = try walkMember(.key, &nesting, &consumer)
      case .firstMember: step = try walkMember(.firstKey, &nesting, &consumer)
      case .element: step = try walkStart(.element, &nesting, &consumer)
      case .firstElement: step = try walkStart(.firstElement, &nesting, &consumer)
      case .ended:
        if nesting.depth == 0 { return }
        step = try walkOn(&nesting, &consumer)
      }
    }
  }

  /// A value begins: a plain one is done with, a container is opened.
  private mutating func walkStart<Consumer: JSONConsumer>(
    _ kind: JSONFault.Kind, _ nesting: inout Nesting, _ consumer: inout Consumer
  ) throws(JSONFault) -> WalkStep {
    switch byte {
    case UInt8(ascii: "{"): return try open(.object, &nesting, &consumer)
    case UInt8(ascii: "["): return try open(.array, &nesting, &consumer)
    case UInt8(ascii: "\""): consumer.string(try string())
    case UInt8(ascii: "-"), 0x30...0x39: consumer.number(try numberSlice())
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
      let start = offset
      consumer.word(try word(), at: start)
    default: throw fault(kind)
    }
    return .ended
  }

  /// A container begins; an empty one ends at once.
  private mutating func open<Consumer: JSONConsumer>(
    _ container: JSONContainer, _ nesting: inout Nesting, _ consumer: inout Consumer
  ) throws(JSONFault) -> WalkStep {
    guard nesting.depth < rules.depthLimit else { throw fault(.depth) }
    nesting.push(container)
    consumer.open(container, at: offset)
    at += 1
    skipBlanks()
    if byte == container.closer { return close(&nesting, &consumer) }
    return container == .object ? .firstMember : .firstElement
  }

  /// A container ends at the bracket under the cursor.
  private mutating func close<Consumer: JSONConsumer>(
    _ nesting: inout Nesting, _ consumer: inout Consumer
  ) -> WalkStep {
    nesting.pop()
    consumer.close(at: offset)
    at += 1
    return .ended
  }

  /// A key, a colon, and the start of the value.
  private mutating func walkMember<Consumer: JSONConsumer>(
    _ kind: JSONFault.Kind, _ nesting: inout Nesting, _ consumer: inout Consumer
  ) throws(JSONFault) -> WalkStep {
    guard byte == UInt8(ascii: "\"") else { throw fault(kind) }
    consumer.key(try string())
    skipBlanks()
    guard take(UInt8(ascii: ":")) else { throw fault(.colon) }
    skipBlanks()
    return try walkStart(.value, &nesting, &consumer)
  }

  /// After a value within a container: a comma and more, or its end.
  private mutating func walkOn<Consumer: JSONConsumer>(
    _ nesting: inout Nesting, _ consumer: inout Consumer
  ) throws(JSONFault) -> WalkStep {
    let container = nesting.top
    skipBlanks()
    if take(UInt8(ascii: ",")) {
      skipBlanks()
      return container == .object ? .member : .element
    }
    guard byte == container.closer else { throw fault(container == .object ? .afterMember : .afterElement) }
    return close(&nesting, &consumer)
  }
}

/// What a walk does next.
private enum WalkStep {
  case firstMember, member, firstElement, element, ended
}

extension JSONContainer {
  /// The bracket that ends it.
  var closer: UInt8 {
    switch self {
    case .array: UInt8(ascii: "]")
    case .object: UInt8(ascii: "}")
    }
  }
}

/// The containers that are open, one bit each: a hundred million of them are 12 MB.
private struct Nesting {
  /// How many containers are open.
  private(set) var depth = 0
  private var words: [UInt64] = [0]

  /// The innermost container; an array where none is open.
  var top: JSONContainer {
    guard depth > 0 else { return .array }
    return words[(depth - 1) >> 6] >> UInt64((depth - 1) & 63) & 1 == 1 ? .object : .array
  }

  /// Opens a container within the others.
  mutating func push(_ container: JSONContainer) {
    let index = depth >> 6
    if index == words.count { words.append(0) }
    let bit = UInt64(1) << UInt64(depth & 63)
    words[index] = container == .object ? words[index] | bit : words[index] & ~bit
    depth += 1
  }

  /// Closes the innermost container.
  mutating func pop() { depth -= 1 }
}
