import Testing

@testable import TerminalCanvas

private let theme = Theme(depth: .twoFiftySix)

/// A frame with a text in it at its top left.
private func frame(_ text: String, _ style: Style = Style(), columns: Int = 8) -> Frame {
  var frame = Frame(Size(columns: columns, rows: 2))
  frame.write(text, at: Point(column: 0, row: 0), style: style)
  return frame
}

@Test func plainTextHasNoBlanksAtTheEnd() {
  #expect(frame("a 中 ").plainText() == "a 中\n\n")
  #expect(Frame(Size(columns: 0, rows: 0)).plainText() == "")
}

@Test(arguments: [
  (Style(.attention), ColorDepth.twoFiftySix, "\u{1B}[0;38;5;203m中\u{1B}[0m\n\n"), (Style(), .twoFiftySix, "中\n\n"),
  (Style(.attention), .eight, "\u{1B}[0;1;31m中\u{1B}[0m\n\n"), (Style(.dim), .sixteen, "\u{1B}[0;90m中\u{1B}[0m\n\n"),
  (Style(on: .cursor), .monochrome, "\u{1B}[0;7m中\u{1B}[0m\n\n"),
  (Style(.text, on: .cursor), .eight, "\u{1B}[0;1;4;30;46m中\u{1B}[0m\n\n"),
  (Style(.critical, on: .bar), .monochrome, "\u{1B}[0;1;4;7m中\u{1B}[0m\n\n"),
])
func ansiSequences(style: Style, depth: ColorDepth, text: String) {
  #expect(frame("中", style).ansi(theme: Theme(depth: depth)) == text)
}

@Test func ansiKeepsColouredBlanks() {
  var bar = Frame(Size(columns: 3, rows: 1))
  bar.fill(bar.bounds, paper: .bar)
  #expect(bar.ansi(theme: theme) == "\u{1B}[0;38;5;252;48;5;235m   \u{1B}[0m\n")
}

@Test func exportsCarryNothingHostile() {
  for text in hostileTexts + ["<script>alert('&')</script>", "]]>", "\"quoted\""] {
    let drawn = frame(text, Style(.accent), columns: 40)
    let exports = [
      drawn.plainText(), drawn.svg(theme: theme, title: text), drawn.html(theme: theme, title: text, language: text),
    ]
    for export in exports {
      #expect(export.unicodeScalars.allSatisfy { $0 == "\n" || !UnsafeCharacters.contains($0.value) })
    }
    for export in exports.dropFirst() { #expect(!export.contains("<script") && !export.contains("]]>")) }
    let escapes = drawn.ansi(theme: theme).unicodeScalars.filter { $0 != "\n" && UnsafeCharacters.contains($0.value) }
    #expect(escapes.map(\.value) == [0x1B, 0x1B])
  }
}

@Test func svgPlacesEveryWordAndWideCharacter() {
  let svg = frame("a中 <b█", Style(.accent, on: .bar)).svg(theme: theme, title: "A & B")
  #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 72 38\" width=\"72\" height=\"38\""))
  #expect(svg.contains("<title>A &amp; B</title>"))
  #expect(svg.contains("<rect width=\"72\" height=\"38\" fill=\"#121212\"/>"))
  #expect(svg.contains("<rect x=\"0\" y=\"0\" width=\"63\" height=\"19\" fill=\"#262626\"/>"))
  #expect(
    svg.contains(
      "<g fill=\"#5fafff\"><text x=\"0\" y=\"14\">a</text><text x=\"9\" y=\"14\">中</text>"
        + "<text x=\"36\" y=\"14\">&lt;b</text></g>"))
  #expect(svg.contains("<rect x=\"54\" y=\"0\" width=\"9\" height=\"19\" fill=\"#5fafff\"/>"))
  #expect(svg.hasSuffix("</svg>\n"))
}

@Test func svgFollowsTheTheme() {
  let light = frame("x", Style(.strong, .underline)).svg(theme: Theme(depth: .twoFiftySix, background: .light))
  #expect(
    light.contains("fill=\"#ffffff\"/>")
      && light.contains("<g fill=\"#000000\" font-weight=\"bold\"><text x=\"0\" y=\"14\">x</text></g>"))
  #expect(light.contains("<rect x=\"0\" y=\"17\" width=\"9\" height=\"1\" fill=\"#000000\"/>"))
}

@Test func htmlBoxesWideCharacters() {
  let html = frame("a中文<", Style(.attention)).html(theme: theme, title: "A < B")
  #expect(html.contains("<html lang=\"zh-CN\">") && html.contains("<title>A &lt; B</title>"))
  #expect(html.contains("<span class=\"s0\">a<i style=\"width:4ch\">中文</i>&lt;</span>  \n"))
  #expect(html.contains(".s0 { color: #ff5f5f; background: #121212; }"))
  #expect(html.hasSuffix("</pre>\n</body>\n</html>\n"))
}
