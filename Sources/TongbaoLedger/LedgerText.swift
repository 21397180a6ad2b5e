import TongbaoCore

/// What people write into entries: short enough to be read, and without characters that a terminal would obey.
enum LedgerText {
  /// How many characters a name may have, and a text.
  static let longestName = 100
  static let longestText = 4_000

  /// The entry with its texts trimmed; texts of blanks alone say nothing.
  /// - Throws: a complaint where one is empty that must not be, too long, or holds a control character.
  static func checked(_ entry: FollowUpEntry) throws(LedgerComplaint) -> FollowUpEntry {
    var entry = entry
    entry.by = try name(entry.by, .by)
    switch entry.deed {
    case .acknowledge(var promise):
      promise.owner = try name(promise.owner, .owner)
      promise.reason = try text(promise.reason, .reason)
      promise.measure = try text(promise.measure, .measure)
      if let due = promise.due, due.lastDay <= entry.period.lastDay { throw .dueTooEarly(due, of: entry.period) }
      entry.deed = .acknowledge(promise)
    case .note(let note):
      guard let note = try text(note, .note) else { throw .empty(.note) }
      entry.deed = .note(note)
    case .done(let remark): entry.deed = .done(remark: try text(remark, .note))
    case .undo: break
    }
    return entry
  }

  private static func name(_ text: String, _ part: LedgerComplaint.Part) throws(LedgerComplaint) -> String {
    guard let name = try self.text(text, part, limit: longestName, lines: false) else { throw .empty(part) }
    return name
  }

  private static func text(
    _ text: String?, _ part: LedgerComplaint.Part, limit: Int = longestText, lines: Bool = true
  ) throws(LedgerComplaint) -> String? {
    guard let text = text?.trimmed, !text.isEmpty else { return nil }
    // Bytes bound characters, and are counted at once.
    guard text.utf8.count <= limit || text.unicodeScalars.count <= limit else {
      throw .tooLong(part, count: text.unicodeScalars.count, limit: limit)
    }
    if let bad = text.unicodeScalars.first(where: { isForbidden($0) || (!lines && ($0 == "\n" || $0 == "\t")) }) {
      throw .control(part, SafeText.name(of: bad))
    }
    return text
  }

  /// A text of a file that anybody may have written, with the characters spelled that a terminal would obey.
  static func shown(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isForbidden) else { return text }
    return text.unicodeScalars.reduce(into: "") { shown, scalar in
      if isForbidden(scalar) { shown += "<\(SafeText.name(of: scalar))>" } else { shown.unicodeScalars.append(scalar) }
    }
  }

  /// Whether a character is a control other than a line break or a tab, or changes the direction of writing.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\n" || scalar == "\t" { return false }
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return true
    default: return false
    }
  }
}

extension String {
  /// The text without blanks and line breaks at its ends.
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[first...last])
  }
}
