/// A place in padded bytes that moves over one piece of JSON at a time.
///
/// Its methods are the pieces of which every reader here is made: the syntax check, the tree for catalogues, and the
/// snapshot reader that goes straight into columns. None of them allocates, recurses or counts lines; a fault is a kind
/// and an offset, and `JSONDiagnosis` finds the words once there is something to complain about.
struct JSONCursor {
  /// The first byte.
  let base: UnsafePointer<UInt8>
  /// The byte behind the last one, which is a zero as are those after it.
  let end: UnsafePointer<UInt8>
  /// The byte that is looked at.
  var at: UnsafePointer<UInt8>
  /// What is refused beyond the RFC's grammar.
  let rules: JSONRules

  /// A cursor at the first of `bytes`, which must outlive it.
  init(_ bytes: PaddedBytes, rules: JSONRules) {
    base = UnsafePointer(bytes.start)
    end = base + bytes.count
    at = base
    self.rules = rules
  }

  /// How many bytes stand before the cursor.
  var offset: Int { @inline(__always) get { at - base } }

  /// The byte under the cursor; zero at the end.
  var byte: UInt8 { @inline(__always) get { at.pointee } }

  /// A fault of `kind` at the cursor.
  func fault(_ kind: JSONFault.Kind) -> JSONFault { JSONFault(kind: kind, offset: offset) }

  /// A fault of `kind` at `place`.
  func fault(_ kind: JSONFault.Kind, at place: UnsafePointer<UInt8>) -> JSONFault {
    JSONFault(kind: kind, offset: place - base)
  }

  /// Moves over spaces, tabs and line breaks.
  @inline(__always) mutating func skipBlanks() {
    if at.pointee > 0x20 { return }
    if at.pointee == 0x20 && at[1] > 0x20 { at += 1 } else { skipManyBlanks() }
  }

  /// Moves over a run of blanks, the spaces of an indentation eight at a time.
  @inline(never) private mutating func skipManyBlanks() {
    while true {
      while loadWord(at) == 0x2020_2020_2020_2020 { at += 8 }
      switch at.pointee {
      case 0x20, 0x0A, 0x0D, 0x09: at += 1
      default: return
      }
    }
  }

  /// Moves over `expected` where it stands under the cursor.
  @inline(__always) mutating func take(_ expected: UInt8) -> Bool {
    guard at.pointee == expected else { return false }
    at += 1
    return true
  }

  /// Moves over one of the words `true`, `false` and `null`.
  mutating func word() throws(JSONFault) -> JSONWord {
    switch loadHalfWord(at) {
    case JSONWord.trueBytes:
      at += 4
      return .true
    case JSONWord.nullBytes:
      at += 4
      return .null
    case JSONWord.falseBytes where at[4] == UInt8(ascii: "e"):
      at += 5
      return .false
    default: throw fault(.word)
    }
  }
}

/// What a reader refuses beyond the RFC's grammar.
struct JSONRules: Sendable {
  /// How many arrays and objects may stand within each other.
  var depthLimit: Int
  /// Whether half of a surrogate pair is refused.
  var refusesLoneSurrogates: Bool
  /// How many keys and values a tree may have; it does not bind what keeps nothing.
  static let nodeLimit = 1_000_000

  /// The RFC's grammar and nothing else.
  static let syntax = JSONRules(depthLimit: .max, refusesLoneSurrogates: false)
  /// What a dataset must keep: at most 1,000 levels, and strings that are text.
  static let dataset = JSONRules(depthLimit: 1_000, refusesLoneSurrogates: true)
}

/// The words of JSON.
enum JSONWord: UInt8 {
  case null, `false`, `true`

  /// The bytes of `true`, as a little-endian number.
  static let trueBytes: UInt32 = 0x6575_7274
  /// The bytes of `null`.
  static let nullBytes: UInt32 = 0x6C6C_756E
  /// The first four bytes of `false`.
  static let falseBytes: UInt32 = 0x736C_6166
}

/// The kind and place of the first thing that is no JSON.
struct JSONFault: Error, Equatable {
  /// What was expected or went wrong.
  enum Kind: UInt8 {
    /// Expected: a value; a value or `]`; a value after a comma; a key or `}`; a key after a comma; a colon.
    case value, firstElement, element, firstKey, key, colon
    /// Expected: `,` or `}`; `,` or `]`; nothing.
    case afterMember, afterElement, afterDocument
    /// Wrong from the offset on: a number, a word, a control character or the end in a string, escapes, bytes.
    case number, word, control, escape, unicodeEscape, surrogate, utf8
    /// Beyond the rules: a level too deep, a number too great, a value too many.
    case depth, range, count
  }

  /// What was expected or went wrong.
  var kind: Kind
  /// How many bytes stand before it.
  var offset: Int
}

/// Eight bytes, the first of them lowest.
@inline(__always) func loadWord(_ pointer: UnsafePointer<UInt8>) -> UInt64 {
  UInt64(littleEndian: UnsafeRawPointer(pointer).loadUnaligned(as: UInt64.self))
}

/// Four bytes, the first of them lowest.
@inline(__always) func loadHalfWord(_ pointer: UnsafePointer<UInt8>) -> UInt32 {
  UInt32(littleEndian: UnsafeRawPointer(pointer).loadUnaligned(as: UInt32.self))
}
