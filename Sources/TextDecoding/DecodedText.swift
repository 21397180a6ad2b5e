/// The characters of a file's bytes, without a byte order mark at their head.
public struct DecodedText: Sendable {
  /// What stands for bytes that are no character.
  public static let replacement: UInt32 = 0xFFFD

  /// A run of bytes that are no character, with the index of the U+FFFD that stands for it.
  public struct Broken: Sendable, Hashable {
    public var index: Int
    public var bytes: Int
  }

  public let encoding: TextEncoding
  public private(set) var characters: [UInt32] = []
  public private(set) var broken: [Broken] = []

  /// The characters of bytes in the encoding that they state, or else in the one that they are valid in.
  public init(_ bytes: [UInt8]) {
    if let (encoding, mark) = TextEncoding.marked(bytes) {
      self.init(bytes, from: mark, as: encoding)
      return
    }
    let text = DecodedText(bytes, from: 0, as: .utf8)
    self = text.isDamagedOrWhole ? text : DecodedText(bytes, from: 0, as: .gb18030).orIfFewerBroken(text)
  }

  /// The characters of bytes from an offset on in one encoding.
  public init(_ bytes: [UInt8], from start: Int, as encoding: TextEncoding) {
    self.encoding = encoding
    characters.reserveCapacity(encoding == .utf8 ? bytes.count : bytes.count / 2 + 1)
    bytes.withUnsafeBufferPointer { buffer in
      let rest = UnsafeBufferPointer(rebasing: buffer[min(start, buffer.count)...])
      switch encoding {
      case .utf8: decodeUTF8(rest)
      case .utf16LittleEndian: decodeUTF16(rest, bigEndian: false)
      case .utf16BigEndian: decodeUTF16(rest, bigEndian: true)
      case .gb18030: decodeGB18030(rest)
      }
    }
  }

  mutating func append(_ character: UInt32) { characters.append(character) }

  /// Adds bytes that are no character: one U+FFFD for all of them that follow one another.
  mutating func appendBroken(bytes: Int) {
    if let last = broken.last, last.index == characters.count - 1 {
      broken[broken.count - 1].bytes += bytes
    } else {
      broken.append(Broken(index: characters.count, bytes: bytes))
      characters.append(Self.replacement)
    }
  }
}

extension DecodedText {
  /// Whether UTF-8 is what the bytes are: valid, or with more Chinese characters in it than damage.
  ///
  /// Three bytes that form a character of UTF-8 hardly ever come about by chance in GB 18030, where nearly everything is
  /// broken when read as UTF-8; a text that was cut within a character can be valid GB 18030 by chance, of senseless characters.
  private var isDamagedOrWhole: Bool {
    broken.isEmpty || characters.lazy.filter { $0 >= 0x800 && $0 != Self.replacement }.count > broken.count
  }

  private func orIfFewerBroken(_ other: DecodedText) -> DecodedText {
    other.broken.count <= broken.count ? other : self
  }
}
