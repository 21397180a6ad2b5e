extension EnglishSentences {
  /// The sentence for a fault of syntax.
  static func syntax(_ complaint: SyntaxComplaint) -> String {
    switch complaint {
    case .empty: "the file is empty: a JSON text holds exactly one value, such as {}"
    case .byteOrderMark: "the file begins with a byte order mark: save it as UTF-8 without one"
    case .otherEncoding(let name): "the file is \(name): save it as UTF-8 without a byte order mark"
    case .notUTF8(let fault, let byte): notUTF8(fault, byte)
    case .end(let enclosure): end(inside: enclosure)
    case .tooDeep(let limit):
      "values are nested more than \(limit) levels deep: no dataset needs that, look for stray [ or {"
    case .tooMany(let limit):
      "more than \(limit) values stand here: no dataset needs that, look for what was copied twice"
    case .beyondDouble(let text): "the number \(text) is beyond what a Double can hold: check its exponent"
    case .afterEnd(let text):
      "\(text) stands after the end of the value: a JSON text holds exactly one value, remove the rest"
    case .unexpected(let text):
      "\(text) begins no value: write a number, a string in double quotes, true, false, null, { or ["
    default: structure(complaint) ?? number(complaint) ?? string(complaint) ?? ""
    }
  }

  /// Brackets, commas, colons, keys and words.
  private static func structure(_ complaint: SyntaxComplaint) -> String? {
    switch complaint {
    case .trailingComma(let enclosure): "a comma stands before the closing \(closer(enclosure)): remove it"
    case .extraComma: "a comma stands where a value should: remove it, or write null for a missing value"
    case .missingComma(let enclosure): "a comma or \(closer(enclosure)) is missing before this"
    case .missingColon: "a key is followed by a colon: write :"
    case .missingValue: "the value after the colon is missing: write it, or null where it is known to be missing"
    case .unquotedKey(let key): "the key \(key) has no quotes: write \"\(key)\""
    case .keyExpected(let found): "\(found) stands where a key should: a key is a string in double quotes"
    case .singleQuote: "single quotes do not enclose strings: write double quotes"
    case .fullWidth(let found, let meant): "the full-width \(found) stands here: write \(meant)"
    case .foreignBlank(let name): "the character \(name) is no blank of JSON: write spaces and line breaks only"
    case .comment: "JSON has no comments: remove this, or put it into a note"
    case .notANumber(let word): "\(word) is no JSON number: write null for a value that is missing"
    case .word(let word, let likely?): "\(word) is no JSON word: did you mean \(likely)?"
    case .word(let word, nil): "\(word) is no JSON word: text stands in double quotes"
    case .mismatched(let found, let expected):
      "\(found) closes what \(expected) should close: check the brackets before it"
    case .strayClose(let found): "\(found) closes nothing: remove it"
    default: nil
    }
  }

  /// Numbers.
  private static func number(_ complaint: SyntaxComplaint) -> String? {
    switch complaint {
    case .leadingZero: "a number does not begin with a needless 0: remove it, or write a code in double quotes"
    case .leadingPlus: "a number does not begin with +: remove it"
    case .leadingPoint: "a number does not begin with a point: write 0 before it"
    case .trailingPoint: "digits must follow the point: write them, or remove the point"
    case .bareMinus: "digits must follow the minus"
    case .emptyExponent: "digits must follow the e of the exponent"
    case .hexNumber: "JSON has no hexadecimal numbers: write the number in decimal digits"
    case .badNumber(let text):
      "\(text) is no number: write digits, a point and digits, without unit, percent sign or separators"
    default: nil
    }
  }

  /// Strings.
  private static func string(_ complaint: SyntaxComplaint) -> String? {
    switch complaint {
    case .lineBreakInString:
      "the line ends within a string: close it with a double quote, or write \\n for a line break"
    case .controlInString(let name):
      "the control character \(name) stands within a string: remove it, or write it as an escape"
    case .badEscape(let text): "\(text) is no escape: after a backslash stands one of \" \\ / b f n r t u"
    case .badUnicodeEscape: "four hexadecimal digits must follow \\u"
    case .loneSurrogate: "this \\u escape is half of a surrogate pair: write both halves, or the character itself"
    default: nil
    }
  }

  /// Bytes that are no UTF-8.
  private static func notUTF8(_ fault: UTF8Fault, _ byte: UInt8) -> String {
    let hex = "0x" + String(byte, radix: 16, uppercase: true)
    let mend = "save the file as UTF-8 (a file from Windows may be in GBK or GB 18030)"
    return switch fault {
    case .stray: "the byte \(hex) begins no UTF-8 character: \(mend)"
    case .cutShort: "the UTF-8 character that begins with \(hex) is cut short: \(mend)"
    case .overlong: "the UTF-8 character that begins with \(hex) is spelled with more bytes than it needs: \(mend)"
    case .surrogate: "the bytes that begin with \(hex) spell a surrogate, which UTF-8 does not have: \(mend)"
    case .beyond: "the bytes that begin with \(hex) spell a character beyond U+10FFFF: \(mend)"
    }
  }

  /// Text that stops too early.
  private static func end(inside enclosure: JSONEnclosure) -> String {
    let mend = "write it, or fetch the file again if it was cut off"
    return switch enclosure {
    case .object: "the file ends inside an object, its } is missing: \(mend)"
    case .array: "the file ends inside an array, its ] is missing: \(mend)"
    case .string: "the file ends inside a string, its double quote is missing: \(mend)"
    }
  }

  /// What closes an enclosure.
  private static func closer(_ enclosure: JSONEnclosure) -> String {
    switch enclosure {
    case .object: "}"
    case .array: "]"
    case .string: "\""
    }
  }
}
