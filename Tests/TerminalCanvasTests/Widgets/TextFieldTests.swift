import Testing

@testable import TerminalCanvas

/// A field after these keys.
private func typed(_ keys: String, in text: String = "") throws -> TextField {
  var field = TextField(text)
  for event in try KeyNotation.parse(keys) { if case .key(let key) = event { _ = field.apply(key) } }
  return field
}

@Test(arguments: [
  ("guang", "guang", 5), ("ab<left>c", "acb", 2), ("广东<left><left>x", "x广东", 1), ("ab<bs>c", "ac", 2),
  ("ab<home><del>", "b", 0),
  ("one two<c-w>", "one ", 4), ("one two <c-w>", "one ", 4), ("abc<left><c-u>", "c", 0), ("abc<left><c-k>", "ab", 2),
  ("abc<c-a>x<c-e>y", "xabcy", 5),
  ("<bs><del><left><right><c-w>", "", 0), ("e\u{301}<bs>", "", 0),
])
func fieldsTakeKeys(keys: String, text: String, caret: Int) throws {
  let field = try typed(keys)
  #expect(field.text == text && field.caret == caret)
}

@Test func fieldsSayWhetherAKeyDidAnything() {
  var field = TextField()
  #expect(
    !field.apply(.backspace) && !field.apply(.up) && field.apply(.character("x")) && field.apply(.left)
      && !field.apply(.left))
}

@Test func pastedTextIsCleaned() {
  var field = TextField("ad")
  _ = field.apply(.left)
  field.insert("b\u{1B}[31m\n\tc\u{202E}")
  #expect(field.text == "ab[31m cd" && field.caret == 8)
  field.insert(String(repeating: "x", count: 5000))
  #expect(field.text.count == TextField.maximumLength && field.text.hasSuffix("xd"))
  for text in hostileTexts { field.insert(text) }
  #expect(TextField(String(repeating: "y", count: 5000)).text.count == TextField.maximumLength)
}

@Test(
  arguments: [
    ("abc", 6, "abc", 3), ("abcdef", 6, "bcdef", 5), ("广东省区", 6, " 省区", 5), ("广东省区<left>", 6, "东省区", 4),
    ("abcdefgh<home>", 6, "abcdef", 0),
    ("abcdef", 1, "", 0), ("ab", 0, "", nil),
  ] as [(String, Int, String, Int?)])
func fieldsScrollWithTheCaret(keys: String, columns: Int, shown: String, caret: Int?) throws {
  let field = try typed(keys)
  var frame = Frame(Size(columns: columns, rows: 1))
  field.draw(in: frame.bounds, into: &frame)
  #expect(frame.plainText() == shown + "\n")
  #expect(frame.cursor?.column == caret)
}

@Test func emptyFieldsShowThePlaceholder() {
  var frame = Frame(Size(columns: 8, rows: 1))
  TextField(placeholder: "省份 / 拼音").draw(in: frame.bounds, into: &frame)
  #expect(frame.plainText() == "省份 / …\n" && frame.cursor == Point(column: 0, row: 0))
}
