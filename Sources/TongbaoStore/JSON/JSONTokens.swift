/// What people write in place of JSON's numbers, words and punctuation.
enum JSONTokens {
  /// What is wrong with a token that begins like a number; nil where it does not.
  static func number(_ token: String) -> SyntaxComplaint? {
    let isNegative = token.hasPrefix("-")
    let rest = isNegative ? token.dropFirst() : token[...]
    guard let first = rest.first, first.isASCII, first.isNumber else {
      return isNegative ? negative(rest) : nil
    }
    let second = rest.dropFirst().first
    if first == "0", let second, second.isASCII {
      if second.isNumber { return .leadingZero }
      if second == "x" || second == "X" { return .hexNumber }
    }
    return digits(rest) ?? .badNumber(token)
  }

  /// What is wrong with a number whose first digits are right.
  private static func digits(_ text: Substring) -> SyntaxComplaint? {
    var rest = text.drop { $0.isASCII && $0.isNumber }
    if rest.first == "." {
      let fraction = rest.dropFirst()
      rest = fraction.drop { $0.isASCII && $0.isNumber }
      if rest.startIndex == fraction.startIndex && (rest.isEmpty || rest.first == "e" || rest.first == "E") {
        return .trailingPoint
      }
    }
    guard rest.first == "e" || rest.first == "E" else { return nil }
    rest = rest.dropFirst()
    if rest.first == "+" || rest.first == "-" { rest = rest.dropFirst() }
    return rest.isEmpty ? .emptyExponent : nil
  }

  /// A minus before something that is no digit.
  private static func negative(_ rest: Substring) -> SyntaxComplaint {
    if rest.isEmpty { return .bareMinus }
    if rest.first == "." { return .leadingPoint }
    return infinities.contains(rest.lowercased()) ? .notANumber("-" + rest) : .badNumber("-" + rest)
  }

  /// What is wrong with a token that begins no number; nil where it is nothing that anyone writes as a word.
  static func word(_ token: String) -> SyntaxComplaint? {
    guard let first = token.first else { return nil }
    let lower = token.lowercased()
    if infinities.contains(lower) { return .notANumber(token) }
    if let likely = likelyWords[lower] { return .word(token, likely: likely) }
    return first.isLetter || first == "_" || first == "$" ? .word(token, likely: nil) : nil
  }

  /// What is wrong with a token where a value should begin: a sign, a point, a word.
  static func begun(_ token: String) -> SyntaxComplaint? {
    let rest = token.dropFirst()
    switch token.first {
    case "+": return infinities.contains(rest.lowercased()) ? .notANumber(token) : .leadingPlus
    case "." where rest.first?.isNumber == true: return .leadingPoint
    default: return word(token)
    }
  }

  /// The ASCII character that a character of Chinese or typographic text stands for.
  static func asciiMeant(by character: String) -> String? { meant[character] }

  /// The Unicode name of a blank, mark or control character that JSON does not know outside of strings.
  static func foreignBlank(_ character: String) -> String? {
    if character == "\u{3000}" { return "U+3000" }
    guard character.hasPrefix("<U+"), character.hasSuffix(">") else { return nil }
    return String(character.dropFirst().dropLast())
  }

  /// What other languages call what JSON cannot say.
  private static let infinities: Set<String> = ["nan", "infinity", "inf", "1.#inf", "#n/a", "#div/0!"]

  /// What other languages call the words of JSON.
  private static let likelyWords: [String: String] = [
    "true": "true", "false": "false", "null": "null", "none": "null", "nil": "null", "undefined": "null", "n/a": "null",
    "na": "null", "yes": "true", "no": "false", "t": "true", "f": "false", "tru": "true", "fals": "false",
    "nul": "null",
    "是": "true", "否": "false", "空": "null", "无": "null",
  ]

  /// Punctuation that an input method writes.
  private static let meant: [String: String] = [
    "，": ",", "：": ":", "｛": "{", "｝": "}", "［": "[", "］": "]", "【": "[", "】": "]", "“": "\"", "”": "\"",
    "‘": "\"", "’": "\"", "＂": "\"", "「": "\"", "」": "\"", "、": ",", "；": ",", "－": "-", "．": ".",
    "０": "0", "１": "1", "２": "2", "３": "3", "４": "4", "５": "5", "６": "6", "７": "7", "８": "8", "９": "9",
  ]
}
