import TongbaoCore

/// Finds the words for a fault by looking at what stands around it; only complaints pay for it.
struct JSONDiagnosis {
  /// The bytes complained of.
  private let bytes: PaddedBytes
  /// How to read pieces of them.
  private let look: JSONLook

  /// A diagnosis of faults in `bytes`.
  init(_ bytes: PaddedBytes) {
    self.bytes = bytes
    look = JSONLook(bytes)
  }

  /// What is wrong, and the offset of the byte to point at.
  func explain(_ fault: JSONFault) -> (SyntaxComplaint, Int) {
    if let complaint = wholeFile() { return (complaint, 0) }
    switch fault.kind {
    case .control: return (inString(fault.offset), fault.offset)
    case .utf8: return (notUTF8(fault.offset), fault.offset)
    case .escape: return (escape(fault.offset), fault.offset)
    case .unicodeEscape: return (.badUnicodeEscape, fault.offset)
    case .surrogate: return (.loneSurrogate, fault.offset)
    case .depth: return (.tooDeep(limit: JSONRules.dataset.depthLimit), fault.offset)
    case .count: return (.tooMany(limit: JSONRules.nodeLimit), fault.offset)
    case .range: return (.beyondDouble(look.token(fault.offset)), fault.offset)
    case .number, .word: return (token(fault.offset), fault.offset)
    default: return expected(fault)
    }
  }

  /// What is wrong with the file as a whole: another encoding, or nothing in it.
  private func wholeFile() -> SyntaxComplaint? {
    let head = (bytes.start[0], bytes.start[1], bytes.start[2], bytes.start[3])
    switch head {
    case (0xEF, 0xBB, 0xBF, _): return .byteOrderMark
    case (0xFF, 0xFE, 0, 0) where bytes.count >= 4: return .otherEncoding("UTF-32 (little-endian)")
    case (0, 0, 0xFE, 0xFF): return .otherEncoding("UTF-32 (big-endian)")
    case (0xFF, 0xFE, _, _): return .otherEncoding("UTF-16 (little-endian)")
    case (0xFE, 0xFF, _, _): return .otherEncoding("UTF-16 (big-endian)")
    case (1..., 0, 0, 0) where bytes.count >= 4: return .otherEncoding("UTF-32 (little-endian)")
    case (0, 0, 0, 1...): return .otherEncoding("UTF-32 (big-endian)")
    case (1..., 0, _, _) where bytes.count >= 2: return .otherEncoding("UTF-16 (little-endian)")
    case (0, 1..., _, _): return .otherEncoding("UTF-16 (big-endian)")
    default: return look.firstNonBlank(0) == bytes.count ? .empty : nil
    }
  }

  /// A control character within a string, or the end of the text.
  private func inString(_ offset: Int) -> SyntaxComplaint {
    if offset == bytes.count { return .end(inside: .string) }
    let byte = bytes.start[offset]
    if byte == 0x0A || byte == 0x0D { return .lineBreakInString }
    return .controlInString(SafeText.name(of: Unicode.Scalar(byte)))
  }

  /// Bytes that are no UTF-8.
  private func notUTF8(_ offset: Int) -> SyntaxComplaint {
    let at = UnsafePointer(bytes.start + offset)
    return .notUTF8(UTF8Scan.fault(at), byte: at.pointee)
  }

  /// A backslash and what follows it.
  private func escape(_ offset: Int) -> SyntaxComplaint {
    if offset + 1 == bytes.count { return .end(inside: .string) }
    guard let character = look.character(offset + 1) else { return notUTF8(offset + 1) }
    return .badEscape("\\" + character)
  }

  /// A number or word that is none: its first byte stands at `offset`.
  private func token(_ offset: Int) -> SyntaxComplaint {
    let text = look.token(offset)
    return JSONTokens.number(text) ?? JSONTokens.word(text) ?? .badNumber(text)
  }

  /// Something else stands where a piece of structure was expected.
  private func expected(_ fault: JSONFault) -> (SyntaxComplaint, Int) {
    let offset = fault.offset
    if offset == bytes.count { return (.end(inside: fault.kind.enclosure), offset) }
    if let complaint = foreign(offset) { return (complaint, offset) }
    switch fault.kind {
    case .value, .firstElement, .element: return value(fault)
    case .firstKey, .key: return key(fault)
    case .colon: return (.missingColon, offset)
    case .afterDocument: return afterDocument(offset)
    default: return after(fault)
    }
  }

  /// What is wrong wherever it stands: comments, other quotes, full-width punctuation, foreign blanks, broken bytes.
  private func foreign(_ offset: Int) -> SyntaxComplaint? {
    guard let character = look.character(offset) else { return notUTF8(offset) }
    if let meant = JSONTokens.asciiMeant(by: character) { return .fullWidth(character, meant: meant) }
    let next = bytes.start[offset + 1]
    switch character {
    case "'": return .singleQuote
    case "#": return .comment
    case "/" where next == UInt8(ascii: "/") || next == UInt8(ascii: "*"): return .comment
    default: return JSONTokens.foreignBlank(character).map(SyntaxComplaint.foreignBlank)
    }
  }

  /// Something that begins no value.
  private func value(_ fault: JSONFault) -> (SyntaxComplaint, Int) {
    let found = look.character(fault.offset) ?? ""
    switch (found, fault.kind) {
    case (",", .value), ("}", .value): return (.missingValue, fault.offset)
    case (",", _): return (.extraComma, fault.offset)
    case ("]", .element): return (.trailingComma(.array), look.lastNonBlank(before: fault.offset))
    case ("]", .value): return (look.isAtStart(fault.offset) ? .strayClose("]") : .missingValue, fault.offset)
    case ("}", _): return (.mismatched(found: "}", expected: "]"), fault.offset)
    default: return (JSONTokens.begun(look.token(fault.offset)) ?? .unexpected(found), fault.offset)
    }
  }

  /// Something that begins no key.
  private func key(_ fault: JSONFault) -> (SyntaxComplaint, Int) {
    let found = look.character(fault.offset) ?? ""
    switch (found, fault.kind) {
    case (",", _): return (.extraComma, fault.offset)
    case ("}", _): return (.trailingComma(.object), look.lastNonBlank(before: fault.offset))
    case ("]", _): return (.mismatched(found: "]", expected: "}"), fault.offset)
    default:
      let name = look.token(fault.offset)
      return (name.isEmpty ? .keyExpected(found: found) : .unquotedKey(name), fault.offset)
    }
  }

  /// Something else than a comma or a closing bracket after a value.
  private func after(_ fault: JSONFault) -> (SyntaxComplaint, Int) {
    if let glued = glued(fault.offset) { return glued }
    switch (look.character(fault.offset) ?? "", fault.kind) {
    case ("]", .afterMember): return (.mismatched(found: "]", expected: "}"), fault.offset)
    case ("}", .afterElement): return (.mismatched(found: "}", expected: "]"), fault.offset)
    default: return (.missingComma(fault.kind.enclosure), fault.offset)
    }
  }

  /// A number or word that goes on where it should have ended, such as `12%`.
  private func glued(_ offset: Int) -> (SyntaxComplaint, Int)? {
    let start = look.tokenStart(offset)
    guard start < offset, !look.token(offset).isEmpty else { return nil }
    return (token(start), start)
  }

  /// Something after the end of the value.
  private func afterDocument(_ offset: Int) -> (SyntaxComplaint, Int) {
    if let glued = glued(offset) { return glued }
    let found = look.character(offset) ?? ""
    if found == "]" || found == "}" { return (.strayClose(found), offset) }
    let token = look.token(offset)
    return (.afterEnd(token.isEmpty ? found : token), offset)
  }
}

extension JSONFault.Kind {
  /// What a text that ends here was inside of.
  fileprivate var enclosure: JSONEnclosure {
    switch self {
    case .firstElement, .element, .afterElement: .array
    default: .object
    }
  }
}
