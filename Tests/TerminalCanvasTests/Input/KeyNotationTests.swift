import Testing

@testable import TerminalCanvas

@Test(
  arguments: [
    (
      "jj<enter>]]",
      [.key(.character("j")), .key(.character("j")), .key(.enter), .key(.character("]")), .key(.character("]"))]
    ),
    (
      "<esc><c-d><s-tab><f1><space><lt><pgdn>",
      [
        .key(.escape), .key(.control("d")), .key(.backTab), .key(.function(1)), .key(.character(" ")),
        .key(.character("<")),
        .key(.pageDown),
      ]
    ),
    (
      "<click:12,3><wheeldown:0,0>",
      [
        .mouse(MouseEvent(.press, at: Point(column: 12, row: 3))),
        .mouse(MouseEvent(.wheelDown, at: Point(column: 0, row: 0))),
      ]
    ),
    (
      "/广东<up>>",
      [.key(.character("/")), .key(.character("广")), .key(.character("东")), .key(.up), .key(.character(">"))]
    ),
    ("<resize:80x24><eof>", [.resize(Size(columns: 80, rows: 24)), .end]),
    ("<paste:a\\>b\\\\c\\nd\\u{1b}>", [.paste("a>b\\c\nd\u{1B}")]),
    ("", []),
  ] as [(String, [TerminalEvent])])
func notationIsReadAndWritten(text: String, events: [TerminalEvent]) throws {
  #expect(try KeyNotation.parse(text) == events)
  #expect(KeyNotation.render(events) == text)
}

@Test(arguments: [
  ("<CR>", Key.enter), ("<Return>", .enter), ("<PageDown>", .pageDown), ("<c-i>", .tab), ("<c-[>", .escape),
  ("<c-m>", .enter),
  ("<backspace>", .backspace), ("<gt>", .character(">")), ("<c-space>", .control(" ")), ("<F24>", .function(24)),
  (" ", .character(" ")),
])
func otherNames(text: String, key: Key) throws {
  #expect(try KeyNotation.parse(text) == [.key(key)])
}

@Test(arguments: [
  ("jj<foo>", 3, "<foo> is no key; the names are enter, esc, tab, "),
  ("j<", 2, "< is not closed by >; the names are enter"),
  ("<f25>", 1, "<f25> is no key; "), ("<c-xx>", 1, "<c-xx> is no key; "), ("<>", 1, "<> is no key; "),
  ("<click:1>", 1, "<click:…> wants two numbers from 0 to 9999, such as <click:12,3>"),
  ("<click:-1,2>", 1, "<click:…> wants two numbers"), ("<click:1,2,3>", 1, "<click:…> wants"),
  ("<click:1,,2>", 1, "<click:…> wants"),
  ("<wheelup:99999999999999999999,1>", 1, "<wheelup:…> wants two numbers"),
  ("<resize:80,24>", 1, "<resize:…> wants two numbers from 0 to 9999, such as <resize:80x24>"),
  ("j\u{1B}", 2, "U+1B cannot be typed; write a name such as <esc> or <c-a>"),
  ("j\n", 2, "a line break or tab is no key; write <enter> or <tab>"), ("\u{202E}", 1, "U+202E cannot be typed"),
  ("<\u{1B}[31m>", 1, "<?[31m> is no key"),
])
func mistakesAreExplained(text: String, position: Int, message: String) throws {
  let error = try #require(throws: KeyNotationError.self) { try KeyNotation.parse(text) }
  #expect(error.position == position)
  #expect(error.message.hasPrefix(message), "\(error)")
  #expect(error.description == "keys, character \(position): \(error.message)")
}

@Test(arguments: [
  (Key.enter, "Enter"), (.escape, "Esc"), (.control("d"), "^D"), (.pageDown, "PgDn"), (.character(" "), "Space"),
  (.up, "↑"),
  (.character("<"), "<"), (.function(10), "F10"), (.backTab, "S-Tab"), (.character("j"), "j"),
  (.control(" "), "^Space"),
])
func hints(key: Key, hint: String) { #expect(key.hint == hint) }

@Test func everyNamedKeyComesBack() throws {
  for name in KeyNames.all { #expect(try KeyNotation.parse(name.key.notation) == [.key(name.key)]) }
}
