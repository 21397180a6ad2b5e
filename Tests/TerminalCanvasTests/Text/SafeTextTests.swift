import Testing

@testable import TerminalCanvas

@Test(arguments: [
  ("plain", "plain"), ("中文", "中文"), ("\u{1B}[31mred\u{1B}[0m", "?[31mred?[0m"), ("\u{9B}2J", "?2J"),
  ("a\u{7}\u{8}\u{7F}b", "a?b"), ("\u{202E}evil\u{202C}", "?evil?"), ("zero\u{200B}\u{200D}width", "zero?width"),
  ("\u{2066}\u{2069}\u{61C}\u{200E}\u{200F}", "?"), ("soft\u{AD}hyphen", "soft?hyphen"), ("a\u{2028}b\u{2029}", "a?b?"),
  ("\u{E000}\u{F8FF}", "?"), ("\u{FFFE}\u{10FFFF}", "?"), ("❤\u{FE0F}", "❤?"), ("a\tb\nc", "a b c"), ("a\r\nb", "a b"),
  ("a\rb", "a?b"), ("x\r\r\ny", "x? y"), ("a\u{A0}b\u{2003}c", "a b c"), ("\u{E0041}", "?"), ("각\u{1161}", "각?"),
  ("\u{378}", "?"), ("\u{2060}\u{FEFF}", "?"), ("\u{301}", "?"), ("\u{0}", "?"),
])
func unsafeCharactersBecomeVisible(text: String, shown: String) {
  #expect(scalars(TextLayout.safe(text)) == scalars(shown))
}

@Test(arguments: [
  ("e\u{301}", "é"), ("u\u{308}\u{304}", "ǖ"), ("e\u{301}\u{301}", "é?"), ("x\u{334}\u{335}", "x?"), ("か\u{3099}", "が"),
  ("中\u{301}", "中?"), ("и\u{306}", "й"), ("e\u{301}\u{202E}x", "é?x"),
])
func lettersAndAccentsBecomeOneCharacterOrAQuestion(text: String, shown: String) {
  #expect(scalars(TextLayout.safe(text)) == scalars(shown))
}

@Test(arguments: [
  ("─│┌┐└┘├┤┬┴┼━┃═║╱╲", "-|+++++++++=|=|/\\", "-|+++++++++=|=|/\\"),
  ("▁▂▃▄▅▆▇█", "⢀⣀⣠⣤⣴⣶⣾⣿", "12345678"), ("▌▐░▒▓", "⡇⢸⠡⢕⣻", "||.:#"), ("↑↓←→", "^v<>", "^v<>"), ("…·×±", "~.x~", "~.x~"),
  ("●○◆◀▶▸›‹✓–−—", "@o#<>▸›‹✓-−-", "@o#<>>><*---"), ("≤≥", "⩽⩾", "{}"), ("、，。：（）", "、，。：（）", ",,.:()"),
  ("⠀⠁⠃⠇⡇⣿", "⠀⠁⠃⠇⡇⣿", " ..::#"), ("中é", "中é", "??"), ("①", "①", "?"), ("Ａ１", "Ａ１", "A1"), ("┄╌╼", "--=", "--="),
])
func glyphsHaveStandIns(text: String, wide: String, ascii: String) {
  #expect(TextLayout.safe(text, glyphs: .narrow) == text)
  #expect(TextLayout.safe(text, glyphs: .wide) == wide)
  #expect(TextLayout.safe(text, glyphs: .ascii) == ascii)
}

@Test func standInsTakeOneCellEach() {
  for scalar in (0x2500...0x259F as ClosedRange<UInt32>) {
    for glyphs in [Glyphs.wide, .ascii] { #expect(MeasuredScalar.of(scalar, glyphs: glyphs).width == 1) }
    #expect(CharacterWidth.of(MeasuredScalar.of(scalar, glyphs: .wide).value, ambiguous: 2) == 1)
  }
}

@Test func asciiIsASCII() {
  for value in UInt32(0)...0x2FFFF {
    let shown = MeasuredScalar.of(value, glyphs: .ascii)
    if shown.value < 0x20 || shown.value > 0x7E || shown.width != 1 { Issue.record("U+\(String(value, radix: 16))") }
  }
}

@Test func ambiguousTextIsMeasuredAsTwoOnWideTerminals() {
  #expect(TextLayout.width("①℃é", glyphs: .narrow) == 3)
  #expect(TextLayout.width("①℃é", glyphs: .wide) == 6)
  #expect(TextLayout.width("①℃é", glyphs: .ascii) == 3)
  #expect(TextLayout.width("宽带 !9"[...]) == 7)
}

private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
