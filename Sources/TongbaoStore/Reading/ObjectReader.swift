import TongbaoCore

/// The keys that objects of a kind may have, those that they must have first.
struct ObjectKeys {
  /// All of them.
  let all: [String]
  /// How many of them must stand.
  let requiredCount: Int
  private let marks: [KeyMark]

  /// Keys that must stand, and keys that may.
  init(required: [String], optional: [String] = []) {
    all = optional.isEmpty ? required : required + optional
    requiredCount = required.count
    marks = all.map(KeyMark.init)
  }

  /// Which of them a text is.
  func index(of key: String) -> Int? {
    let mark = KeyMark(key)
    return marks.indices.first { marks[$0] == mark && all[$0] == key }
  }

  /// Which of them a node is, which is most likely the one at `guess`.
  func index(of key: JSONNode, guess: Int) -> Int? {
    guard let mark = key.tree.mark(key.index) else { return index(of: key.text) }
    let isKey = { (index: Int) in marks[index] == mark && key.tree.isText(key.index, all[index]) }
    return (guess..<all.count).first(where: isKey) ?? (0..<guess).first(where: isKey)
  }
}

/// How long a key is and what it begins with: tells most keys apart without comparing them.
struct KeyMark: Equatable {
  private let bits: UInt64

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var bits = UInt64(truncatingIfNeeded: bytes.count)
    for byte in bytes.prefix(7) { bits = bits << 8 | UInt64(byte) }
    self.bits = bits
  }

  init(_ text: String) {
    var text = text
    self = text.withUTF8(KeyMark.init)
  }
}

extension JSONTree {
  /// The mark of a key; nil of one with escapes, whose bytes are not its text.
  fileprivate func mark(_ index: Int) -> KeyMark? {
    let node = nodes[index]
    if node.isEscaped { return nil }
    return KeyMark(UnsafeBufferPointer(start: bytes.start + Int(node.offset), count: Int(node.count)))
  }
}

/// Reads the members of one object by their keys and complains of those that are unknown, missing or of a wrong kind.
struct ObjectReader {
  /// The object.
  let node: JSONNode
  /// Where complaints go.
  let log: ComplaintLog
  private let keys: ObjectKeys
  private var values: [Int]

  /// A reader of `node`, which knows `required` and `optional` keys; nil where it is no object.
  init?(_ node: JSONNode, required: [String], optional: [String] = [], log: ComplaintLog) {
    self.init(node, keys: ObjectKeys(required: required, optional: optional), log: log)
  }

  /// A reader of `node`, which knows `keys`; nil where it is no object.
  init?(_ node: JSONNode, keys: ObjectKeys, log: ComplaintLog) {
    guard node.kind == .object else {
      log.add(ShapeComplaint.wrongKind(expected: .object, found: node.kind), at: node)
      return nil
    }
    self.node = node
    self.log = log
    self.keys = keys
    values = Array(repeating: -1, count: keys.all.count)
    var next = 0
    node.tree.forEachMember(of: node.index) { key, value in
      take(JSONNode(tree: node.tree, index: key), value, &next)
    }
    for index in 0..<keys.requiredCount where values[index] < 0 {
      log.add(ShapeComplaint.missingKey(keys.all[index]), at: node)
    }
  }

  /// Notes where a key's value stands; objects of a kind mostly have their keys in the same order.
  private mutating func take(_ key: JSONNode, _ value: Int, _ next: inout Int) {
    guard let index = keys.index(of: key, guess: next) else {
      let text = key.text
      return log.add(
        ShapeComplaint.unknownKey(SafeText.excerpt(text), likely: Likeness.nearest(to: text, among: keys.all)),
        at: key)
    }
    if values[index] < 0 { values[index] = value }
    next = index + 1
  }

  /// The value of a key, whatever it is.
  subscript(key: String) -> JSONNode? {
    guard let index = keys.index(of: key), values[index] >= 0 else { return nil }
    return JSONNode(tree: node.tree, index: values[index])
  }

  /// The values that there are of those keys that an enumeration has, where these are all that the object knows, in
  /// the order of the file.
  func values<Word>(of words: [Word]) -> [(Word, JSONNode)] {
    zip(words, values).filter { $0.1 >= 0 }.sorted { $0.1 < $1.1 }.map { ($0, JSONNode(tree: node.tree, index: $1)) }
  }

  /// A text that is not empty.
  func text(_ key: String) -> String? { self[key].flatMap { log.text($0) } }

  /// A wording: one string for both languages, or one for each.
  func wording(_ key: String) -> Wording? { self[key].flatMap { log.wording($0) } }

  /// True or false.
  func bool(_ key: String) -> Bool? {
    guard let node = self[key] else { return nil }
    if node.bool == nil { log.add(ShapeComplaint.wrongKind(expected: .bool, found: node.kind), at: node) }
    return node.bool
  }

  /// A whole number within `bounds`.
  func whole(_ key: String, in bounds: ClosedRange<Int>) -> Int? {
    guard let node = self[key], let number = log.number(node) else { return nil }
    guard let whole = Int(exactly: number), bounds.contains(whole) else {
      log.add(ShapeComplaint.notWhole(least: bounds.lowerBound, greatest: bounds.upperBound), at: node)
      return nil
    }
    return whole
  }

  /// One of the words that an enumeration has.
  func word<Word: RawRepresentable & CaseIterable>(_ key: String, _ type: Word.Type) -> Word?
  where Word.RawValue == String {
    word(key, Word.allCases.map { ($0.rawValue, $0) })
  }

  /// What one of several words stands for.
  func word<Meaning>(_ key: String, _ words: [(String, Meaning)]) -> Meaning? {
    guard let node = self[key], let text = log.text(node) else { return nil }
    if let meaning = words.first(where: { $0.0 == text })?.1 { return meaning }
    let allowed = words.map(\.0)
    log.add(
      ShapeComplaint.unknownWord(
        SafeText.excerpt(text), allowed: allowed, likely: Likeness.nearest(to: text, among: allowed)),
      at: node)
    return nil
  }

  /// The elements of an array; none where the key is absent.
  func elements(_ key: String) -> [JSONNode] { self[key].map { log.elements($0) } ?? [] }

  /// The strings of an array; none where the key is absent.
  func texts(_ key: String) -> [String] { elements(key).compactMap { log.text($0) } }

  /// A period such as `2020-08`.
  func period(_ key: String) -> Period? { self[key].flatMap { log.period($0) } }
}

extension ComplaintLog {
  /// Checks the version of a file's format.
  func format(_ node: JSONNode) {
    if node.number != 1 { add(ShapeComplaint.unknownFormat(SafeText.excerpt(node.written)), at: node) }
  }

  /// The text of a string that is not empty.
  func text(_ node: JSONNode) -> String? {
    guard let text = node.string else {
      add(ShapeComplaint.wrongKind(expected: .string, found: node.kind), at: node)
      return nil
    }
    guard text.utf8.contains(where: { $0 > 0x20 }) else {
      add(ShapeComplaint.emptyText, at: node)
      return nil
    }
    return text
  }

  /// A period such as `2020-08`.
  func period(_ node: JSONNode) -> Period? {
    guard let text = node.string else {
      add(ShapeComplaint.wrongKind(expected: .period, found: node.kind), at: node)
      return nil
    }
    let period = Period(text)
    if period == nil { add(ShapeComplaint.badPeriod(SafeText.excerpt(text)), at: node) }
    return period
  }

  /// A number that a Double holds.
  func number(_ node: JSONNode) -> Double? {
    guard node.kind == .number else {
      add(ShapeComplaint.wrongKind(expected: .number, found: node.kind), at: node)
      return nil
    }
    let number = node.number
    if number == nil { add(ShapeComplaint.beyondDouble(SafeText.excerpt(node.text)), at: node) }
    return number
  }

  /// The elements of an array.
  func elements(_ node: JSONNode) -> [JSONNode] {
    if node.kind != .array { add(ShapeComplaint.wrongKind(expected: .array, found: node.kind), at: node) }
    return node.elements
  }

  private static let wordingKeys = ObjectKeys(required: ["zh"], optional: ["en"])

  /// A wording: one string for both languages, or one for each of which the Chinese must stand.
  func wording(_ node: JSONNode) -> Wording? {
    if node.kind == .string { return text(node).map { Wording(zh: $0) } }
    guard node.kind == .object else {
      add(ShapeComplaint.wrongKind(expected: .wording, found: node.kind), at: node)
      return nil
    }
    guard let object = ObjectReader(node, keys: Self.wordingKeys, log: self) else { return nil }
    let english = object.text("en")
    return object.text("zh").map { Wording(zh: $0, en: english) }
  }
}
