extension EnglishSentences {
  /// The sentence for keys and kinds of values.
  static func shape(_ complaint: ShapeComplaint) -> String {
    switch complaint {
    case .wrongKind(let expected, let found): "\(name(of: found)) stands here: write \(name(of: expected))"
    case .missingKey(let key): "the key \"\(key)\" is missing from this object: add it"
    case .unknownKey(let key, let likely?): "the key \"\(key)\" is unknown: did you mean \"\(likely)\"?"
    case .unknownKey(let key, nil): "the key \"\(key)\" is unknown: remove it, docs/data-format.md lists the keys"
    case .duplicateKey(let key, let line): "the key \"\(key)\" stands on line \(line) already: remove one of them"
    case .unknownWord(let word, _, let likely?): "\"\(word)\" is not known here: did you mean \"\(likely)\"?"
    case .unknownWord(let word, let allowed, nil):
      "\"\(word)\" is not known here: write \(list(allowed.map { "\"\($0)\"" }))"
    case .emptyText: "the text is empty: write something, or remove the key"
    case .wrongCount(let expected, let found): "\(expected) elements should stand in this array, but there are \(found)"
    case .notWhole(let least, let greatest): "a whole number from \(least) to \(greatest) should stand here"
    case .beyondDouble(let text): EnglishSentences.syntax(.beyondDouble(text))
    case .unknownFormat(let found): "the format \(found) is unknown: this program reads format 1"
    case .badPeriod(let text):
      "\"\(text)\" is no period: write it like 2020, 2020-H2, 2020-Q3, 2020-08, 2020-08-T2 or 2020-W35"
    case .badDate(let text): "\"\(text)\" is no date: write it like 2020-09-15"
    case .more(let count): "\(count) more problems of this file are not listed: mend those above first"
    }
  }

  /// A kind of value that was found.
  private static func name(of kind: JSONKind) -> String {
    switch kind {
    case .null: "null"
    case .true: "true"
    case .false: "false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }

  /// A kind of value that is wanted.
  private static func name(of shape: JSONShape) -> String {
    switch shape {
    case .object: "an object { }"
    case .array: "an array [ ]"
    case .string: "a string"
    case .number: "a number"
    case .bool: "true or false"
    case .wording: "a string, or an object with \"zh\" and \"en\""
    case .observation: "a number, a bound in double quotes such as \"<70\", or null"
    case .condition: "a condition in double quotes such as \"<70\", or an object with \"text\""
    case .period: "a period in double quotes such as \"2020-08\""
    case .range: "the least and the greatest value such as [0, 300], null for none"
    case .addition: "\"sum\", \"no\", {\"mean\": WEIGHT} or {\"ratio\": [NUMERATOR, DENOMINATOR], \"factor\": 100}"
    case .pace: "\"year\" or {\"plan\": INDICATOR}"
    }
  }

  /// Things one after the other, the last after "or".
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " or " + last
  }
}
