extension StaticString {
  /// The Unicode scalar values of a literal.
  public var scalars: [UInt32] {
    withUTF8Buffer { String(decoding: $0, as: UTF8.self).unicodeScalars.map(\.value) }
  }
}
