import TongbaoCore

/// Steps through the members of the object that a file is, for readers that go from bytes to values without a tree.
struct TopLevelObject {
  private let bytes: PaddedBytes
  private let file: String
  private let keys: [String]
  private let log: ComplaintLog
  private var isFirst = true
  private var isEnded = false
  private var places: [String: Int] = [:]

  /// A stepper that knows `keys`.
  init(_ bytes: PaddedBytes, file: String, keys: [String], log: ComplaintLog) {
    self.bytes = bytes
    self.file = file
    self.keys = keys
    self.log = log
  }

  /// The next key that is known, `cursor` standing before its value; nil at the end of the file.
  ///
  /// Unknown and doubled keys are complained of and passed over, and so is a file that is something else than an
  /// object.
  mutating func nextKey(_ cursor: inout JSONCursor) throws(JSONFault) -> String? {
    if isFirst, try !begin(&cursor) { return nil }
    while try cursor.nextMember(&isFirst) {
      let place = cursor.offset
      let key = cursor.text(try cursor.memberKey())
      if accept(key, at: place) { return key }
      try cursor.skipValue()
    }
    isEnded = true
    try cursor.finish()
    return nil
  }

  /// Where the first member of a key stood.
  func place(of key: String) -> Int? { places[key] }

  /// Complains of required keys that did not come.
  func complainOfMissing(_ required: [String]) {
    guard isEnded else { return }
    for key in required where places[key] == nil { log.add(ShapeComplaint.missingKey(key), at: 0) }
  }

  /// Moves to the opening brace; false where the file is no object.
  private func begin(_ cursor: inout JSONCursor) throws(JSONFault) -> Bool {
    cursor.skipBlanks()
    if cursor.byte == UInt8(ascii: "{") { return true }
    let kind = try cursor.skipKind()
    log.add(ShapeComplaint.wrongKind(expected: .object, found: kind), at: 0)
    try cursor.finish()
    return false
  }

  /// Whether a key is known and new.
  private mutating func accept(_ key: String, at place: Int) -> Bool {
    guard keys.contains(key) else {
      log.add(
        ShapeComplaint.unknownKey(SafeText.excerpt(key), likely: Likeness.nearest(to: key, among: keys)),
        at: place)
      return false
    }
    if let first = places[key] {
      log.add(ShapeComplaint.duplicateKey(SafeText.excerpt(key), firstLine: log.line(at: first)), at: place)
      return false
    }
    places[key] = place
    return true
  }
}

extension JSONCursor {
  /// Moves over a value and tells what it was.
  mutating func skipKind() throws(JSONFault) -> JSONKind {
    let kind: JSONKind =
      switch byte {
      case UInt8(ascii: "{"): .object
      case UInt8(ascii: "["): .array
      case UInt8(ascii: "\""): .string
      case UInt8(ascii: "t"): .true
      case UInt8(ascii: "f"): .false
      case UInt8(ascii: "n"): .null
      default: .number
      }
    try skipValue()
    return kind
  }
}
