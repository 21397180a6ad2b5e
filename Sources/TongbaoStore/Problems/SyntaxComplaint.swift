import TongbaoCore

/// Why a text is not JSON as RFC 8259 has it, or not as a dataset wants it.
enum SyntaxComplaint: Complaint {
  /// Nothing but blanks.
  case empty
  /// U+FEFF at the start.
  case byteOrderMark
  /// Another encoding than UTF-8, by its name.
  case otherEncoding(String)
  /// Bytes that are no UTF-8: how, and the first of them.
  case notUTF8(UTF8Fault, byte: UInt8)
  /// The text ends before its value does.
  case end(inside: JSONEnclosure)
  /// A comma before the closing bracket.
  case trailingComma(JSONEnclosure)
  /// A comma where a value or key should stand.
  case extraComma
  /// No comma between two members or elements.
  case missingComma(JSONEnclosure)
  /// No colon after a key.
  case missingColon
  /// No value after a colon.
  case missingValue
  /// A key without quotes.
  case unquotedKey(String)
  /// Something else where a key should stand.
  case keyExpected(found: String)
  /// Strings in single quotes.
  case singleQuote
  /// A character of Chinese typesetting, and the ASCII character that was meant.
  case fullWidth(String, meant: String)
  /// A blank or control character that JSON does not know, by its Unicode name.
  case foreignBlank(String)
  /// A comment.
  case comment
  /// NaN or an infinity.
  case notANumber(String)
  /// A bare word, and the literal that was probably meant.
  case word(String, likely: String?)
  /// A number such as 007.
  case leadingZero
  /// A number such as +1.
  case leadingPlus
  /// A number such as .5.
  case leadingPoint
  /// A number such as `1.`.
  case trailingPoint
  /// A minus without digits.
  case bareMinus
  /// A number such as 1e.
  case emptyExponent
  /// A number such as 0x1F.
  case hexNumber
  /// Something that begins like a number and goes on otherwise.
  case badNumber(String)
  /// A line break within a string.
  case lineBreakInString
  /// Another control character within a string, by its Unicode name.
  case controlInString(String)
  /// A backslash before a character that needs none.
  case badEscape(String)
  /// \u without four hexadecimal digits.
  case badUnicodeEscape
  /// Half a surrogate pair; the RFC's grammar lets it pass, a dataset does not.
  case loneSurrogate
  /// A closing bracket of the wrong kind.
  case mismatched(found: String, expected: String)
  /// A closing bracket that closes nothing.
  case strayClose(String)
  /// Something after the value.
  case afterEnd(String)
  /// A character that begins no value.
  case unexpected(String)
  /// More levels than a dataset may have; syntax alone knows no limit.
  case tooDeep(limit: Int)
  /// More values than a part of a dataset may have that is kept as it is.
  case tooMany(limit: Int)
  /// A number whose magnitude no Double holds; its syntax is right.
  case beyondDouble(String)
}

extension SyntaxComplaint {
  func sentence(in language: Language) -> String {
    language == .zh ? ChineseSentences.syntax(self) : EnglishSentences.syntax(self)
  }
}

/// What a text may end or go wrong inside of.
enum JSONEnclosure: Sendable, Hashable, CaseIterable {
  case object, array, string
}

/// How bytes fail to be UTF-8.
enum UTF8Fault: Sendable, Hashable, CaseIterable {
  /// A byte that cannot begin a character.
  case stray
  /// A character that stops before its last byte.
  case cutShort
  /// A character spelled with more bytes than it needs.
  case overlong
  /// A surrogate, which UTF-8 does not have.
  case surrogate
  /// A number beyond U+10FFFF.
  case beyond
}
